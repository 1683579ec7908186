import { documentIn, isCheckbox, isControl, isEditorFrame, isRadio } from '../dom/controls.ts';
import { OWN_TAG } from '../dom/own-element.ts';
import { tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import { isPrintedAnswer } from '../outline/tables.ts';
import { MaskedNames } from './masked-names.ts';
import { type KnownTexts, MaskedTexts } from './masked-texts.ts';

/**
 * The structure of a page as plain text, in HTML that does nothing: its elements, and of its words and attributes only what
 * packs and adapters know. All else is x and 0. No value, tick, choice, comment, script, style or address is in it.
 * It takes in frames of the same origin and open shadow roots. Pure: the page is read and not touched.
 */
export function maskedPage(document: Document, known: KnownTexts): string {
	return `<!doctype html>\n<!-- The structure of a page, saved by Stepcheck. x and 0 stand for what it did not know. -->\n${new Structure(known).of(document)}\n`;
}

const DROPPED = new Set(
	'SCRIPT STYLE TEMPLATE NOSCRIPT LINK META BASE OBJECT EMBED APPLET PARAM SOURCE TRACK VIDEO AUDIO CANVAS DATALIST'.split(' '),
);
const WITHOUT_END = new Set('INPUT IMG BR HR WBR AREA COL FRAME'.split(' '));
/** Where text may not stand, so that none can be put there. */
const WITHOUT_TEXT = new Set('TABLE THEAD TBODY TFOOT TR COLGROUP SELECT OPTGROUP UL OL DL'.split(' '));
/** What is printed in one of these is an answer, whoever knows the word. */
const ANSWER_ROLES = new Set(['combobox', 'textbox', 'searchbox', 'spinbutton', 'slider']);
const INLINE = /^(B|I|EM|STRONG|SPAN|FONT|U|BR|ABBR)$/;
const NOT_INLINE = ':not(b,i,em,strong,span,font,u,br,abbr)';
const TICK_ROLES = 'option,label,[role=option],[role=radio],[role=checkbox],[role=switch],[role=listbox]';

class Structure {
	readonly #texts: MaskedTexts;
	readonly #names: MaskedNames;
	/** Cells that are known to print an answer, or not to. */
	readonly #printed = new WeakMap<Element, boolean>();

	constructor(known: KnownTexts) {
		this.#texts = new MaskedTexts(known);
		this.#names = new MaskedNames(known);
	}

	of(document: Document): string {
		const { body } = unclobbered(document);
		const inside = body ? this.#element(body, 0) : '';
		return [
			`<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
			`<title>${escaped(this.#texts.shown(unclobbered(document).title))}</title></head>`,
			`${inside}</html>`,
		].join('\n');
	}

	#element(element: Element, depth: number): string {
		const { tagName } = element;
		if (DROPPED.has(tagName) || tagName === OWN_TAG) return '';
		const tag = this.#names.tag(element);
		const attributes = this.#attributes(element)
			.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
			.join('');
		// The line is broken inside the tag: anywhere else it would be white space of the page.
		const start = `<${tag}${attributes}\n${' '.repeat(depth)}>`;
		if (WITHOUT_END.has(tagName)) return start;
		return `${start}${this.#inside(element, depth + 1)}</${tag}>`;
	}

	#inside(element: Element, depth: number): string {
		if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return '';
		if (element.tagName === 'TEXTAREA' || element.tagName === 'IFRAME' || isAnswerBox(element)) return '';
		const shadow = element.shadowRoot
			? `<template shadowrootmode="open">${this.#nodes(element.shadowRoot, element, depth)}</template>`
			: '';
		const sign = !WITHOUT_TEXT.has(element.tagName) && isSignedByStyle(element) ? ' *' : '';
		return `${shadow}${this.#nodes(element, element, depth)}${sign}`;
	}

	#nodes(parent: ParentNode & Node, element: Element, depth: number): string {
		return [...parent.childNodes]
			.map((node) => {
				if (node.nodeType === Node.ELEMENT_NODE) return this.#element(node as Element, depth);
				return node.nodeType === Node.TEXT_NODE ? escaped(this.#text(node as Text, element)) : '';
			})
			.join('');
	}

	#text(text: Text, element: Element): string {
		const value = text.nodeValue ?? '';
		if (tidy(value) === '') return value === '' ? '' : ' ';
		if (this.#isPieceOfKnown(element)) return value;
		const shown = this.#isGivenAnswer(element)
			? this.#texts.masked(value)
			: isBesideTick(text) || element.closest(TICK_ROLES)
				? this.#texts.shownOrAnswer(value)
				: this.#texts.shown(value);
		return `${/^\s/.test(value) ? ' ' : ''}${shown}${/\s$/.test(value) ? ' ' : ''}`;
	}

	/** A known text with some of its words marked up: its pieces may stay, because together they are known. */
	#isPieceOfKnown(element: Element): boolean {
		let around = element;
		for (let up: Element | null = element; up && INLINE.test(up.tagName); up = up.parentElement) around = up.parentElement ?? up;
		if (around.childElementCount === 0 || around.childElementCount > 8 || around.querySelector(NOT_INLINE)) return false;
		return !this.#isGivenAnswer(around) && this.#texts.isKnown(around.textContent ?? '');
	}

	/** True if what is printed here stands in the place of an answer. */
	#isGivenAnswer(element: Element): boolean {
		for (let node: Element | null = element; node; node = parentOf(node)) {
			if (node.tagName === 'OUTPUT' || isAnswerTo(node)) return true;
			if (node.tagName !== 'TD') continue;
			const known = this.#printed.get(node) ?? isPrintedAnswer(node as HTMLTableCellElement);
			this.#printed.set(node, known);
			return known;
		}
		return false;
	}

	#attributes(element: Element): [name: string, value: string][] {
		const kept: [string, string][] = [];
		for (const { name, value } of element.attributes) {
			const shown = this.#attribute(element, name, value);
			if (shown !== null) kept.push([name, shown]);
		}
		const style = lookOf(element);
		if (style !== '') kept.push(['style', style]);
		if (element.tagName === 'IFRAME') {
			const inside = this.#frame(element as HTMLIFrameElement);
			if (inside !== '') kept.push(['srcdoc', inside]);
		}
		return kept;
	}

	#frame(frame: HTMLIFrameElement): string {
		const inside = documentIn(frame);
		if (!inside) return '';
		return isEditorFrame(frame) ? '<body contenteditable></body>' : this.of(inside);
	}

	/** What may be said of an attribute; null if nothing. */
	#attribute(element: Element, name: string, value: string): string | null {
		if (SWITCHES.has(name)) return '';
		const allowed = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
		if (allowed) return allowed.test(value) ? value : null;
		if (NAMES.has(name)) return value.trim() === '' ? '' : this.#names.list(value);
		if (name === 'aria-label' && isTickLike(element)) return this.#texts.shownOrAnswer(value);
		if (TEXTS.has(name)) return isAnswerBox(element) && name !== 'placeholder' && name !== 'aria-label' ? null : this.#texts.shown(value);
		// That it can be pressed, and nothing of what then happens.
		if (name === 'onclick') return '';
		if (name === 'contenteditable') return value === 'false' ? 'false' : '';
		if (name === 'value') return this.#value(element, value);
		if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return null;
		const mark = this.#names.markIn(value);
		if (mark !== null) return mark;
		return name === 'href' ? (/^#./.test(value) ? `#${this.#names.list(value.slice(1))}` : '#') : null;
	}

	/** Words on a button, and the answer that a tick stands for; never what somebody typed or chose. */
	#value(element: Element, value: string): string | null {
		const { type } = element as HTMLInputElement;
		if (element.tagName === 'OPTION') return value === '' ? '' : 'x';
		if (element.tagName !== 'INPUT') return null;
		if (/^(submit|button|reset)$/.test(type)) return this.#texts.shown(value);
		return /^(radio|checkbox)$/.test(type) ? this.#texts.answer(value) : null;
	}
}

/** Attributes that say yes by being there. What is ticked, chosen or pressed is not among them. */
const SWITCHES = new Set('required disabled readonly hidden multiple open nowrap'.split(' '));

const YES_OR_NO = /^(true|false)$/;
const SMALL = /^\d{1,2}$/;
/** Attributes with a few values, all of them HTML's own. */
const VALUES: Record<string, RegExp> = {
	type: /^(text|radio|checkbox|date|datetime-local|month|week|time|number|range|email|tel|url|search|password|file|hidden|submit|button|reset|image|color)$/i,
	role: /^(alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|definition|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|menu|menubar|menuitem|navigation|none|note|option|presentation|progressbar|radio|radiogroup|region|row|rowgroup|rowheader|search|searchbox|separator|slider|spinbutton|status|switch|tab|table|tablist|tabpanel|term|textbox|toolbar|tooltip|tree|treegrid|treeitem)$/,
	scope: /^(row|col|rowgroup|colgroup)$/i,
	colspan: SMALL,
	rowspan: SMALL,
	size: SMALL,
	'aria-level': SMALL,
	'aria-required': YES_OR_NO,
	'aria-readonly': YES_OR_NO,
	'aria-disabled': YES_OR_NO,
	'aria-hidden': YES_OR_NO,
	'aria-multiline': YES_OR_NO,
	'aria-multiselectable': YES_OR_NO,
	'aria-expanded': YES_OR_NO,
	'aria-haspopup': /^(true|false|menu|listbox|tree|grid|dialog)$/,
	'aria-autocomplete': /^(none|inline|list|both)$/,
};
/** Attributes that name an element, here or elsewhere on the page. */
const NAMES = new Set(
	'id name class for list headers slot aria-controls aria-labelledby aria-describedby aria-owns data-target data-bs-target'.split(' '),
);
/** Attributes that a person reads. */
const TEXTS = new Set('title alt placeholder aria-label aria-placeholder label summary'.split(' '));

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Where somebody types, or where what they chose is printed. */
function isAnswerBox(element: Element): boolean {
	if (ANSWER_ROLES.has(element.getAttribute('role') ?? '')) return true;
	return (element as HTMLElement).isContentEditable === true;
}

/** What is printed behind a term, if there is nothing to answer in it. */
function isAnswerTo(element: Element): boolean {
	return (
		element.tagName === 'DD' && element.previousElementSibling?.tagName === 'DT' && ![...element.querySelectorAll('*')].some(isControl)
	);
}

function isBesideTick(text: Text): boolean {
	const alone = text.parentElement?.childNodes.length === 1 && INLINE.test(text.parentElement.tagName) ? text.parentElement : text;
	return [alone.previousElementSibling, alone.nextElementSibling].some((beside) => beside !== null && isTickLike(beside));
}

function isTickLike(element: Element): boolean {
	return isCheckbox(element) || isRadio(element);
}

/** How it looks, as far as it says what can be seen and what is a heading, now that the stylesheets are gone. */
function lookOf(element: Element): string {
	const view = unclobbered(element.ownerDocument).defaultView;
	if (!view || element.tagName === 'OPTION') return '';
	const { display, visibility, fontWeight } = view.getComputedStyle(element);
	const parent = element.parentElement;
	const before = parent ? view.getComputedStyle(parent).visibility : 'visible';
	return [
		display === 'none' && !element.hasAttribute('hidden') ? 'display:none' : '',
		visibility === before ? '' : `visibility:${visibility === 'visible' ? 'visible' : 'hidden'}`,
		element.tagName === 'TD' && Number(fontWeight) >= 600 ? 'font-weight:bold' : '',
	]
		.filter((part) => part !== '')
		.join(';');
}

/** A sign that it is required, which the stylesheet adds. */
function isSignedByStyle(element: Element): boolean {
	const view = unclobbered(element.ownerDocument).defaultView;
	return ['::after', '::before'].some((part) => /\*|required|mandatory/i.test(view?.getComputedStyle(element, part).content ?? ''));
}
