import { tidy } from '../dom/text.ts';

/** What of a page may be told: asked of packs and adapters by whoever has them. */
export interface KnownTexts {
	/** The text as a pack or adapter prints it, whatever its case and number here; null if neither has it. */
	textNamed(text: string): string | null;
	/** The same for an answer that a rule asks about. */
	answerNamed(text: string): string | null;
	/** Ids, names, classes and other attribute values that an adapter goes by. */
	marks: readonly string[];
}

/**
 * @param named what packs and adapters know, as plain data
 * @param keyOf what two spellings of one name have in common
 */
export function knownBy(named: { texts: string[]; answers: string[]; marks: string[] }, keyOf: (text: string) => string): KnownTexts {
	const byKey = (texts: string[]) => new Map([...texts].reverse().map((text) => [keyOf(text), text]));
	const texts = byKey(named.texts);
	const answers = byKey(named.answers);
	return {
		textNamed: (text) => texts.get(keyOf(text)) ?? null,
		answerNamed: (text) => answers.get(keyOf(text)) ?? null,
		marks: named.marks,
	};
}

/** What says nothing of anybody: signs, brackets, arrows. */
const SIGNS = /^[\s*:;,.…()[\]\-–—/|+&!?<>«»‹›✔✓✗×•▸▾▴▼▲►▶↑↓]*$/;
/** A sign, a number of a section, the text, a sign. */
const PRINTED = /^([\s*–—-]*)(\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+)?(.*?)((?:[\s:*–—-]|\((?:required|mandatory)\))*)$/i;
const MOST_WORDS = 12;
/** No name of anything is longer. */
const LONGEST = 400;

/** Texts of a page with all that is not known masked. */
export class MaskedTexts {
	readonly #known: KnownTexts;

	constructor(known: KnownTexts) {
		this.#known = known;
	}

	/** True if the text holds a known one and nothing else: no number before it that is longer than a section's. */
	isKnown(text: string): boolean {
		const known = this.#whole(tidy(text), (part) => this.#known.textNamed(part));
		return known !== null && lettersOf(known) === lettersOf(text);
	}

	/** A known text as it is known; the known beginning of one, with the rest masked; or all of it masked. */
	shown(text: string): string {
		return this.#shown(tidy(text), (part) => this.#known.textNamed(part));
	}

	/** The same where an answer is offered: there the answers that rules ask about are known too. */
	shownOrAnswer(text: string): string {
		return this.#shown(tidy(text), (part) => this.#known.textNamed(part) ?? this.#known.answerNamed(part));
	}

	/** An answer that a rule asks about; null if it is another. */
	answer(text: string): string | null {
		return this.#known.answerNamed(text);
	}

	/** As long as it was, more or less, and as many words; nothing else of it. */
	masked(text: string): string {
		return tidy(text).split(' ').slice(0, MOST_WORDS).map(maskedWord).join(' ');
	}

	#shown(text: string, named: (part: string) => string | null): string {
		if (SIGNS.test(text)) return text;
		return this.#whole(text, named) ?? this.#beginning(text, named) ?? this.masked(text);
	}

	/** Nothing of the page is passed on but signs and the number of a section: the words are those of the pack. */
	#whole(text: string, named: (part: string) => string | null): string | null {
		const [, sign = '', number = '', words = '', after = ''] = (text.length <= LONGEST && PRINTED.exec(text)) || [];
		if (words === '') return text !== '' && number === '' && `${sign}${after}` === text ? text : null;
		const known = named(words);
		return known === null ? null : `${sign}${number}${known}${after}`;
	}

	/** Mosaic prints the step and then the person; and a label can have its answer behind it. */
	#beginning(text: string, named: (part: string) => string | null): string | null {
		const ends = [...text.slice(0, LONGEST).matchAll(/\s*(?:[:,]\s|\s[-–—|]\s)\s*|\s/g)].reverse();
		for (const { index, 0: between } of ends) {
			const beginning = text.slice(0, index);
			if (between.trim() === '' && !beginning.includes(' ')) continue;
			const known = this.#whole(beginning, (part) => this.#known.textNamed(part));
			const rest = text.slice(index + between.length);
			if (known !== null && /\p{L}/u.test(known)) return `${known}${between}${this.#whole(rest, named) ?? this.masked(rest)}`;
		}
		return null;
	}
}

/** Letters, so that it is read as words are: 4, 8 or 12 of them. A number is told from a word, and not by its length. */
function maskedWord(word: string): string {
	if (SIGNS.test(word)) return word;
	if (!/\p{L}/u.test(word)) return '0000';
	return 'x'.repeat(word.length <= 4 ? 4 : word.length <= 8 ? 8 : 12);
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
