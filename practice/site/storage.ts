/** What every key of this site begins with, in the storage of the browser. */
export const PREFIX = 'practice-mosaic:';
const logKey = `${PREFIX}log`;

/** Lets a test count how often Finish really ran, without a trace in the document. */
export function log(entry: { what: string; step: string }): void {
	const entries = JSON.parse(localStorage.getItem(logKey) ?? '[]') as object[];
	localStorage.setItem(logKey, JSON.stringify([...entries, entry]));
}

/** Forgets everything that was done on this site. */
export function reset(): void {
	for (const key of Object.keys(localStorage)) {
		if (key.startsWith(PREFIX)) localStorage.removeItem(key);
	}
}

/** Everything that this site has stored, by key without its prefix. `restore` puts it back. */
export function everythingKept(): Record<string, unknown> {
	const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && key !== logKey);
	return Object.fromEntries(names.sort().map((key) => [key.slice(PREFIX.length), JSON.parse(localStorage.getItem(key) ?? 'null')]));
}

/** Puts back what `everythingKept` gave, in the place of what there is. */
export function restore(kept: Record<string, unknown>): void {
	reset();
	for (const [name, value] of Object.entries(kept)) localStorage.setItem(PREFIX + name, JSON.stringify(value));
}

/** Dispatches the storage event that the browser sends to all other windows but not to this one. */
export function tellThisWindow(): void {
	dispatchEvent(new StorageEvent('storage', { key: null }));
}
