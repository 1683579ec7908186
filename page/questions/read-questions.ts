import type { Question } from '../../engine/model/snapshot.ts';
import { isControl } from '../dom/controls.ts';
import type { ReadBudget } from '../dom/read-budget.ts';
import { captionOf } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isOnForm } from '../dom/visibility.ts';
import type { QuestionNodes } from '../nodes.ts';
import type { Placed } from '../outline/outline.ts';
import { placeInTable } from '../outline/tables.ts';
import type { AdapterLabels } from './adapter-labels.ts';
import { answerTo } from './answer-state.ts';
import { type ControlGroup, groupControls } from './group-controls.ts';
import { type FoundLabel, labelOf } from './label-text.ts';
import { isPageChrome } from './page-chrome.ts';
import { kindOf } from './question-kind.ts';
import { isMarkedRequired, isTableRequired, signIn, withoutSigns } from './required.ts';
import { isSectionPicker } from './section-picker.ts';
import type { StableKeys } from './stable-keys.ts';

export interface ReadQuestion {
	question: Question;
	nodes: QuestionNodes;
}

export interface Placement {
	form: string | null;
	path: string[];
}

/**
 * Reads the questions of a page, one at each step, so that a reading can rest in between.
 * @param placementOf which form and sections a control stands in
 * @param placeholders options that stand for no choice
 * @param told what the adapter says of labels, before they are looked for
 */
export function* readQuestions(
	placed: readonly Placed[],
	placementOf: (at: Element, path: string[]) => Placement,
	placeholders: readonly string[],
	keys: StableKeys,
	told: AdapterLabels,
	effort: ReadBudget,
): Generator<void, ReadQuestion[]> {
	const headings = new Set(placed.flatMap(({ path }) => path));
	const asked = placed.filter(
		({ control, path }) => isOnForm(control) && !isPartOfAnother(control) && !isSectionPicker(control, path, headings),
	);
	const questions: ReadQuestion[] = [];
	for (const group of groupControls(asked)) {
		questions.push(...readOne(group));
		yield;
	}
	return questions;

	function readOne({ controls, around, placed: at }: ControlGroup): ReadQuestion[] {
		effort.question();
		const [first] = controls as [Element, ...Element[]];
		const found = told.of(controls) ?? labelOf(controls, around);
		const label = withoutSigns(withoutSignIn(found));
		const { form, path } = placementOf(at.control, at.path);
		// What a page prints above the step's own sections says whose step it is. Nobody answers it.
		if (form === null && path.length === 0 && !isControl(first)) return [];
		const kind = isControl(first) ? kindOf(controls, label) : 'read-only';
		const { state, text } = answerTo(label, controls, placeholders);
		const row = placeInTable(first)?.row ?? null;
		const question: Question = {
			key: keys.keyFor(['question', form, ...path, label, row]),
			form,
			path,
			row,
			label,
			labelFrom: found.from,
			ref: first.getAttribute('name') || first.id || null,
			kind,
			state,
			required: kind !== 'read-only' && (isMarkedRequired(controls, around, found) || (row === 1 && isTableRequired(first))),
			answer: text,
		};
		return [{ question, nodes: { controls, label: found.element } }];
	}
}

/** A sign in an element of its own, at the end of the label or the beginning. */
function withoutSignIn({ text, element }: FoundLabel): string {
	const sign = element && signIn(element);
	const words = sign ? captionOf(sign) : '';
	if (words === '' || words === text) return text;
	return text.endsWith(words) ? text.slice(0, -words.length) : text.startsWith(words) ? text.slice(words.length) : text;
}

/** The list that a combobox opens, the box a drawn control hides, and searches of the page are nobody's questions. */
function isPartOfAnother(control: Element): boolean {
	if (isPageChrome(control)) return true;
	if (control.getAttribute('role') !== 'listbox') return false;
	const { id } = control;
	if (id === '') return control.closest('[role=combobox]') !== null;
	const root = control.getRootNode() as Document | ShadowRoot;
	return unclobbered(root).querySelector(`[aria-controls~="${CSS.escape(id)}"],[aria-owns~="${CSS.escape(id)}"]`) !== null;
}
