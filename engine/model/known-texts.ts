/** What may be said of a page without saying anything of anybody: the words that packs and adapters are written in. */
export interface KnownTexts {
	/** Labels, headings, names of steps, forms, requests and next actions, and words of the page itself, as printed. */
	texts: string[];
	/** Answers that a rule asks about. They may stand where an answer is offered, not where one is given. */
	answers: string[];
	/** Ids, names, classes and other attribute values that an adapter goes by. */
	marks: string[];
}
