import { workerCalled } from '../people/people.ts';
import type { Worker } from '../people/person.ts';

export function parameter(name: string): string | null {
	return new URLSearchParams(location.search).get(name);
}

export function signedIn(): Worker {
	return workerCalled(parameter('as'));
}

/** What the names of this site's pages begin with where it is built into something else, as in `<html data-pages="practice-">`. */
const pages = (): string => document.documentElement.dataset['pages'] ?? '';

/** An address on this site that keeps the variant, the clock and who is signed in. A change to an empty value removes the parameter. */
export function addressOf(page: string, changes: Record<string, string> = {}): string {
	const kept = new URLSearchParams(location.search);
	kept.delete('step');
	kept.delete('case');
	kept.delete('started');
	for (const [name, value] of Object.entries(changes)) {
		if (value === '') kept.delete(name);
		else kept.set(name, value);
	}
	const query = kept.toString();
	const file = page === '' ? '' : pages() + page;
	return query === '' ? file : `${file}?${query}`;
}

/** Reads a parameter and removes it from the address, so that a reload does not apply it again. */
export function take(name: string): string | null {
	const wanted = parameter(name);
	if (wanted === null) return null;
	const rest = new URLSearchParams(location.search);
	rest.delete(name);
	const query = rest.toString();
	history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
	return wanted;
}
