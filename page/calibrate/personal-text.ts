/** The people and answers on one page, so that no word about anybody gets into a file. Asked in memory, and never kept. */
export class PersonalText {
	readonly #names: ReadonlySet<string>;
	readonly #answers: ReadonlySet<string>;

	/**
	 * @param names of whoever the page is about or shows
	 * @param answers what is typed or chosen on it
	 */
	constructor(names: readonly string[], answers: readonly string[]) {
		this.#names = new Set(names.flatMap(wordsIn).filter((word) => word.length > 2));
		this.#answers = new Set(answers.map((answer) => answer.trim().toLowerCase()).filter((answer) => answer !== ''));
	}

	/** True if the text has a name, a number or an answer of this record in it, as far as that can be told. */
	isIn(text: string): boolean {
		if (NUMBERED.test(text) || /\b(mr|mrs|ms|miss|dr)\b/i.test(text)) return true;
		return this.#answers.has(text.trim().toLowerCase()) || wordsIn(text).some((word) => this.#names.has(word));
	}
}

/** Years, dates, times and the numbers of records. “Section 47” is none of them. */
const NUMBERED = /\d{4}|\d\s?[/.:-]\s?\d/;

/** True for two or three words that each begin with a capital, as names do. Titles do too, so somebody has to look. */
export function looksLikeName(text: string): boolean {
	return /^\p{Lu}[\p{Ll}'’-]+(\s\p{Lu}[\p{L}'’-]+){1,2}$/u.test(text.trim());
}

/** Words, also those that are run together as in `rowanVale` and `rowan_vale`. */
function wordsIn(text: string): string[] {
	return text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '');
}
