import { isCheckbox } from '../dom/controls.ts';
import { comparable, tidy } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { Block } from './blocks.ts';
import type { Feature } from './features.ts';
import type { Field } from './field.ts';
import { overlap } from './fields.ts';
import { type Box, firstFrom, type Item, isIn, type Sequence, type Span } from './sequence.ts';
import type { CellPlace, Tables } from './tables.ts';

/** Where a label stands to what it labels. */
type Relation = 'column' | 'left' | 'above' | 'right' | 'below' | 'over' | 'before' | 'after';

/** A block that may be the label of a field, and what speaks for and against it. */
export interface Candidate {
	field: Field;
	block: Block;
	relation: Relation;
	tie: 'label' | 'aria' | 'legend' | 'term' | 'column' | 'row' | null;
	features: Partial<Record<Feature, number>>;
	score: number;
}

const BEFORE = 9;
const BEHIND = 4;

/** Everything on a page that may label something, looked for near each field and wherever the page ties something to it. */
export class Candidates {
	readonly #sequence: Sequence;
	readonly #blocks: Block[];
	readonly #starts: { at: number; field: Field }[];
	readonly #tied = new Map<Element, Element[]>();
	readonly #taken: Set<Block>;

	constructor(sequence: Sequence, blocks: readonly Block[], fields: readonly Field[]) {
		this.#sequence = sequence;
		this.#taken = new Set(fields.flatMap(({ options }) => options));
		this.#blocks = blocks.filter((block) => !block.isMark && (block.sight === 'shown' || block.sight === 'folded'));
		this.#starts = fields.flatMap((field) => field.controls.map(({ at }) => ({ at, field }))).sort((a, b) => a.at - b.at);
		for (const { element, control } of sequence.labels) this.#tied.set(control, [...(this.#tied.get(control) ?? []), element]);
	}

	/** @param typical the size of most labels, in px */
	of(field: Field, tables: Tables, typical: number): Candidate[] {
		const place = tables.placeOf(field.own);
		const ties = this.#tiesOf(field, place);
		const blocks = new Set([...this.#near(field), ...ties.keys()]);
		const named = namesOf(field);
		return [...blocks].flatMap((block) => this.#candidate(field, block, ties.get(block) ?? null, place, named, typical) ?? []);
	}

	#near(field: Field): Block[] {
		const [first, last] = [field.controls[0], field.controls.at(-1)];
		if (!first || !last) return [];
		const from = firstFrom(this.#blocks, first.at);
		const behind = firstFrom(this.#blocks, last.to);
		const isTick = field.shape === 'one' && isCheckbox(first.element);
		return [
			...this.#blocks.slice(Math.max(0, from - BEFORE), from),
			...(isTick || field.shape === 'widget' ? this.#blocks.slice(from, behind) : []),
			...this.#blocks.slice(behind, behind + BEHIND),
		];
	}

	/** What the page itself says belongs to the field: by `for`, by wrapping, by ARIA, as legend, as term, as head of its column. */
	#tiesOf(field: Field, place: CellPlace | null): Map<Block, Candidate['tie']> {
		const ties = new Map<Block, Candidate['tie']>();
		const tie = (element: Element | null | undefined, as: Candidate['tie']) => {
			const span = element ? this.#sequence.spans.get(element) : undefined;
			if (span) for (const block of this.#in(span, field)) if (!ties.has(block)) ties.set(block, as);
		};
		if (place?.rowHead) ties.set(place.rowHead, 'row');
		if (place?.head) ties.set(place.head, 'column');
		const isSet = field.shape === 'radios' || field.shape === 'ticks' || field.shape === 'parts';
		const [first] = field.controls;
		if (!first) return ties;
		if (!isSet) {
			const natives = [...field.controls, ...field.twins].flatMap(({ element }) => [
				element,
				...unclobbered(element).querySelectorAll('input,select,textarea,button'),
			]);
			for (const native of natives) for (const label of this.#tied.get(native) ?? []) tie(label, 'label');
			for (const { element } of field.controls) for (const named of pointedBy(element)) tie(named, 'aria');
		}
		for (let span: Span | null = isSet ? field.own : first.span.parent; span; span = span.parent) {
			if (span.role === 'group' || span.role === 'radiogroup' || span.tag === 'fieldset')
				for (const named of pointedBy(span.element)) tie(named, 'aria');
			if (span.tag === 'fieldset') tie(span.element.querySelector('legend'), 'legend');
			if (span.tag === 'dd') tie(termOf(span.element), 'term');
			if (span === field.room || span.tag === 'body') break;
		}
		// A set may be labelled as if it were one control, by an id that is on the element around it.
		if (isSet) {
			const { id } = field.own.element;
			const root = field.own.element.getRootNode() as Document | ShadowRoot;
			if (id) for (const label of unclobbered(root).querySelectorAll(`label[for="${CSS.escape(id)}"]`)) tie(label, 'label');
		}
		return ties;
	}

	#in(span: Span, field: Field): Block[] {
		return this.#blocks
			.slice(firstFrom(this.#blocks, span.from), firstFrom(this.#blocks, span.to))
			.filter((block) => !this.#taken.has(block) && (!isInControl(block) || !isIn(span, field.controls[0] as Field['controls'][0])));
	}

	#candidate(
		field: Field,
		block: Block,
		tie: Candidate['tie'],
		place: CellPlace | null,
		named: readonly string[],
		typical: number,
	): Candidate | null {
		const [first] = field.controls;
		if (!first || this.#taken.has(block)) return null;
		const isTick = field.shape === 'one' && isCheckbox(first.element);
		const isOwn = block.at >= first.at && block.to <= first.to;
		const isTied = tie === 'label';
		if (isInControl(block) && !(isOwn && (isTick || isTied))) return null;
		if (isOwn && !isTick && !isTied) return null;
		const relation = tie === 'column' ? 'column' : relationOf(field, block);
		const features: Candidate['features'] = { bias: 1 };
		const { box } = block;
		const frame = placeOfBox(field);
		if (tie === 'label') features['tied by label'] = 1;
		if (tie === 'aria') features['tied by aria'] = 1;
		if (tie === 'legend') features.legend = 1;
		if (tie === 'term') features.term = 1;
		if (tie === 'column') features['column head'] = 1;
		if (tie === 'row') features['row head'] = 1;
		const said = comparable(block.text);
		if (named.includes(said)) features['named alike'] = 1;
		else if (promptsOf(field).includes(said)) features.value = 1;
		if ((field.shape === 'one' || field.shape === 'widget') && valuesOf(field).has(said)) features.chip = 1;
		if (relation === 'before') features['structure before'] = 1;
		else if (relation === 'after') features['structure after'] = 1;
		else if (relation !== 'column') features[relation] = 1;
		if (isTick && (relation === 'right' || relation === 'after' || isOwn)) features['tick behind'] = 1;
		if (box && frame && relation !== 'column') {
			if (relation === 'left') features['gap across'] = Math.min(3, Math.max(0, frame.left - box.right) / 100);
			if (relation === 'right') features['gap across'] = Math.min(3, Math.max(0, box.left - frame.right) / 100);
			if (relation === 'above') features['gap down'] = Math.min(4, Math.max(0, frame.top - box.bottom) / 20);
			if (relation === 'below') features['gap down'] = Math.min(4, Math.max(0, box.top - frame.bottom) / 20);
			const across = relation === 'above' || relation === 'below' || relation === 'over';
			if (across ? Math.abs(box.left - frame.left) < 14 : Math.abs(box.top - frame.top) < 14) features.aligned = 1;
			if (isChip(field, block)) features.chip = Math.max(features.chip ?? 0, 1);
		}
		if (tie !== 'column' && tie !== 'row') this.#between(field, block, features);
		if (isIn(field.room, block.items[0] as Block['items'][0])) features['own room'] = 1;
		else if (tie === null && this.#isInOtherRoom(field, block)) features['other room'] = 1;
		sayOfWords(block, typical, features);
		if (isHelp(field, block)) features.hint = 1;
		if (block.inside?.kind === 'press') features.pressed = 1;
		if (place?.head && tie !== 'column') features['other room'] = (features['other room'] ?? 0) + 0.5;
		return { field, block, relation, tie, features, score: 0 };
	}

	#between(field: Field, block: Block, features: Candidate['features']): void {
		const frame = frameOf(field);
		const [first, last] = [field.controls[0] as Field['controls'][0], field.controls.at(-1) as Field['controls'][0]];
		const [from, to] = block.at < first.at ? [block.to, first.at] : [last.to, block.at];
		const words = this.#blocks
			.slice(firstFrom(this.#blocks, from), firstFrom(this.#blocks, to))
			.filter(
				(each) =>
					!this.#taken.has(each) &&
					each.inside === null &&
					!isHelp(field, each) &&
					!(frame && isIn(frame, each.items[0] as Block['items'][0])),
			);
		const fields = new Set(this.#starts.slice(firstFrom(this.#starts, from), firstFrom(this.#starts, to)).map(({ field }) => field));
		fields.delete(field);
		if (words.length > 0) features['words between'] = Math.min(words.length, 4);
		if (words.length + fields.size === 0) features.nearest = 1;
		if (fields.size > 0) features['fields between'] = Math.min(fields.size, 3);
	}

	/** Words that stand in an element with another field and nothing else are that field's. */
	#isInOtherRoom(field: Field, block: Block): boolean {
		const at = firstFrom(this.#starts, block.at);
		return [this.#starts[at - 1], this.#starts[at]].some(
			(near) => near && near.field !== field && isIn(near.field.room, block.items[0] as Block['items'][0]),
		);
	}
}

export function isInControl(block: Block): boolean {
	for (let item = block.inside; item; item = item.inside) if (item.kind === 'control') return true;
	return false;
}

function pointedBy(element: Element): Element[] {
	const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
	return ids.flatMap((id) => unclobbered(element.getRootNode() as Document | ShadowRoot).getElementById?.(id) ?? []);
}

function termOf(description: Element): Element | null {
	let before = description.previousElementSibling;
	while (before?.tagName === 'DD') before = before.previousElementSibling;
	return before?.tagName === 'DT' ? before : null;
}

/** What attributes call it. They are no label where something is printed, and tell which of the printed words is. */
function namesOf({ controls, own, shape }: Field): string[] {
	const elements = shape === 'one' || shape === 'widget' ? controls.map(({ element }) => element) : [own.element];
	return elements.flatMap((element) =>
		['aria-label', 'title'].flatMap((name) => comparable(withoutSign(tidy(element.getAttribute(name)))) || []),
	);
}

/** What the controls ask for in themselves. */
function promptsOf({ controls, twins }: Field): string[] {
	return [...controls, ...twins].flatMap(({ element }) =>
		['placeholder', 'data-placeholder'].map((name) => comparable(tidy(element.getAttribute(name)))),
	);
}

/** What the controls hold: words like these are the answer, not what is asked. */
function valuesOf({ controls, twins }: Field): Set<string> {
	const values = new Set<string>();
	for (const { element } of [...controls, ...twins]) {
		const options = element.tagName === 'SELECT' ? [...(element as HTMLSelectElement).selectedOptions] : [];
		for (const { text, value } of options) for (const each of [text, value]) values.add(comparable(each));
		if (element.tagName === 'INPUT' && !/^(checkbox|radio)$/.test((element as HTMLInputElement).type))
			values.add(comparable((element as HTMLInputElement).value));
	}
	values.delete('');
	return values;
}

function withoutSign(text: string): string {
	return text.replace(/[\s*:]+$/, '');
}

function relationOf(field: Field, block: Block): Relation {
	const [first] = field.controls;
	const isBefore = block.at < (first?.at ?? 0);
	const [at, to] = [block.box, placeOfBox(field)];
	if (!at || !to) return isBefore ? 'before' : 'after';
	if (overlap(block, { box: to }) || isBesideTall(at, to)) {
		if (at.right <= to.left + 6) return 'left';
		if (at.left >= to.right - 6) return 'right';
		return 'over';
	}
	const middle = (at.top + at.bottom) / 2;
	if (middle <= to.top + 3) return 'above';
	if (middle >= to.bottom - 3) return 'below';
	return at.right <= to.left + 6 ? 'left' : 'over';
}

const boxes = new WeakMap<Field, Box | null>();

/** The box that a label stands beside: of an editor that with its buttons. */
function placeOfBox(field: Field): Box | null {
	const known = boxes.get(field);
	if (known !== undefined) return known;
	const frame = isEditor(field) ? frameOf(field) : null;
	const rect = frame?.element.getBoundingClientRect();
	const { box } = field;
	const grown =
		rect && box && rect.height < 4 * (box.bottom - box.top) + 80
			? { left: Math.min(box.left, rect.left), top: Math.min(box.top, rect.top), right: box.right, bottom: box.bottom }
			: box;
	boxes.set(field, grown);
	return grown;
}

function isEditor({ controls }: Field): boolean {
	const element = controls[0]?.element;
	return element !== undefined && (element.tagName === 'IFRAME' || (element as HTMLElement).isContentEditable);
}

function isBesideTall(at: Box, to: Box): boolean {
	return at.top < to.bottom && at.bottom > to.top && at.right <= to.left + 6;
}

/** A thing chosen stands in the same frame, in the line of the box, or in lines of its own beside others like it. */
function isChip(field: Field, block: Block): boolean {
	if (field.shape !== 'one' && field.shape !== 'widget') return false;
	const frame = frameOf(field);
	return (
		frame !== null &&
		frame !== field.own &&
		isIn(frame, block.items[0] as Block['items'][0]) &&
		overlap(block, field) &&
		block.at < (field.controls[0]?.at ?? 0)
	);
}

/** The box that is drawn around a field and nothing else. */
export function frameOf(field: Field): Span | null {
	const [first] = field.controls;
	for (let span: Span | null = first?.span ?? null, climbed = 0; span && climbed < 6; span = span.parent, climbed += 1) {
		if (span.framed && span !== first?.span && isFrameOf(span, first as Item)) return span;
		if (span === field.room) break;
	}
	return null;
}

const ROWS = /^(td|th|tr|tbody|table|li|dl|dd|fieldset|section|form|article)$/;

/** A line around a whole row, with the label in it, is no frame of the box. */
function isFrameOf({ tag, role, element }: Span, { box, element: control }: Item): boolean {
	if (ROWS.test(tag) || role === 'row' || role === 'gridcell') return false;
	if (!box || control.tagName === 'IFRAME' || (control as HTMLElement).isContentEditable) return true;
	const { width, height } = element.getBoundingClientRect();
	const own = box.right - box.left;
	return height < 160 && (own < 120 || width < 1.9 * own);
}

const HELP_CLASS =
	/(^|[\s_-])((help|hint)([-_]?(text|block|message|msg|desc|description))?|helper[-_]?(text|message)|errors?|invalid|feedback|messages?|description|desc|note|counter|supporting-?text)(\s|$)/i;

/** What helps to answer, or says what is wrong with the answer. */
export function isHelp(field: Field, block: Block): boolean {
	if (/^\d+ *(\/|of) *\d+( characters)?$/i.test(block.text)) return true;
	if (block.span.tag === 'small' || block.span.role === 'alert' || block.span.role === 'status') return true;
	const [first] = field.controls;
	const ids = first?.element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
	for (let span: Span | null = block.span, climbed = 0; span && climbed < 3 && span !== first?.span; span = span.parent, climbed += 1) {
		if (!(first && isIn(first.span, block.items[0] as Block['items'][0])) && span.element.id !== '' && ids.includes(span.element.id))
			return true;
		if (HELP_CLASS.test(span.element.getAttribute('class') ?? '') && span.tag !== 'label') return true;
	}
	return false;
}

function sayOfWords(block: Block, typical: number, features: Candidate['features']): void {
	const { text, look, span } = block;
	const whole = block.items.map((item) => item.text).join(' ');
	if (/:\s*[*•]?\s*$/.test(whole)) features.colon = 1;
	if (text.endsWith('?')) features.question = 1;
	if (typical > 0 && look.size < typical - 1) features.smaller = 1;
	if (typical > 0 && look.size > typical + 1.5) features.bigger = Math.min(2, (look.size - typical) / 3);
	if (/^h[1-6]$/.test(span.tag) || span.role === 'heading') features.heading = 1;
	if (text.length > 110) features.long = Math.min(3, text.length / 110);
	if (!/\p{L}/u.test(text) || /^(yes|no)$/i.test(text)) features.value = 1;
}
