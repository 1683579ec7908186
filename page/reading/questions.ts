import type { LabelSource, Question } from '../../engine/model/snapshot.ts';
import type { ReadBudget } from '../dom/read-budget.ts';
import { comparable, tidy } from '../dom/text.ts';
import { hasAddButton } from '../lists/add-button.ts';
import type { QuestionNodes } from '../nodes.ts';
import type { AdapterLabels } from '../questions/adapter-labels.ts';
import { isSectionPicker } from '../questions/section-picker.ts';
import type { StableKeys } from '../questions/stable-keys.ts';
import { type AnswerPlace, answerTo } from './answers/answer.ts';
import { kindOf } from './answers/kind.ts';
import type { Labelled } from './assign.ts';
import type { Block } from './blocks.ts';
import { frameOf, isHelp } from './candidates.ts';
import type { Field } from './field.ts';
import { nameOf } from './fields.ts';
import { type PageRead, pathAt } from './read-page.ts';
import { isRequired, withoutRequiredWord } from './required.ts';
import { around, firstFrom, type Item, type Span } from './sequence.ts';

export interface ReadQuestion {
	question: Question;
	nodes: QuestionNodes;
}

export interface Placement {
	form: string | null;
	path: string[];
}

/** Below this a label is unread. */
const SURE = 0.5;

/**
 * The questions of a page, one at each step.
 * @param placementOf which form and sections something stands in
 * @param placeholders options that stand for no choice
 * @param told what the adapter says of labels
 * @param isOut true for a place in the sequence where nothing is a question, such as the picker of a next action
 */
export function* readQuestions(
	page: PageRead,
	placementOf: (at: Element, path: string[]) => Placement,
	placeholders: readonly string[],
	keys: StableKeys,
	told: AdapterLabels,
	effort: ReadBudget,
	isOut: (place: number) => boolean,
): Generator<void, ReadQuestion[]> {
	const questions: ReadQuestion[] = [];
	const paths = new Map(page.fields.map((field) => [field, pathAt(page, field.controls[0]?.at ?? 0)]));
	const headings = new Set([...paths.values()].flat());
	const hasSections = headings.size > 0;
	for (const field of page.fields) {
		effort.question();
		const first = field.controls[0]?.element;
		const path = paths.get(field) ?? [];
		// What a page prints above the step's own sections says whose step it is. Nobody answers it.
		if (field.shape === 'printed' && path.length === 0) continue;
		if (isTool(field, path, label(field))) continue;
		if (!first || isOut(field.controls[0]?.at ?? 0) || hasAddButton(first) || isSectionPicker(first, path, headings)) continue;
		questions.push(readOne(field, first, path));
		yield;
	}
	return questions;

	function label(field: Field): string {
		const labelled = page.labels.get(field);
		return labelled?.best && labelled.confidence >= SURE ? labelled.best.block.text : '';
	}

	/** Above and outside all sections, what has no label or searches asks nothing of the step. */
	function isTool(field: Field, path: readonly string[], words: string): boolean {
		if (path.length > 0 || !hasSections || told.of(field.controls.map(({ element }) => element))) return false;
		const names = field.controls
			.map(({ element }) => `${element.getAttribute('name') ?? ''} ${element.id} ${element.getAttribute('placeholder') ?? ''}`)
			.join(' ');
		return words === ''
			? attributeOf(field) === null
			: field.shape === 'one' && (/search|find|jump|filter/i.test(names) || /^(search|find|go to|jump to|view|show|filter)\b/i.test(words));
	}

	function readOne(field: Field, first: Element, headed: string[]): ReadQuestion {
		const elements = field.controls.map(({ element }) => element);
		const labelled = page.labels.get(field);
		const adapted = told.of(elements);
		const block = adapted ? null : (labelled?.best?.block ?? null);
		const isSure = labelled !== undefined && labelled.best !== null && labelled.confidence >= SURE;
		const attribute = adapted || (block && isSure) ? null : attributeOf(field);
		const label = adapted
			? withoutRequiredWord(adapted.text)
			: block && isSure
				? wordsOf(block, field.shape === 'ticks')
				: (attribute?.text ?? '');
		const { form, path } = placementOf(first, headed);
		const row = page.tables.placeOf(field.own)?.number ?? null;
		const place = answerPlaceOf(field, block, page, label);
		const shown = answerTo('?', place, placeholders);
		const kind = kindOf(field, label, shown.text);
		const answer = { ...place, isDate: (kind === 'date' || kind === 'date-time') && !place.printed };
		const { state, text } = answerTo(label, answer, placeholders);
		const question: Question = {
			key: keys.keyFor(['question', form, ...path, label, row]),
			form,
			path,
			row,
			label,
			labelFrom: adapted ? 'adapter' : block && isSure ? sourceOf(labelled as Labelled) : (attribute?.from ?? 'none'),
			...(labelled && !adapted ? { labelDoubt: { confidence: labelled.confidence, runnerUp: labelled.runnerUp?.block.text ?? null } } : {}),
			ref:
				nameOf(field.controls[0] as Field['controls'][0]) ||
				first.id ||
				field.twins.map((twin) => nameOf(twin) || twin.element.id).find((name) => name !== '') ||
				null,
			kind,
			state,
			required: kind !== 'read-only' && isRequired(field, block, page.required, page.sequence, page.blocks),
			answer: text,
		};
		return { question, nodes: { controls: elements, label: adapted?.element ?? block?.span.element ?? null, answer } };
	}
}

/** Where the answer is shown, and what stands there besides. */
export function answerPlaceOf(field: Field, label: Block | null, { blocks }: PageRead, words: string): AnswerPlace {
	const [first] = field.controls;
	const isDressed = field.shape === 'widget' && first?.sight !== 'shown' && first?.sight !== 'folded';
	const span = field.shape === 'printed' ? null : isDressed || first?.kind === 'control' ? frameOf(field) : null;
	const isBare =
		first !== undefined && !(first.span.framed && first.element.tagName === 'INPUT' && !isDressed && !takesMore(first.element));
	const isMore =
		first !== undefined && (takesMore(first.element) || (first.element.tagName === 'INPUT' && isDrawnOver(first, label, blocks)));
	const isFrame =
		span !== null &&
		isBare &&
		first !== undefined &&
		!isPlainText(first.element) &&
		(isDressed || isMore || first.element.tagName !== 'INPUT' || hasChipBefore(span, first));
	const over = field.twins.find(({ sight }) => sight === 'shown' && first !== undefined);
	const frame =
		over && first && !isFrame
			? around(over.span, first.span)
			: isFrame
				? span
				: isMore && first && field.shape === 'one'
					? wrapperOf(field, label)
					: null;
	const held = frame ?? first?.span ?? null;
	const helps = held
		? blocks.filter((block) => block.at >= held.from && block.to <= held.to && (block === label || isHelp(field, block)))
		: [];
	return {
		controls: field.controls.map(({ element }) => element),
		twins: field.twins.map(({ element }) => element),
		frame: frame?.element ?? null,
		not: helps.flatMap(({ items }) => items.map(({ element }) => element)),
		prompts: [
			comparable(words),
			comparable(label?.text ?? ''),
			...field.controls.map(({ element }) => comparable(tidy(element.getAttribute('aria-label')))),
		].filter((text) => text !== ''),
		isDate: false,
		printed: field.shape === 'printed',
	};
}

/** True if words that are not its label lie over a box: what is chosen, or a prompt. */
function isDrawnOver({ box, at }: Item, label: Block | null, blocks: readonly Block[]): boolean {
	if (!box) return false;
	const behind = firstFrom(blocks, at);
	return blocks
		.slice(behind, behind + 3)
		.some(
			(block) =>
				block !== label &&
				!block.isMark &&
				block.sight === 'shown' &&
				block.box !== null &&
				block.box.left >= box.left - 2 &&
				block.box.right <= box.right + 2 &&
				block.box.top >= box.top - 4 &&
				block.box.bottom <= box.bottom + 4,
		);
}

const TAKEN_OUT = '[role=option],[role=listitem],[role=row],[role=gridcell],li,button,[role=button]';

/** Something chosen stands before the box, in the form of a thing that can be taken out again. */
function hasChipBefore(frame: Span, control: Item): boolean {
	if (/^(td|tr|table|form|fieldset|section)$/.test(frame.tag)) return false;
	return [...(frame.element.shadowRoot ?? frame.element).querySelectorAll(TAKEN_OUT)].some(
		(each) =>
			!each.contains(control.element) &&
			tidy(each.textContent) !== '' &&
			(each.compareDocumentPosition(control.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
	);
}

const MOST_WRAPPERS = 3;

/** Where nothing is drawn around a box that shows its answer beside itself: what is around it, as far as its label is not. */
function wrapperOf({ controls, room }: Field, label: Block | null): Span | null {
	let wrapper: Span | null = null;
	for (let span = controls[0]?.span.parent ?? null, climbed = 0; span && climbed < MOST_WRAPPERS; span = span.parent, climbed += 1) {
		if (!label || (label.at >= span.from && label.to <= span.to) || /^(td|tr|table|form|fieldset|section|body)$/.test(span.tag)) break;
		wrapper = span;
		if (span === room) break;
	}
	return wrapper;
}

/** A box that may show what is chosen beside itself. */
function takesMore(element: Element): boolean {
	return (
		element.getAttribute('role') === 'combobox' ||
		element.hasAttribute('aria-autocomplete') ||
		element.hasAttribute('aria-haspopup') ||
		(element as HTMLInputElement).readOnly === true
	);
}

function isPlainText(element: Element): boolean {
	return element.tagName === 'TEXTAREA' || element.tagName === 'IFRAME' || (element.tagName === 'SELECT' && element.checkVisibility());
}

function wordsOf(block: Block, isPair: boolean): string {
	const text = withoutRequiredWord(block.text);
	return isPair ? text.replace(/(\?)\s*yes$/i, '$1') : text;
}

export function attributeOf({ controls, own, shape }: Field): { text: string; from: LabelSource } | null {
	const elements = shape === 'radios' || shape === 'ticks' || shape === 'parts' ? [own.element] : controls.map(({ element }) => element);
	for (const [name, from] of [
		['aria-label', 'aria'],
		['placeholder', 'placeholder'],
		['title', 'title'],
	] as const)
		for (const element of elements) {
			const text = tidy(element.getAttribute(name));
			const isFormat = name !== 'aria-label' && /^(dd|mm|yyyy|hh)\b/i.test(text);
			if (/\p{L}/u.test(text) && !isFormat && text !== element.id && text !== element.getAttribute('name'))
				return { text: withoutRequiredWord(text), from };
		}
	return null;
}

function sourceOf({ best }: Labelled): LabelSource {
	if (!best) return 'none';
	switch (best.tie) {
		case 'label':
		case 'aria':
		case 'legend':
		case 'term':
			return best.tie;
		case 'column':
			return 'column-header';
		case 'row':
			return 'row-header';
		default:
			return best.block.at < (best.field.controls[0]?.at ?? 0) ? 'text-before' : 'text-after';
	}
}
