import type { AnswerState } from '../../engine/model/snapshot.ts';
import { bodyIn, isCheckbox, isRadio } from '../dom/controls.ts';
import { labelsOf } from '../dom/native-labels.ts';
import { captionOf, isOneOf, tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';

export interface Answer {
	state: AnswerState;
	text: string;
}

const UNREAD: Answer = { state: 'unread', text: '' };

/** What a question is answered with; unread where it has no label, because nobody could say what was answered. */
export function answerTo(label: string, controls: readonly Element[], placeholders: readonly string[]): Answer {
	return label === '' ? UNREAD : answerOf(controls, placeholders);
}

/**
 * What controls are answered with, all of them together. Empty where the browser's own `valueMissing` would be true,
 * and for white space, placeholder options and rich text with nothing in it. A lone tick box not ticked answers No.
 * @param placeholders options that stand for no choice, such as "-- select --"
 */
export function answerOf(controls: readonly Element[], placeholders: readonly string[]): Answer {
	const [first] = controls;
	if (!first) return UNREAD;
	if (isRadio(first)) return ticked(controls);
	if (isCheckbox(first)) return controls.length === 1 ? answered(isTicked(first) ? 'Yes' : 'No') : ticked(controls);
	const answers = controls.map((control) => singleAnswer(control, placeholders));
	if (answers.some((answer) => answer.state === 'unread')) return UNREAD;
	if (answers.some((answer) => answer.state === 'empty')) return answered('');
	return answered(answers.map((answer) => answer.text).join(' '));
}

function answered(text: string): Answer {
	const words = tidy(text);
	return { state: words === '' ? 'empty' : 'answered', text: words };
}

function ticked(controls: readonly Element[]): Answer {
	const on = controls.filter(isTicked);
	return { state: on.length > 0 ? 'answered' : 'empty', text: on.map(optionText).join(', ') };
}

function isTicked(control: Element): boolean {
	return control.tagName === 'INPUT' ? (control as HTMLInputElement).checked : control.getAttribute('aria-checked') === 'true';
}

/** What one choice of several says. */
export function optionText(control: Element): string {
	const [label] = labelsOf(control);
	if (label) return captionOf(label);
	const named = control.getAttribute('aria-label') ?? captionOf(control);
	if (named) return named;
	const after = control.nextSibling;
	return tidy(after?.textContent) || (control as HTMLInputElement).value;
}

function singleAnswer(control: Element, placeholders: readonly string[]): Answer {
	switch (control.tagName) {
		case 'SELECT':
			return selected(control as HTMLSelectElement, placeholders);
		case 'INPUT':
		case 'TEXTAREA': {
			const input = control as HTMLInputElement;
			return input.type === 'file' ? answered([...(input.files ?? [])].map((file) => file.name).join(' ')) : entered(input, placeholders);
		}
		case 'IFRAME': {
			const body = bodyIn(control as HTMLIFrameElement);
			return body ? richText(body) : UNREAD;
		}
		default:
			return (control as HTMLElement).isContentEditable && control.getAttribute('role') !== 'spinbutton'
				? richText(control)
				: byRole(control, placeholders);
	}
}

/** A box that opens a list can show its own prompt as if it were a value. */
function entered(input: HTMLInputElement, placeholders: readonly string[]): Answer {
	const text = tidy(input.value);
	const opensList = input.getAttribute('role') === 'combobox' || input.readOnly;
	if (text === '' && takesMoreThanTyping(input)) {
		const beside = textBeside(input);
		return isPlaceholder(beside, placeholders) ? answered('') : answered(beside);
	}
	return opensList && isPlaceholder(text, placeholders) ? answered('') : answered(text);
}

/** A box that searches a list shows what was chosen beside itself, as a value or as chips. */
function takesMoreThanTyping(input: HTMLInputElement): boolean {
	return (
		input.getAttribute('role') === 'combobox' ||
		input.hasAttribute('aria-autocomplete') ||
		[input.previousElementSibling, input.nextElementSibling].some((beside) => beside?.matches(CHIPS) === true)
	);
}

const CHIPS = '[role=grid],[role=list],[role=listbox],[class*=chip i],[class*=token i],ul';
const MOST_WRAPPERS = 3;

/** The text around a box, as far out as nothing else is answered and no label stands. */
function textBeside(input: HTMLInputElement): string {
	const labels = new Set([...labelsOf(input), ...pointedAt(input)]);
	let text = '';
	for (let node = parentOf(input), climbed = 0; node && climbed < MOST_WRAPPERS; node = parentOf(node), climbed += 1) {
		const around = node;
		if ([...labels].some((label) => unclobbered(around).contains(label))) {
			const chips = [input.previousElementSibling, input.nextElementSibling].find((beside) => beside?.matches(CHIPS));
			return text || (chips ? captionOf(chips) : '');
		}
		if (unclobbered(around).querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) break;
		text = captionOf(around);
	}
	return text;
}

function pointedAt(input: Element): Element[] {
	const ids = input.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
	return ids.flatMap((id) => unclobbered(input.getRootNode() as Document | ShadowRoot).getElementById?.(id) ?? []);
}

function selected(select: HTMLSelectElement, placeholders: readonly string[]): Answer {
	const noChoice = select.multiple || select.size > 1 ? null : select.options[0];
	const chosen = [...select.selectedOptions].filter(
		(option) => !(option === noChoice && option.value === '') && !isPlaceholder(option.text || option.value, placeholders),
	);
	return answered(chosen.map((option) => option.text || option.value).join(', '));
}

/** Dashes and dots, or an instruction to choose. */
function isPlaceholder(text: string, placeholders: readonly string[]): boolean {
	return !/[\p{L}\p{N}]/u.test(text) || isOneOf(text, placeholders);
}

/** A picture, a table or a rule is an answer without a word in it. */
function richText(host: Element): Answer {
	const words = tidy(host.textContent);
	return answered(words || (host.querySelector('img,table,hr,video,audio,object') ? 'content' : ''));
}

function byRole(control: Element, placeholders: readonly string[]): Answer {
	const role = control.getAttribute('role');
	if (role === 'spinbutton') {
		const said = control.getAttribute('aria-valuetext') ?? control.getAttribute('aria-valuenow') ?? '';
		return answered(/^empty$/i.test(said) ? '' : said);
	}
	if (role === 'listbox') return answered([...control.querySelectorAll('[role=option][aria-selected=true]')].map(captionOf).join(', '));
	const field = control.querySelector<HTMLInputElement>('input:not([type=hidden])');
	const text = field ? tidy(field.value) || captionOf(control) : captionOf(control);
	return isPlaceholder(text, placeholders) ? answered('') : answered(text);
}
