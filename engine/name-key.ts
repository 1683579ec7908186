/**
 * What two names have in common when they are the same name: letter case, spacing, quote and dash style, a leading
 * number ("2. "), a leading or trailing `*` and a trailing colon make no difference.
 *
 * Source: the rule language, convention 1.
 */
export function nameKey(name: string): string {
	const known = cache.get(name);
	if (known !== undefined) return known;
	const key = name
		.normalize('NFKC')
		.replace(/[‘’‚‛`´′]/g, "'")
		.replace(/[“”„‟″]/g, '"')
		.replace(/[‐-―−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^\*+\s*/, '')
		.replace(/^(?:\d+(?:\.\d+)+[.)]?\s+|\d+[.)]\s*)(?=\D)/, '')
		.replace(/^\*+\s*/, '')
		.replace(/[\s:*]+$/, '')
		.toLowerCase();
	if (cache.size > 5000) cache.clear();
	cache.set(name, key);
	return key;
}

/** Names repeat on every check of a page; the same few hundred come back each time. */
const cache = new Map<string, string>();

/** Compares names under which things go by other names as well. */
export class Names {
	readonly #alsoCalled: Record<string, string>;

	/** @param alsoCalled name key of another name -> name key of the name it stands for */
	constructor(alsoCalled: Record<string, string>) {
		this.#alsoCalled = alsoCalled;
	}

	/** One key for a name and all its other names. */
	keyOf(name: string): string {
		const key = nameKey(name);
		return this.#alsoCalled[key] ?? key;
	}

	same(a: string, b: string): boolean {
		return this.keyOf(a) === this.keyOf(b);
	}
}
