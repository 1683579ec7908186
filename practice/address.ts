import { type Worker, workerCalled } from './people.ts';

export function parameter(name: string): string | null {
	return new URLSearchParams(location.search).get(name);
}

export function signedIn(): Worker {
	return workerCalled(parameter('as'));
}

/** An address on this site that keeps the variant, the clock and who is signed in. */
export function addressOf(page: string, changes: Record<string, string> = {}): string {
	const kept = new URLSearchParams(location.search);
	kept.delete('step');
	kept.delete('case');
	for (const [name, value] of Object.entries(changes)) kept.set(name, value);
	const query = kept.toString();
	return query === '' ? page : `${page}?${query}`;
}

/** Taken out once it is loaded, so that a reload keeps what was done since. */
export function takeCase(): string | null {
	const wanted = parameter('case');
	if (wanted === null) return null;
	const rest = new URLSearchParams(location.search);
	rest.delete('case');
	const query = rest.toString();
	history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
	return wanted;
}
