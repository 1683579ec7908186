import type { Label } from './rule.ts';

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
	if (cache.size > MOST_NAMES) cache.clear();
	cache.set(name, key);
	return key;
}

const MOST_NAMES = 5000;
/** Names repeat on every check of a page; the same few hundred come back each time. */
const cache = new Map<string, string>();

/** What a record holds under a name that a page may have made up: "constructor" is in none unless somebody put it there. */
export function ownValue<Held>(record: Readonly<Record<string, Held>>, name: string): Held | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A label in name keys. */
interface LabelKeys {
	own: string;
	headings: string[];
	form: string | null;
}

/** Compares names under which things go by other names as well. Keeps the keys it has made, because each check asks again. */
export class Names {
	readonly #alsoCalled: Record<string, string>;
	readonly #keys = new Map<string, string>();
	readonly #labels = new WeakMap<Label, LabelKeys>();

	/** @param alsoCalled name key of another name -> name key of the name it stands for */
	constructor(alsoCalled: Record<string, string>) {
		this.#alsoCalled = alsoCalled;
	}

	/** One key for a name and all its other names. */
	keyOf(name: string): string {
		const known = this.#keys.get(name);
		if (known !== undefined) return known;
		const own = nameKey(name);
		const key = ownValue(this.#alsoCalled, own) ?? own;
		if (this.#keys.size > MOST_NAMES) this.#keys.clear();
		this.#keys.set(name, key);
		return key;
	}

	keysOf(names: readonly string[]): string[] {
		return names.map((name) => this.keyOf(name));
	}

	/** The key of the form something stands on; null on the step's own. */
	formKey({ form }: { form: string | null }): string | null {
		return form === null ? null : this.keyOf(form);
	}

	/** A label's own name and the headings that lead to it. */
	labelKeys(label: Label): LabelKeys {
		const known = this.#labels.get(label);
		if (known) return known;
		const { path } = label;
		const keys = { own: this.keyOf(path.at(-1) ?? ''), headings: this.keysOf(path.slice(0, -1)), form: this.formKey(label) };
		this.#labels.set(label, keys);
		return keys;
	}

	same(a: string, b: string): boolean {
		return a === b || this.keyOf(a) === this.keyOf(b);
	}
}
