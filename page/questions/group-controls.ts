import { isCheckbox, isRadio } from '../dom/controls.ts';
import { controlsIn, holdsControl } from '../dom/controls-inside.ts';
import { captionOf } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import { isDatePart, isQuestionLegend } from '../outline/headings.ts';
import type { Placed } from '../outline/outline.ts';

/** The controls that together answer one question. */
export interface ControlGroup {
	controls: Element[];
	/** The element around the choices of a radio group or set of tick boxes, if the page has one. */
	around: Element | null;
	placed: Placed;
}

/** Puts together the controls of radio groups, sets of tick boxes and split dates. Keeps page order. */
export function groupControls(placed: readonly Placed[]): ControlGroup[] {
	const groups: ControlGroup[] = [];
	const shared = new Map<unknown, ControlGroup>();
	for (const each of placed) {
		const { control } = each;
		const around = surroundOf(control);
		const sharing = around ?? sharedName(control);
		const group = sharing === null ? undefined : shared.get(sharing);
		if (group) {
			group.controls.push(control);
			continue;
		}
		const fresh: ControlGroup = {
			controls: [control],
			around: around && unclobbered(around).matches('[role],fieldset') ? around : null,
			placed: each,
		};
		groups.push(fresh);
		if (sharing !== null) shared.set(sharing, fresh);
	}
	return groups;
}

/** The smallest element that holds the whole question and nothing else; null if the control stands alone. */
function surroundOf(control: Element): Element | null {
	// A switch is turned on or off by itself, whatever stands beside it.
	if (control.getAttribute('role') === 'switch') return null;
	if (isRadio(control) || isCheckbox(control)) {
		const group = control.closest('[role=radiogroup]') ?? choicesAround(control) ?? pairAround(control);
		if (group) return group;
	}
	if (isDatePart(control)) return partsAround(control);
	return null;
}

/** A fieldset, labelled group or cell that holds several tick boxes or radio buttons of one kind and nothing else to answer. */
function choicesAround(control: Element): Element | null {
	const alike = isRadio(control) ? isRadio : isCheckbox;
	let group = control.closest('fieldset,[role=group],td,dd');
	// Lists of tick boxes are often laid out in a table of their own.
	while (group?.tagName === 'TD') {
		const outer: Element | null = group.parentElement?.closest('fieldset,[role=group],td,dd') ?? null;
		if (!outer || outer.tagName === 'FIELDSET' || !controlsIn(outer).every(alike) || !isTableOfChoices(group.closest('table'), outer))
			break;
		group = outer;
	}
	if (!group || group.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]')) return null;
	if (group.tagName === 'FIELDSET') {
		const legend = group.querySelector(':scope > legend');
		if (!legend || !isQuestionLegend(legend)) return null;
	}
	const all = controlsIn(group);
	const inside = isRadio(control) && group.tagName === 'FIELDSET' ? all.filter(isRadio) : all;
	if (inside.length < 2 || !inside.every(alike)) return null;
	return isRadio(control) && new Set(inside.map(nameOf)).size > 1 ? null : group;
}

/**
 * True for a table that lays out what can be ticked for one question: the words of the question stand in front of it, and
 * each row with words begins with a box. Words before a box would be a question of its own.
 */
function isTableOfChoices(table: HTMLTableElement | null, around: Element): boolean {
	const asks = around.previousElementSibling;
	if (!table || !asks || holdsControl(asks) || captionOf(asks) === '') return false;
	return [...table.rows].every((row) => {
		const first = [...row.cells].find((cell) => holdsControl(cell) || captionOf(cell) !== '');
		return first === undefined || holdsControl(first);
	});
}

function nameOf(control: Element): string {
	return (control as HTMLInputElement).name ?? '';
}

/** Two tick boxes, Yes and No, in an element with nothing else to answer. */
function pairAround(control: Element): Element | null {
	const parent = control.parentElement;
	if (!parent || !isCheckbox(control)) return null;
	const inside = controlsIn(parent);
	return inside.length === 2 && inside.every(isCheckbox) && /\byes\b\W*no\W*$/i.test(captionOf(parent)) ? parent : null;
}

const MOST_DATE_PARTS = 6;

/** The element around the boxes of one date. */
function partsAround(control: Element): Element | null {
	for (let node = parentOf(control), climbed = 0; node && climbed < 3; node = parentOf(node), climbed += 1) {
		const inside = controlsIn(node);
		if (inside.length > MOST_DATE_PARTS || !inside.every(isDatePart)) return null;
		if (inside.length > 1) return node;
	}
	return null;
}

/** Radio buttons of one name are one question; so are tick boxes, where several share a name or number it. */
function sharedName(control: Element): string | null {
	const name = nameOf(control);
	if (name === '' || !(isRadio(control) || isCheckbox(control))) return null;
	if (isRadio(control)) return `radio:${name}`;
	const root = control.getRootNode() as Document | ShadowRoot;
	if (unclobbered(root).querySelectorAll(`input[type=checkbox][name="${CSS.escape(name)}"]`).length > 1) return `checkbox:${name}`;
	return numberedName(control, name);
}

/** Tick boxes side by side called risks-1, risks-2 and so on are a list to tick from. */
function numberedName(control: Element, name: string): string | null {
	const [, stem] = /^(.*\D)\d+$/.exec(name) ?? [];
	if (stem === undefined) return null;
	for (let around = parentOf(control), climbed = 0; around && climbed < 2; around = parentOf(around), climbed += 1) {
		const beside = controlsIn(around);
		if (beside.length < 2) continue;
		return beside.every((each) => isCheckbox(each) && /^\d+$/.test(nameOf(each).slice(stem.length)) && nameOf(each).startsWith(stem))
			? `checkbox:${stem}`
			: null;
	}
	return null;
}
