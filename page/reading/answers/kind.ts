import type { QuestionKind } from '../../../engine/model/snapshot.ts';
import { bodyIn, isCheckbox, isRadio } from '../../dom/controls.ts';
import { labelsOf } from '../../dom/native-labels.ts';
import { captionOf, tidy } from '../../dom/text.ts';
import { unclobbered } from '../../dom/unclobbered.ts';
import type { Field } from '../field.ts';
import type { Span } from '../sequence.ts';
import { isTimePart } from '../tools.ts';
import { optionText } from './answer.ts';

/** What kind of answer a field takes, from its controls, what is drawn beside them, and what its label asks for. */
export function kindOf(field: Field, label: string, shown: string): QuestionKind {
	const { shape, controls, twins } = field;
	const elements = controls.map(({ element }) => element);
	const [first] = elements;
	if (!first || shape === 'printed') return 'read-only';
	if (elements.every((element) => isLocked(element, field))) return 'read-only';
	if (shape === 'radios') return isYesNo(elements) ? 'yes-no' : 'choice';
	if (isCheckbox(first)) return elements.length === 1 || isPair(elements) ? 'yes-no' : 'choices';
	if (shape === 'parts') return elements.some(isTimePart) ? 'date-time' : 'date';
	if ([first, ...twins.map(({ element }) => element)].some((element) => (element as HTMLInputElement).type === 'file')) return 'file';
	return kindOfOne(field, first, label, shown);
}

function kindOfOne(field: Field, first: Element, label: string, shown: string): QuestionKind {
	const role = first.getAttribute('role');
	if (first.tagName === 'TEXTAREA') return 'long-text';
	if (first.tagName === 'IFRAME') return 'rich-text';
	const isEditable = (first as HTMLElement).isContentEditable && first.tagName !== 'INPUT';
	if (isEditable && role !== 'combobox' && role !== 'spinbutton')
		return first.getAttribute('aria-multiline') === 'false' ? 'text' : 'rich-text';
	const selects = [first, ...field.twins.map(({ element }) => element)].filter(
		(element): element is HTMLSelectElement => element.tagName === 'SELECT',
	);
	if (selects.some(({ multiple }) => multiple) || takesSeveral(field, first)) return 'choices';
	const day = dayOf(field, first, label, shown);
	if (day) return day;
	if (selects.length > 0) return isPerson(field, first, label) ? 'person' : 'choice';
	if (isNumber(field, first, label, shown)) return 'number';
	if (field.shape === 'widget' && /^(upload|attach|browse|choose (a )?file|add (a )?file)\b/i.test(tidy(first.textContent))) return 'file';
	if (opensList(field, first)) return isPerson(field, first, label) ? 'person' : 'choice';
	if (isPerson(field, first, label)) return 'person';
	return field.shape === 'widget' ? 'choice' : 'text';
}

/** The control and what is inside and around it, as far as it is part of the same field. */
function partsOf({ controls, room }: Field): Element[] {
	const parts: Element[] = [];
	for (let span: Span | null = controls[0]?.span ?? null, climbed = 0; span && climbed < 5; span = span.parent, climbed += 1) {
		parts.push(span.element);
		if (span === room) break;
	}
	return parts;
}

function takesSeveral(field: Field, first: Element): boolean {
	const parts = [...partsOf(field), ...first.querySelectorAll('[role=listbox]')];
	if (field.twins.some(({ span, element }) => span.role === 'listbox' && element.tagName !== 'SELECT')) return true;
	return (
		parts.some(
			(part) =>
				part.getAttribute('aria-multiselectable') === 'true' ||
				(part.hasAttribute('multiple') && part.getAttribute('multiple') !== 'false' && (part as HTMLInputElement).type !== 'file'),
		) || hasChips(field)
	);
}

/** Things chosen, each with something to take it away again, or a list for them. */
function hasChips(field: Field): boolean {
	const [control] = field.controls;
	for (let span: Span | null = control?.span ?? null, climbed = 0; span && climbed < 4; span = span.parent, climbed += 1) {
		const { element } = span;
		if (field.own !== span && span !== control?.span && CHIPS.test(element.getAttribute('class') ?? '')) return true;
		if (span === field.room) break;
	}
	return false;
}

const CHIPS =
	/(^|[\s_-])(multi(ple|select|choice|[\s_-]?items)?|tags?|tag-?field|tokens?|token-?field|chips?|tokenizer|pills?|pills-?input|pillgroup)([\s_-]|$)|multi-?(select|combo|choice)|(tag|token|chip)s?-?(list|box|input|field)/i;

const DATE_LABEL = /^(the )?([\w-]+ ){0,2}date\b(?! and time)(?!.*\b(information|details|reason|why|how)\b)|^date of\b/i;
const DATE_TIME_LABEL = /^(the )?([\w-]+ ){0,2}date and time\b/i;
const DAY = /^\d{1,2}([/. -])\d{1,2}\1\d{2,4}|^\d{4}-\d{2}-\d{2}/;
const FORMAT = /\b(dd?|jj)[/. -]?(mm?|m)[/. -]?(yy|j)|\bm\/d\/y|\bd\/m\/y|\byyyy\b|\bmm?[/. -]dd?[/. -]yy/i;
const TIME = /\bhh|h24|h12|:mm|:ss|hh?:|\bH:i/i;

function dayOf(field: Field, first: Element, label: string, shown: string): QuestionKind | null {
	const input = first as HTMLInputElement;
	if (/^(date|month|week)$/.test(input.type)) return 'date';
	if (input.type === 'datetime-local') return 'date-time';
	if (input.type === 'number' || input.type === 'range') return null;
	const said = [
		'placeholder',
		'title',
		'aria-placeholder',
		'data-format',
		'data-date-format',
		'pattern',
		'data-inputmask',
		'aria-roledescription',
	]
		.map((name) => tidy(first.getAttribute(name)))
		.join(' ');
	const classes = partsOf(field)
		.map((part) => `${part.getAttribute('class') ?? ''} ${part.tagName.includes('-') ? part.tagName : ''}`)
		.join(' ');
	const isDrawnSo =
		/(^|[\s_-])(has)?(date|dates|cal|calendar|datetime|datepicker|dateinput|datetimepicker|datefield|flatpickr)(-?(picker|field|input|inp|box))?([\s_-]|$)|date-?(time-?)?picker|datefield|dateinput/i.test(
			classes,
		);
	const isAsked = DATE_LABEL.test(label) || DATE_TIME_LABEL.test(label);
	const isDay =
		FORMAT.test(said) ||
		DAY.test(shown) ||
		(isDrawnSo && (isAsked || !opensList(field, first) || first.tagName === 'INPUT')) ||
		(isAsked && first.tagName !== 'SELECT');
	if (!isDay) return null;
	return TIME.test(said) || DATE_TIME_LABEL.test(label) || /\d{1,2}:\d{2}/.test(shown) ? 'date-time' : 'date';
}

function isNumber(field: Field, first: Element, label: string, shown: string): boolean {
	const input = first as HTMLInputElement;
	if (input.type === 'number' || input.type === 'range') return true;
	if (first.getAttribute('role') === 'spinbutton' || first.querySelector('[role=spinbutton],input[type=number]')) return true;
	if (/^(numeric|decimal)$/.test(input.inputMode ?? '')) return true;
	const classes = partsOf(field)
		.slice(0, 4)
		.map((part) => part.getAttribute('class') ?? '')
		.join(' ');
	if (
		/(^|[\s_-])(num(ber|eric)?|int(eger)?|float|spinner|stepper)([\s_-]|$)|num(ber|eric)-?(field|input|box|textbox)|inputnumber/i.test(
			classes,
		)
	)
		return true;
	return (
		first.tagName === 'INPUT' &&
		/^(number of|how many)\b|\bfrom \d+ to \d+\b|\(\d+ ?[-–to]+ ?\d+\)/i.test(label) &&
		(shown === '' || /^[\d.,]+$/.test(shown))
	);
}

function opensList(field: Field, first: Element): boolean {
	const input = first as HTMLInputElement;
	if (
		field.shape === 'widget' ||
		first.getAttribute('role') === 'combobox' ||
		first.getAttribute('role') === 'listbox' ||
		first.hasAttribute('list')
	)
		return true;
	if (
		/^(list|both)$/.test(first.getAttribute('aria-autocomplete') ?? '') ||
		/^(listbox|true|menu)$/.test(first.getAttribute('aria-haspopup') ?? '')
	)
		return true;
	const beside = first.nextElementSibling;
	return (
		/select|combo|dropdown/i.test(input.getAttribute('class') ?? '') ||
		(beside !== null && /arrow|combo|dropdown|select/i.test(`${beside.getAttribute('class') ?? ''} ${beside.getAttribute('alt') ?? ''}`))
	);
}

/** A search for a person, by its own words, a button beside it, or what it asks for. */
function isPerson(field: Field, first: Element, label: string): boolean {
	const words = `${first.getAttribute('class') ?? ''} ${first.getAttribute('data-type') ?? ''}`;
	if (/person|worker|people/i.test(words)) return true;
	if (/\b(find|search|choose|pick|type)\b.*\b(person|people|worker|name)/i.test(tidy(first.getAttribute('placeholder')))) return true;
	const beside = first.nextElementSibling;
	if (
		beside !== null &&
		/^(find|search)\b/i.test(tidy(beside.textContent) || tidy(beside.getAttribute('title'))) &&
		/name|person|worker|manager|carer/i.test(label)
	)
		return true;
	return opensList(field, first) && /\b(worker|manager|practitioner|carer|chair)\b/i.test(label) && first.tagName !== 'SELECT';
}

function isLocked(control: Element, field: Field): boolean {
	if (control.tagName === 'IFRAME') return bodyIn(control as HTMLIFrameElement)?.getAttribute('contenteditable') === 'false';
	const input = control as HTMLInputElement;
	if (input.matches(':disabled')) return !isTickOrSwitch(control) || true;
	if (input.readOnly === true) return !opensPicker(control, field);
	const host = control.closest('[aria-readonly=true],[aria-disabled=true]');
	if (host === null || host === control) return host !== null;
	return host.contains(control) && /^(radiogroup|group|combobox|textbox)$/.test(host.getAttribute('role') ?? '');
}

function isTickOrSwitch(control: Element): boolean {
	return isRadio(control) || isCheckbox(control);
}

/** A box that takes no typing but opens a list, a calendar or a search is answered through that. */
function opensPicker(control: Element, field: Field): boolean {
	const input = control as HTMLInputElement;
	if (input.tagName === 'TEXTAREA' || isWholeStepLocked(control)) return false;
	const beside = [control.previousElementSibling, control.nextElementSibling].some((each) => each?.matches('input[type=hidden]'));
	return (
		beside ||
		control.getAttribute('role') === 'combobox' ||
		control.hasAttribute('aria-haspopup') ||
		field.twins.length > 0 ||
		hasTrigger(control) ||
		/^(select|pick|choose)\b/i.test(input.placeholder) ||
		FORMAT.test(`${input.placeholder} ${input.title}`) ||
		looksLikeDate(control)
	);
}

function looksLikeDate(control: Element): boolean {
	return /(^|[\s_-])(has)?(date|cal|calendar)(-?(picker|field|input|inp|box))?($|[\s_-])/i.test(control.getAttribute('class') ?? '');
}

/** Where nothing at all can be typed, a date is locked like the rest. */
function isWholeStepLocked(control: Element): boolean {
	const root = control.getRootNode() as Document | ShadowRoot;
	return unclobbered(root).querySelector('input:read-write:not([type=hidden]),textarea:read-write,select:enabled') === null;
}

/** A picture or button right beside a box opens something to choose from. */
function hasTrigger(control: Element): boolean {
	const beside = control.nextElementSibling;
	return beside !== null && (beside.matches('img,[class*=trigger i],[class*=-button i]') || isSearchButton(beside));
}

function isSearchButton(element: Element): boolean {
	const words = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : element.textContent;
	return element.matches('button,a,input[type=button],[role=button]') && /^(find|search|choose|pick|\W*)$/i.test(words.trim());
}

function isYesNo(controls: readonly Element[]): boolean {
	return controls.length === 2 && controls.map(optionText).every((option) => /^\W*(yes|no|y|n|true|false)\W*$/i.test(option));
}

/** Two tick boxes for Yes and No. */
export function isPair(controls: readonly Element[]): boolean {
	if (controls.length !== 2 || !controls.every(isCheckbox)) return false;
	if (isYesNo(controls)) return true;
	const around = controls[0]?.parentElement;
	return (
		/\byes\b\W*no\W*$/i.test((around && unclobbered(around).textContent) ?? '') &&
		labelsOf(controls[0] as Element).every((label) => captionOf(label).length < 4)
	);
}
