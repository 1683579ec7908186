import type { KnownTexts } from './masked-texts.ts';

/** What pages are built of, and what the reader tells kinds of question by. No name of a person is among them. */
const MARKUP = new Set(
	`a action actions active activity activities add addon after alert answer app appointment area aria arrow asterisk auto banner bar base
	before block body bold border bottom box btn button cal calendar caption card cb cell center chb check checkbox checked chip chips chk choice
	choices chosen clear close col collapse collapsed column combo combobox container content control controls ctl ctrl current custom data date
	datefield datepicker datetime day dd ddl default dept description desk details dialog disabled div dl document documents down dropdown
	dt dynamic edit editor element empty end error ext extra fa field fields fieldset file filter find finish first flex float folder font footer form
	frame full func g gwt hdr inp itm titlebar asterisk star must req rq tog grid group gridcell h half has head header heading help hidden hide hint hour html icon id iframe image img in inline inner
	input inputs instruction is item items js label last layout lbl left legend level line link list listbox lnk main mandatory mask mat mb md
	menu message minute modal mode month multi mx nav navbar nested next no none note notes num number numeric of off on open optional options
	option outer outline p pad page pager pagination pane panel panels part picker placeholder pnl popup position prefix prev primary print
	px q question questions quick radio radiogroup rb rbl read readonly ref region remove rep repeater req request requests required right role
	root row rows rw save scroll search searchbox section sections select selected selector send set show side sidebar size sm small span spinner
	start state status step steps sub submit suffix summary switch tab table tablist tabpanel tabs tag task tasks tbl td template term text textarea
	textbox tick tile time title to toggle token tokens tool toolbar tools top tr tree trigger txt type ui ul under up user val value view viewer
	wide widget width window work workflow worker wrap wrapper x y year yes`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/** The tags of HTML. Any other could be a word of the page. */
const TAGS = new Set(
	`a abbr address article aside audio b bdi bdo big blockquote body br button caption center cite code col colgroup dd del details dfn dialog
	dir div dl dt em fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd
	label legend li main map mark menu meter nav nobr ol optgroup option output p picture pre progress q s samp search section select slot small
	span strike strong sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var wbr`.split(/\s+/),
);

/** Ids, names, classes and tags of a page with every piece of them masked that is not a word of markup. */
export class MaskedNames {
	readonly #marks: ReadonlySet<string>;
	readonly #masked = new Map<string, string>();
	readonly #taken = new Set<string>();

	constructor({ marks }: KnownTexts) {
		this.#marks = new Set(marks);
	}

	tag(element: Element): string {
		const tag = element.tagName.toLowerCase();
		if (TAGS.has(tag)) return tag;
		return tag.includes('-') ? tag.split('-').map(pieceShown).join('-') : 'x-tag';
	}

	/** Names with white space between them. Two that differ still differ, and one and the same is the same everywhere. */
	list(value: string): string {
		return value
			.split(/\s+/)
			.filter((name) => name !== '')
			.map((name) => (name.startsWith('#') ? `#${this.#name(name.slice(1))}` : this.#name(name)))
			.join(' ');
	}

	/** The part of a value that an adapter goes by; null if there is none. */
	markIn(value: string): string | null {
		if (this.#marks.has(value)) return value;
		return [...this.#marks].find((mark) => mark.length > 3 && value.startsWith(mark)) ?? null;
	}

	#name(name: string): string {
		if (this.#marks.has(name)) return name;
		const known = this.#masked.get(name);
		if (known !== undefined) return known;
		const plain = name.replace(/\p{L}+|\p{N}+|[^\p{L}\p{N}]/gu, (piece) =>
			/\p{L}/u.test(piece)
				? lettersShown(piece)
				: /\p{N}/u.test(piece)
					? /^\d$/.test(piece)
						? piece
						: '0'
					: /[-_.:$]/.test(piece)
						? piece
						: '_',
		);
		let masked = plain;
		for (let count = 2; this.#taken.has(masked) || this.#marks.has(masked); count += 1) masked = `${plain}~${count}`;
		this.#taken.add(masked);
		this.#masked.set(name, masked);
		return masked;
	}
}

/** A run of letters, word by word: `txtReferralDate` is `txt`, `Referral` and `Date`. */
function lettersShown(letters: string): string {
	return letters.replace(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}/gu, pieceShown);
}

function pieceShown(piece: string): string {
	if (isMarkup(piece.toLowerCase())) return piece;
	return 'x'.repeat(piece.length <= 4 ? 4 : 8);
}

/** A word of markup, or two written as one, such as `pagetitle`. */
function isMarkup(word: string): boolean {
	if (MARKUP.has(word)) return true;
	for (let at = 3; at <= word.length - 3; at += 1) if (MARKUP.has(word.slice(0, at)) && MARKUP.has(word.slice(at))) return true;
	return false;
}
