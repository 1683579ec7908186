const given = new Map<string, string>();
const seed = Math.floor(Math.random() * 0xfffff);

/** A meaningless name that changes each time the page is opened. */
export function generated(what: string): string {
	const name = given.get(what) ?? `ctl${(seed + given.size * 37).toString(16)}x${given.size}`;
	given.set(what, name);
	return name;
}
