import type { AnswerState } from '../../../engine/model/snapshot.ts';
import { bodyIn, isCheckbox, isRadio } from '../../dom/controls.ts';
import { labelsOf } from '../../dom/native-labels.ts';
import { captionOf, comparable, isOneOf, tidy } from '../../dom/text.ts';
import { unclobbered } from '../../dom/unclobbered.ts';

export interface Answer {
	state: AnswerState;
	text: string;
}

/** Where the answer to a question is: nodes of the page, so that it can be read again without reading the page. */
export interface AnswerPlace {
	controls: readonly Element[];
	/** Native controls that are put away behind what is drawn for them. */
	twins: readonly Element[];
	/** What is drawn around a control that shows its answer beside itself; null if there is nothing. */
	frame: Element | null;
	/** What stands in the frame and is no answer: its label, help, pictures. */
	not: readonly Element[];
	/** Words of the page that stand where an answer goes, and are none. */
	prompts: readonly string[];
	/** True if only a day can be answered. */
	isDate: boolean;
	/** True if the page prints the answer, and nobody can type over it. */
	printed: boolean;
}

const UNREAD: Answer = { state: 'unread', text: '' };
const EMPTY: Answer = { state: 'empty', text: '' };

/** What a question is answered with; unread where it has no label, because nobody could say what was answered. */
export function answerTo(label: string, place: AnswerPlace, placeholders: readonly string[]): Answer {
	return label === '' ? UNREAD : answerAt(place, placeholders);
}

/**
 * What controls are answered with, all of them together. Empty where the browser's own `valueMissing` would be true, and for what
 * the page itself put there. A lone tick box not ticked answers No.
 * @param placeholders options that stand for no choice, such as "-- select --"
 */
export function answerAt(place: AnswerPlace, placeholders: readonly string[]): Answer {
	const { controls, twins } = place;
	const [first] = controls;
	if (!first) return UNREAD;
	if (place.printed) return said(controls.map((element) => shownText(element, place.not)).join(' '), place);
	if (isRadio(first) || first.hasAttribute('aria-pressed')) return ticked(controls);
	if (isCheckbox(first)) return controls.length === 1 ? { state: 'answered', text: isTicked(first) ? 'Yes' : 'No' } : ticked(controls);
	const each = controls.length > 1 ? { ...place, isDate: false } : place;
	const answers = controls.map((control) => answerOf(control, each, placeholders));
	if (answers.some(({ state }) => state === 'unread')) return UNREAD;
	if (answers.length > 1 && answers.every(({ state }) => state === 'answered'))
		return said(answers.map(({ text }) => text).join(' '), place);
	if (answers.some(({ state }) => state === 'empty')) return controls.length === 1 ? twinAnswer(twins, place, placeholders) : EMPTY;
	return { state: 'answered', text: answers.map(({ text }) => text).join(' ') };
}

/** Without a letter or figure nothing is an answer, and a date without a figure is none. */
function said(text: string, { isDate }: { isDate: boolean }): Answer {
	const words = tidy(text);
	const isAnswer = /[\p{L}\p{N}]/u.test(words) && (!isDate || /\p{N}/u.test(words));
	return isAnswer ? { state: 'answered', text: words } : EMPTY;
}

function ticked(controls: readonly Element[]): Answer {
	const on = controls.filter(isTicked);
	return on.length > 0 ? { state: 'answered', text: on.map(optionText).join(', ') } : EMPTY;
}

/** True if a tick box or radio button is on. */
export function isTicked(control: Element): boolean {
	if (control.tagName === 'INPUT') return (control as HTMLInputElement).checked;
	const native = control.querySelector<HTMLInputElement>('input[type=checkbox],input[type=radio]');
	if (control.hasAttribute('aria-pressed')) return control.getAttribute('aria-pressed') === 'true';
	return control.getAttribute('aria-checked') === 'true' || (control.getAttribute('aria-checked') === null && native?.checked === true);
}

/** What one choice of several says. */
export function optionText(control: Element): string {
	const [label] = labelsOf(control);
	if (label && captionOf(label)) return captionOf(label);
	const named = control.getAttribute('aria-label') || shownText(control, []);
	return named || tidy(control.nextSibling?.textContent) || (control as HTMLInputElement).value || '';
}

function answerOf(control: Element, place: AnswerPlace, placeholders: readonly string[]): Answer {
	switch (control.tagName) {
		case 'SELECT':
			return chosen(control as HTMLSelectElement, place, placeholders);
		case 'TEXTAREA':
			return (control as HTMLTextAreaElement).value.trim() === '' ? EMPTY : entered(control as HTMLTextAreaElement, place, placeholders);
		case 'INPUT': {
			const input = control as HTMLInputElement;
			if (input.type === 'file') return said([...(input.files ?? [])].map(({ name }) => name).join(' '), { isDate: false });
			return entered(input, place, placeholders);
		}
		case 'IFRAME': {
			const body = bodyIn(control as HTMLIFrameElement);
			return body ? richText(body, place) : UNREAD;
		}
		default:
			return (control as HTMLElement).isContentEditable &&
				control.getAttribute('role') !== 'spinbutton' &&
				control.getAttribute('role') !== 'combobox'
				? richText(control, place)
				: drawn(control, place, placeholders);
	}
}

function entered(input: HTMLInputElement | HTMLTextAreaElement, place: AnswerPlace, placeholders: readonly string[]): Answer {
	const value = tidy(input.value);
	const hasList = opensList(input);
	if (value !== '' && !(isPrompt(value, input, place, hasList ? placeholders : []) || isMask(value, input))) return said(value, place);
	return beside(place, placeholders);
}

/** What is chosen is shown in the same frame, as words or as chips. */
function beside(place: AnswerPlace, placeholders: readonly string[]): Answer {
	if (!place.frame) return EMPTY;
	const text = shownText(place.frame, [...place.not, ...place.controls]);
	return isPrompt(text, place.controls[0] as Element, place, placeholders) ? EMPTY : said(text, place);
}

function opensList(control: Element): boolean {
	const input = control as HTMLInputElement;
	return (
		control.getAttribute('role') === 'combobox' ||
		control.hasAttribute('aria-autocomplete') ||
		control.hasAttribute('aria-haspopup') ||
		input.readOnly === true
	);
}

/** What a page prints in a box to be typed over: "__/__/____", "dd/mm/yyyy". */
function isMask(value: string, input: Element): boolean {
	if (/^[_\W]*$/u.test(value.replace(/[dmyh]/gi, '')) && /^[dmyhs_\W]+$/iu.test(value) && /[_]|d.?d|m.?m|y.?y/i.test(value)) return true;
	return value === input.getAttribute('data-mask');
}

/** What the page itself says there: the control's own prompt, its label, an instruction to choose, or that it is loading. */
function isPrompt(text: string, control: Element, { prompts, twins }: AnswerPlace, placeholders: readonly string[]): boolean {
	if (text === '') return true;
	const said = comparable(text);
	const own = ['placeholder', 'aria-placeholder', 'data-placeholder'];
	for (const element of [control, ...twins]) for (const name of own) if (comparable(tidy(element.getAttribute(name))) === said) return true;
	if (prompts.includes(said)) return true;
	return placeholders.length > 0 && (isOneOf(text, placeholders) || INSTRUCTS.test(text));
}

/** Said by a list or picker of itself. What somebody typed is never held against this. */
const INSTRUCTS =
	/^(please )?(select|choose|pick|search|find|type|start typing|click|tap|browse|upload|drag|drop|add|enter|look up)\b(?!.*\d{4})|^(no|none|nothing|0)\b.*\b(selected|chosen|tokens?|items?|options?|values?|file)\b|^no file chosen|^(not|none|nothing) (selected|chosen)|^loading\b|^all$|^\W*$/i;

function chosen(select: HTMLSelectElement, { isDate }: AnswerPlace, placeholders: readonly string[]): Answer {
	const noChoice = select.multiple || select.size > 1 ? null : select.options[0];
	const options = [...select.selectedOptions].filter((option) => {
		const text = tidy(option.text) || option.value;
		return !(option === noChoice && option.value === '') && /[\p{L}\p{N}]/u.test(text) && !isOneOf(text, placeholders) && !option.disabled;
	});
	return said(options.map((option) => tidy(option.text) || option.value).join(', '), { isDate });
}

/** What is drawn shows nothing: a list that is put away behind it may still hold what was chosen. */
function twinAnswer(twins: readonly Element[], place: AnswerPlace, placeholders: readonly string[]): Answer {
	for (const twin of twins) {
		if (twin.tagName === 'SELECT' && !showsPrompt(place)) {
			const answer = chosen(twin as HTMLSelectElement, place, placeholders);
			if (answer.state === 'answered') return answer;
		}
		const input = twin as HTMLInputElement;
		if (twin.tagName === 'INPUT' && input.type === 'file' && input.files?.length)
			return said(input.files[0]?.name ?? '', { isDate: false });
	}
	return EMPTY;
}

/** True if what is drawn says in words that nothing is chosen. */
function showsPrompt({ frame, controls, not }: AnswerPlace): boolean {
	const drawn = frame ?? controls[0];
	return drawn !== undefined && /\p{L}/u.test(shownText(drawn, not));
}

/** A picture, a table or a rule is an answer without a word in it. */
function richText(host: Element, place: AnswerPlace): Answer {
	const words = tidy(host.textContent);
	if (
		words !== '' &&
		(comparable(words) === comparable(tidy(host.getAttribute('data-placeholder'))) || place.prompts.includes(comparable(words)))
	)
		return EMPTY;
	const answer = said(words, { isDate: false });
	return answer.state === 'empty' && host.querySelector('img,table,hr,video,audio,object')
		? { state: 'answered', text: 'content' }
		: answer;
}

function drawn(control: Element, place: AnswerPlace, placeholders: readonly string[]): Answer {
	const role = control.getAttribute('role');
	if (role === 'spinbutton') {
		const value = control.getAttribute('aria-valuetext') ?? control.getAttribute('aria-valuenow') ?? '';
		return /^empty$/i.test(value) ? EMPTY : said(value, place);
	}
	if (role === 'listbox') {
		const options = [...control.querySelectorAll('[role=option][aria-selected=true]')].map(captionOf);
		return said(options.join(', '), place);
	}
	const field = control.querySelector<HTMLInputElement>(
		'input:not([type=hidden]):not([type=search]):not([type=checkbox]):not([type=radio])',
	);
	const value = field ? tidy(field.value) : '';
	if (field && value !== '' && !isPrompt(value, field, place, placeholders) && !isMask(value, field)) return said(value, place);
	const text = shownText(control, place.not);
	return isPrompt(text, field ?? control, place, placeholders) ? (place.frame ? beside(place, placeholders) : EMPTY) : said(text, place);
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'TEXTAREA', 'INPUT', 'OPTION', 'SVG', 'IFRAME']);

/** The words that somebody sees inside an element, through its shadow tree, without these parts, pictures in a font, and buttons that take something away. */
function shownText(element: Element, not: readonly Element[]): string {
	const parts: string[] = [];
	const visit = (node: Node): void => {
		if (node.nodeType === Node.TEXT_NODE) {
			parts.push(node.nodeValue ?? '');
			return;
		}
		if (unclobbered(node).nodeType !== Node.ELEMENT_NODE) return;
		const each = unclobbered(node as Element);
		if (SILENT.has(each.tagName.toUpperCase()) || not.includes(node as Element)) return;
		if (each.tagName === 'SLOT') {
			for (const assigned of (node as HTMLSlotElement).assignedNodes({ flatten: true })) visit(assigned);
			return;
		}
		if (node !== element && (!isSeen(node as Element) || isAside(each))) return;
		for (let child = (each.shadowRoot ?? each).firstChild; child; child = unclobbered(child).nextSibling) visit(child);
	};
	visit(element);
	return tidy(parts.join(' '));
}

function isSeen(element: Element): boolean {
	const node = unclobbered(element);
	if (node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
		const { width, height, right, bottom } = node.getBoundingClientRect();
		return (
			(width > 1 && height > 1 && right > 0 && bottom + (node.ownerDocument.defaultView?.scrollY ?? 0) > 0) || (width === 0 && height === 0)
		);
	}
	return node.ownerDocument.defaultView?.getComputedStyle(node).display === 'contents';
}

/** A button in the frame opens it or takes something out of it; a picture says nothing. */
function isAside(node: Element): boolean {
	const role = node.getAttribute('role');
	if (node.tagName === 'BUTTON' || role === 'button')
		return (
			!/\p{L}{3}/u.test(node.textContent) ||
			/^(remove|delete|clear|close|open|toggle|select|x|×)\b/i.test(tidy(node.getAttribute('aria-label') ?? node.textContent))
		);
	return (
		role === 'img' ||
		(role === 'presentation' && node.tagName === 'I') ||
		(node.getAttribute('aria-hidden') === 'true' && (node.tagName === 'I' || /^[a-z]+(_[a-z]+)+$/.test(tidy(node.textContent))))
	);
}
