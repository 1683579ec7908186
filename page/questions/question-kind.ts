import type { QuestionKind } from '../../engine/model/snapshot.ts';
import { bodyIn, isCheckbox, isRadio } from '../dom/controls.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { optionText } from './answer-state.ts';

/** What kind of answer a question takes, from its controls. */
export function kindOf(controls: readonly Element[], label: string): QuestionKind {
	const [first] = controls;
	if (!first) return 'read-only';
	if (controls.every(isLocked)) return 'read-only';
	if (isRadio(first)) return isYesNo(controls) ? 'yes-no' : 'choice';
	if (isCheckbox(first)) return controls.length === 1 || isPair(controls) ? 'yes-no' : 'choices';
	if (controls.length > 1) return controls.some(isTimePart) ? 'date-time' : 'date';
	return kindOfOne(first, label);
}

function isLocked(control: Element): boolean {
	if (control.tagName === 'IFRAME') return bodyIn(control as HTMLIFrameElement)?.getAttribute('contenteditable') === 'false';
	const input = control as HTMLInputElement;
	return input.matches(':disabled') || input.readOnly === true
		? !opensPicker(control)
		: control.getAttribute('aria-readonly') === 'true' || control.getAttribute('aria-disabled') === 'true';
}

/** A box that takes no typing but opens a list, a calendar or a search is answered through that. */
function opensPicker(control: Element): boolean {
	return (
		control.getAttribute('role') === 'combobox' ||
		control.hasAttribute('aria-haspopup') ||
		((control as HTMLInputElement).type !== 'textarea' && hasTrigger(control)) ||
		(looksLikeDate(control) && !(control as HTMLInputElement).disabled && !isWholeStepLocked(control))
	);
}

/** Where nothing at all can be typed, a date is locked like the rest. */
function isWholeStepLocked(control: Element): boolean {
	const root = control.getRootNode() as Document | ShadowRoot;
	return unclobbered(root).querySelector('input:read-write:not([type=hidden]),textarea:read-write,select:enabled') === null;
}

function kindOfOne(control: Element, label: string): QuestionKind {
	const role = control.getAttribute('role');
	switch (control.tagName) {
		case 'SELECT':
			return (control as HTMLSelectElement).multiple ? 'choices' : 'choice';
		case 'TEXTAREA':
			return 'long-text';
		case 'IFRAME':
			return 'rich-text';
		case 'INPUT':
			return kindOfInput(control as HTMLInputElement, label);
		default:
			if (role === 'combobox') return isPersonPicker(control, label) ? 'person' : 'choice';
			if (role === 'listbox') return control.getAttribute('aria-multiselectable') === 'true' ? 'choices' : 'choice';
			if (role === 'spinbutton') return 'number';
			return control.getAttribute('aria-multiline') === 'false' ? 'text' : 'rich-text';
	}
}

function kindOfInput(input: HTMLInputElement, label: string): QuestionKind {
	switch (input.type) {
		case 'date':
		case 'month':
		case 'week':
			return 'date';
		case 'datetime-local':
			return 'date-time';
		case 'number':
		case 'range':
			return 'number';
		case 'file':
			return 'file';
	}
	if (input.getAttribute('role') === 'combobox' || input.hasAttribute('list')) return isPersonPicker(input, label) ? 'person' : 'choice';
	if (input.getAttribute('role') === 'spinbutton') return 'number';
	if (/(^|[\s_-])num(ber|eric)?(-|$|\s|field)/i.test(input.className)) return 'number';
	if (looksLikeDate(input)) return /hh|:mm|time/i.test(`${input.placeholder} ${input.className}`) ? 'date-time' : 'date';
	if (isPersonPicker(input, label)) return 'person';
	if (opensArrow(input)) return 'choice';
	return DATE_LABEL.test(label) ? 'date' : 'text';
}

/** What asks for a day in so many words, where the box itself says nothing. */
const DATE_LABEL = /^(the )?([\w-]+ ){0,2}date\b(?! and time)(?!.*\b(information|details|reason|why|how)\b)|^date of\b/i;

/** A picture or button right beside a box opens something to choose from. */
function hasTrigger(control: Element): boolean {
	const beside = control.nextElementSibling;
	return (
		beside !== null &&
		!(control as HTMLInputElement).disabled &&
		(beside.matches('img,[class*=trigger i],[class*=-button i]') || isSearchButton(beside))
	);
}

function isSearchButton(element: Element): boolean {
	const words = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : element.textContent;
	return element.matches('button,a,input[type=button],[role=button]') && /^(find|search|choose|pick|\W*)$/i.test(words.trim());
}

function looksLikeDate(control: Element): boolean {
	const input = control as HTMLInputElement;
	return (
		/\bdd?[/. -]mm?[/. -]yy/i.test(`${input.placeholder ?? ''} ${input.title ?? ''}`) ||
		/(^|[\s_-])(has)?(date|cal|calendar)(-?(picker|field|input|inp|box))?($|[\s_-])/i.test(input.className)
	);
}

/** Drawn as a list: an arrow beside the box, or a class that says so. */
function opensArrow(input: HTMLInputElement): boolean {
	const beside = input.nextElementSibling;
	return (
		/select|combo|dropdown/i.test(input.className) ||
		(beside !== null && /arrow|combo|dropdown|select/i.test(`${beside.className} ${beside.getAttribute('alt') ?? ''}`))
	);
}

/** A search for a person, by its own words or a button beside it. */
function isPersonPicker(control: Element, label: string): boolean {
	const words = `${control.className} ${control.getAttribute('data-type') ?? ''}`;
	if (/person|worker|people/i.test(words)) return true;
	if (/\b(find|search|choose|pick)\b.*\b(person|people|worker)/i.test((control as HTMLInputElement).placeholder ?? '')) return true;
	const beside = control.nextElementSibling;
	return (
		beside !== null &&
		/^(find|search)\b/i.test(beside.textContent?.trim() || beside.getAttribute('title') || '') &&
		/name|person|worker|manager|carer/i.test(label)
	);
}

function isYesNo(controls: readonly Element[]): boolean {
	if (controls.length !== 2) return false;
	const options = controls.map(optionText);
	return options.every((option) => /^\s*(yes|no|y|n|true|false)\s*$/i.test(option));
}

/** Two tick boxes set in a line that ends Yes … No. */
export function isPair(controls: readonly Element[]): boolean {
	const around = controls[0]?.parentElement;
	return controls.length === 2 && controls.every(isCheckbox) && /\byes\b\W*no\W*$/i.test((around && unclobbered(around).textContent) ?? '');
}

function isTimePart(control: Element): boolean {
	const input = control as HTMLInputElement;
	return (
		input.type === 'time' ||
		/hour|minute|\bhh\b|time/i.test(`${input.name} ${input.id} ${input.placeholder} ${input.getAttribute('aria-label') ?? ''}`)
	);
}
