import { isCheckbox, isRadio } from '../dom/controls.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { isPair } from './answers/kind.ts';
import { type Block, together } from './blocks.ts';
import type { Field, FieldShape } from './field.ts';
import { allIn, around, type Box, countIn, type Item, isIn, type Sequence, type Span } from './sequence.ts';
import { isDatePart, isPartOfTool, isTimePart } from './tools.ts';

export interface Fields {
	fields: Field[];
	/** What the fields are made of, in page order. */
	controls: Item[];
}

/** How far up a put-away control may stand from what is drawn for it. */
const FARTHEST_TWIN = 6;

/** Puts together what answers one question, by what its controls share: names, groups, places. */
export function fieldsOf(sequence: Sequence, blocks: readonly Block[]): Fields {
	const { items } = sequence;
	const all = items.filter((item) => item.kind === 'control' && item.inside?.kind !== 'control' && !isPartOfTool(item));
	const tied = new Map<Element, Element[]>();
	for (const { element, control } of sequence.labels) tied.set(control, [...(tied.get(control) ?? []), element]);
	const live: Item[] = [];
	const ghosts: Item[] = [];
	for (const item of all) (isLive(item, tied, sequence, items) ? live : ghosts).push(item);
	for (let index = live.length - 1; index > 0; index -= 1) {
		const [one, other] = [live[index - 1] as Item, live[index] as Item];
		if (isTagList(one, other)) ghosts.push(...live.splice(index - 1, 1));
		else if (isTagList(other, one)) ghosts.push(...live.splice(index, 1));
		else if (showsFile(one, other, live)) ghosts.push(...live.splice(index - 1, 1));
		else if (showsFile(other, one, live)) ghosts.push(...live.splice(index, 1));
		else if (isSamePlace(one, other)) ghosts.push(...live.splice(areaOf(one) < areaOf(other) ? index - 1 : index, 1));
	}
	const widgets = items.filter((item) => isWidget(item, live, tied));
	const toggles = pressedSets(items, live).flatMap(({ controls }) => controls);
	const units = [...live, ...toggles, ...widgets].sort((a, b) => a.at - b.at);
	const groups = [...grouped(live, blocks), ...pressedSets(items, live)];
	for (const widget of widgets) groups.push({ shape: isBare(widget) ? 'printed' : 'widget', controls: [widget] });
	const fields = groups.map((group) => fieldFrom(group, units, tied, sequence, blocks)).sort((a, b) => at(a) - at(b));
	for (const ghost of ghosts) twinOf(ghost, fields, units)?.twins.push(ghost);
	const used = new Set(fields.flatMap(({ twins }) => twins));
	const dressed = dressedUp(
		ghosts.filter((ghost) => !used.has(ghost)),
		units,
	);
	for (const group of dressed) {
		units.push(...group.controls);
		fields.push(fieldFrom(group, units, tied, sequence, blocks));
	}
	units.sort((a, b) => a.at - b.at);
	fields.sort((a, b) => at(a) - at(b));
	if (dressed.length > 0) for (const field of fields) field.room = roomOf(field, units);
	return { fields: fields.filter((field) => !isEmptyWidget(field)), controls: units };
}

/** The list of what is chosen, in the same frame as the box to choose with. */
function isTagList(list: Item, box: Item): boolean {
	if (list.span.role !== 'listbox' || list.element.tagName === 'SELECT' || isTickInput(box.element)) return false;
	const shared = around(list.span, box.span);
	return shared.to - shared.from < 40 && (overlap(list, box) || list.box === null || areaOf(list) === 0 || areaOf(list) < areaOf(box));
}

/** A box that only shows the name of the file that is chosen beside it. */
function showsFile(one: Item, other: Item, live: readonly Item[]): boolean {
	const input = one.element as HTMLInputElement;
	if (input.tagName !== 'INPUT' || input.readOnly !== true || (other.element as HTMLInputElement).type !== 'file') return false;
	return countIn(live, around(one.span, other.span)) === 2;
}

/** True if one box lies over another: the page takes what is typed in one and keeps it in the other. */
function isSamePlace(one: Item, other: Item): boolean {
	if (!one.box || !other.box || isTickInput(one.element) || isTickInput(other.element)) return false;
	const [a, b] = [one.box, other.box];
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return width > 0 && height > 0 && width * height > 0.6 * Math.min(areaOf(one), areaOf(other));
}

function areaOf({ box }: Item): number {
	return box ? (box.right - box.left) * (box.bottom - box.top) : 0;
}

const at = ({ controls }: Field) => controls[0]?.at ?? 0;

function isEmptyWidget({ shape, tentative, twins }: Field): boolean {
	return shape === 'widget' && tentative && twins.some(({ element }) => element.tagName === 'INPUT' && isTickInput(element));
}

function isTickInput(element: Element): boolean {
	return /^(checkbox|radio)$/.test((element as HTMLInputElement).type);
}

/** True for what somebody can answer with now: native ticks and file boxes are often put away behind what is drawn for them. */
function isLive(item: Item, tied: ReadonlyMap<Element, Element[]>, { spans }: Sequence, items: readonly Item[]): boolean {
	const { tagName } = item.element;
	const isNative = tagName === 'INPUT' || tagName === 'SELECT' || tagName === 'TEXTAREA';
	if (item.sight === 'shown' || item.sight === 'folded') return item.box !== null || item.sight === 'folded' || !isNative;
	if (!isNative && item.sight === 'veiled' && item.span.parent && isDrawn(item.span.parent)) return true;
	if (!/^(checkbox|radio|file)$/.test((item.element as HTMLInputElement).type)) return false;
	const isSeen = ({ sight }: Item) => sight === 'shown' || sight === 'folded';
	for (const label of tied.get(item.element) ?? []) {
		const span = spans.get(label);
		if (span && items.slice(span.from, span.to).some((each) => isSeen(each) || each === item)) {
			if (items.slice(span.from, span.to).some(isSeen)) return true;
		}
	}
	let span: Span | null = item.span;
	for (let climbed = 0; span && climbed < 3; climbed += 1) {
		const inside = items.slice(span.from, span.to);
		if (inside.some((other) => other.kind === 'control' && other !== item && !isIn(item.span, other))) return false;
		if (inside.some(isSeen)) return item.sight === 'veiled' || (item.element as HTMLInputElement).type === 'file';
		if (item.sight === 'veiled' && span !== item.span && isDrawn(span)) return true;
		span = span.parent;
	}
	return false;
}

/** True if it takes up room on the page. */
function isDrawn({ element }: Span): boolean {
	const { width, height } = element.getBoundingClientRect();
	return width > 8 && height > 8 && unclobbered(element).checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

const ROWS = 'table,tr,h1,h2,h3,h4,h5,h6,ul,ol,dl';
const OPENS = /^(listbox|dialog|grid|tree)$/;

/** A button that opens something to choose from, or whatever else can be reached by the keyboard and shows a value. */
function isWidget(item: Item, live: readonly Item[], tied: ReadonlyMap<Element, Element[]>): boolean {
	if (isPartOfTool(item) || (item.kind !== 'press' && item.kind !== 'stop') || item.sight !== 'shown' || !item.box || item.inside)
		return false;
	const { element } = item;
	const height = item.box.bottom - item.box.top;
	if (height < 14 || height > 90 || countIn(live, item.span) > 0 || item.element.querySelector(ROWS) !== null) return false;
	const opens = OPENS.test(element.getAttribute('aria-haspopup') ?? '');
	if (!(opens || tied.has(element) || (item.kind === 'stop' && !isPressRole(item.span.role)))) return false;
	// A button right beside a box opens what fills it.
	let span: Span | null = item.span.parent;
	for (let climbed = 0; span && climbed < 3; climbed += 1, span = span.parent)
		if (countIn(live, span) > 0) return countIn(live, span) > 1 && tied.has(element);
	return true;
}

function isPressRole(role: string): boolean {
	return /^(tab|tabpanel|heading|grid|row|table|gridcell|cell|columnheader|rowheader|separator|presentation|none|dialog|list|listitem|toolbar|region|group|document|application|img|status|alert|progressbar|tooltip)$/.test(
		role,
	);
}

/** Buttons side by side of which one or several are pressed in: a choice drawn as buttons. */
function pressedSets(items: readonly Item[], live: readonly Item[]): Group[] {
	const groups = new Map<Span | null, Item[]>();
	for (const item of items) {
		if (item.kind !== 'press' || item.sight !== 'shown' || !item.element.hasAttribute('aria-pressed') || item.inside || isPartOfTool(item))
			continue;
		groups.set(item.span.parent, [...(groups.get(item.span.parent) ?? []), item]);
	}
	return [...groups].flatMap(([around, controls]) =>
		around && controls.length > 1 && countIn(live, around) === 0 ? [{ shape: 'radios' as const, controls }] : [],
	);
}

/** Words that can be reached by the keyboard, and are drawn as no box and no button: an answer that is printed. */
function isBare({ kind, span, element }: Item): boolean {
	if (kind !== 'stop' || span.role !== '' || element.hasAttribute('aria-haspopup')) return false;
	for (
		let each: Span | null = span, climbed = 0;
		each && climbed < 5 && each.to - each.from <= span.to - span.from + 2;
		each = each.parent, climbed += 1
	)
		if (each.framed) return false;
	return true;
}

interface Group {
	shape: FieldShape;
	controls: Item[];
}

function grouped(live: readonly Item[], blocks: readonly Block[]): Group[] {
	const groups: Group[] = [];
	const radios = new Map<unknown, Group>();
	let run: Item[] = [];
	const endRun = () => {
		groups.push(...tickSets(run, live, blocks));
		run = [];
	};
	for (const item of live) {
		const { element } = item;
		if (isCheckbox(element)) {
			run.push(item);
			continue;
		}
		endRun();
		if (isRadio(element)) {
			const shares = sharedBy(item, live);
			const group = radios.get(shares);
			if (group) group.controls.push(item);
			else {
				const fresh: Group = { shape: 'radios', controls: [item] };
				groups.push(fresh);
				radios.set(shares, fresh);
			}
			continue;
		}
		const before = groups.at(-1);
		if (before && isOnePart(before, item, live, blocks)) {
			before.shape = 'parts';
			before.controls.push(item);
		} else groups.push({ shape: 'one', controls: [item] });
	}
	endRun();
	return groups;
}

/** What radio buttons of one question have in common: the group around them, their name, or else the element around. */
function sharedBy(item: Item, live: readonly Item[]): unknown {
	for (let span: Span | null = item.span; span; span = span.parent)
		if (span.role === 'radiogroup' && holdsOnly(span, live, isRadio)) return span;
	const name = nameOf(item);
	if (name !== '' && live.some((other) => other !== item && isRadio(other.element) && nameOf(other) === name)) return `${name}`;
	for (let span = item.span.parent; span; span = span.parent) {
		const inside = allIn(live, span);
		if (inside.length > 1) return inside.every(({ element }) => isRadio(element)) ? span : item;
	}
	return item;
}

function holdsOnly(span: Span, live: readonly Item[], is: (element: Element) => boolean): boolean {
	return allIn(live, span).every(({ element }) => is(element));
}

/** The name of a control, or of the native one inside it. */
export function nameOf({ element }: Item): string {
	const own = element.getAttribute('name');
	return own ?? element.querySelector('input[name],select[name],textarea[name]')?.getAttribute('name') ?? '';
}

/** Boxes for the day, month and year, or for the date and the time, with nothing said in between. */
function isOnePart(before: Group, item: Item, live: readonly Item[], blocks: readonly Block[]): boolean {
	const first = before.controls[0] as Item;
	const last = before.controls.at(-1) as Item;
	if (isRadio(first.element) || isCheckbox(first.element) || before.controls.length > 5) return false;
	if (!before.controls.every(({ element }) => isBox(element)) || !isBox(item.element)) return false;
	const span = around(around(first.span, last.span), item.span);
	if (countIn(live, span) > 6 || span.tag === 'tr' || span.tag === 'table' || span.role === 'row') return false;
	const inside = allIn(live, span);
	if (inside.every(({ element }) => isDatePart(element))) return true;
	if (!overlap(last, item)) return false;
	const said = blocks.some(({ at, to, isMark, inside, sight }) => at > last.at && to <= item.at && !isMark && !inside && sight === 'shown');
	return (
		!said &&
		inside.length === 2 &&
		isTimePart(item.element) !== isTimePart(first.element) &&
		opensList(item.element) === opensList(first.element)
	);
}

function isBox(element: Element): boolean {
	return (
		element.tagName === 'INPUT' ||
		element.tagName === 'SELECT' ||
		element.getAttribute('role') === 'spinbutton' ||
		element.getAttribute('role') === 'combobox'
	);
}

function opensList(element: Element): boolean {
	return element.getAttribute('role') === 'combobox';
}

/** True if two things stand in one line. */
export function overlap({ box: a }: { box: Box | null }, { box: b }: { box: Box | null }): boolean {
	if (!a || !b) return false;
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Of tick boxes with nothing else to answer between them, those that belong together. */
function tickSets(run: readonly Item[], live: readonly Item[], blocks: readonly Block[]): Group[] {
	const groups: { group: Group; key: unknown }[] = [];
	for (const item of run) {
		const key = run.length > 1 && item.span.role !== 'switch' ? setOf(item, run, live, blocks) : null;
		const known = key !== null && groups.find((each) => each.key === key);
		if (known) known.group.controls.push(item);
		else groups.push({ key, group: { shape: 'one', controls: [item] } });
	}
	for (const { group } of groups) if (group.controls.length > 1) group.shape = 'ticks';
	return groups.map(({ group }) => group);
}

/** What the tick boxes of one question share; null for one that stands alone. */
function setOf(item: Item, run: readonly Item[], live: readonly Item[], blocks: readonly Block[]): unknown {
	const name = nameOf(item);
	if (name !== '' && run.some((other) => other !== item && nameOf(other) === name)) return name;
	let span: Span | null = item.span;
	while (span && allIn(live, span).length < 2) span = span.parent;
	for (; span; span = span.parent) {
		const inside = allIn(live, span);
		if (!inside.every((each) => run.includes(each) && each.span.role !== 'switch')) return null;
		if (span.tag === 'tr' && inside.length > 1 && isRowOfColumns(inside, span, blocks)) return null;
		if (isPair(inside.map(({ element }) => element))) return span;
		if (span.role === 'group' || span.tag === 'fieldset')
			return hasWordsOfItsOwn(span, inside, blocks) || span.role === 'group' ? span : null;
		const stem = /^(.*\D)\d+$/.exec(name)?.[1];
		if (stem !== undefined && inside.every((each) => nameOf(each).startsWith(stem) && /^\d+$/.test(nameOf(each).slice(stem.length))))
			return span;
		if (asksOnce(span, inside, blocks)) return span;
	}
	return null;
}

/** Tick boxes in cells of one row stand under headings of their own. */
function isRowOfColumns(inside: readonly Item[], row: Span, blocks: readonly Block[]): boolean {
	if (allIn(blocks, row).filter(({ isMark }) => !isMark).length >= inside.length) return false;
	const cells = new Set(
		inside.map(({ span }) => {
			let cell: Span | null = span;
			while (cell && cell.parent !== row) cell = cell.parent;
			return cell;
		}),
	);
	return cells.size === inside.length && !inside.some(({ element }) => element.closest('label'));
}

function hasWordsOfItsOwn(span: Span, inside: readonly Item[], blocks: readonly Block[]): boolean {
	return wordsBefore(span, inside, blocks) !== null;
}

/** The words in an element that come before the first of its ticks. */
function wordsBefore(span: Span, inside: readonly Item[], blocks: readonly Block[]): Block | null {
	const first = inside[0] as Item;
	return (
		blocks.find(
			({ at, isMark, inside, sight }) =>
				at >= span.from && at < first.at && !isMark && !inside && (sight === 'shown' || sight === 'folded'),
		) ?? null
	);
}

/** Words stand once before all of the ticks, set like what each of them says, and each of them says something. */
function asksOnce(span: Span, inside: readonly Item[], blocks: readonly Block[]): boolean {
	const words = wordsBefore(span, inside, blocks);
	if (!words || /^(h[1-6])$/.test(words.span.tag) || words.span.role === 'heading') return false;
	const last = inside.at(-1) as Item;
	const said = blocks.filter(
		({ at, to, isMark, sight }) => at > (inside[0] as Item).at && to <= Math.max(span.to, last.to) && !isMark && sight !== 'veiled',
	);
	if (said.length < inside.length || said.length > inside.length + 1) return false;
	const option = said[0] as Block;
	// The words before belong to the first tick if each tick has its words in front.
	if (said.at(-1) && (said.at(-1) as Block).at < last.at) return false;
	return words.look.size <= option.look.size + 1.5;
}

/** The choices' own words: tied, inside, or behind each of them. */
function optionsOf(
	{ shape, controls }: Group,
	tied: ReadonlyMap<Element, Element[]>,
	{ spans }: Sequence,
	blocks: readonly Block[],
): Block[] {
	if (shape !== 'radios' && shape !== 'ticks') return [];
	return controls.flatMap((item, index) => {
		const own = blocks.filter((block) => block.at >= item.at && block.to <= item.to && !block.isMark);
		if (own.length > 0) return own;
		const labels = (tied.get(nativeIn(item)) ?? []).flatMap((label) => spans.get(label) ?? []);
		const labelled = blocks.filter((block) => !block.isMark && labels.some((label) => block.at >= label.from && block.to <= label.to));
		if (labelled.length > 0) return labelled;
		const until = controls[index + 1]?.at ?? item.to + 6;
		const behind = blocks.find((block) => block.at >= item.to && block.at < until && !block.isMark && block.sight !== 'veiled');
		return behind ? [behind] : [];
	});
}

function nativeIn({ element }: Item): Element {
	return element.tagName === 'INPUT' ? element : (element.querySelector('input') ?? element);
}

function fieldFrom(
	group: Group,
	units: readonly Item[],
	tied: ReadonlyMap<Element, Element[]>,
	sequence: Sequence,
	blocks: readonly Block[],
): Field {
	const { shape, controls } = group;
	const [first] = controls as [Item, ...Item[]];
	const own = controls.reduce((span, item) => around(span, item.span), first.span);
	const options = optionsOf(group, tied, sequence, blocks);
	const shown = controls.filter(({ sight }) => sight === 'shown');
	const box = together(shown.length > 0 ? shown : options.length > 0 ? options : boxesBeside(first, sequence));
	return {
		shape,
		controls,
		twins: [],
		own,
		room: roomOf({ own }, units),
		box,
		sight: first.sight === 'folded' ? 'folded' : 'shown',
		options,
		tentative: shape === 'widget' || shape === 'printed',
	};
}

/** The outermost element with no other field in it. */
function roomOf({ own }: { own: Span }, units: readonly Item[]): Span {
	const count = countIn(units, own);
	let room = own;
	while (room.parent && countIn(units, room.parent) === count && room.tag !== 'body') room = room.parent;
	return room;
}

/** Controls that are put away behind something drawn that nobody could tell from other words: a frame around them and little else. */
function dressedUp(ghosts: readonly Item[], units: readonly Item[]): Group[] {
	const groups = new Map<Span, Group>();
	for (const ghost of ghosts) {
		if (isQuestionPutAway(ghost) || ghost.inside || ghost.element.tagName === 'TEXTAREA') continue;
		for (let span = ghost.span.parent, climbed = 0; span && climbed < 4 && countIn(units, span) === 0; span = span.parent, climbed += 1) {
			if (!span.framed || !isDrawn(span)) continue;
			const { height, width } = span.element.getBoundingClientRect();
			const several = (ghost.element as HTMLSelectElement).multiple === true;
			if (height < 14 || height > (several ? 260 : 90) || width < 30) continue;
			const group = groups.get(span);
			if (!group) groups.set(span, { shape: 'widget', controls: [ghost] });
			else if (ghost.element.tagName === 'SELECT') group.controls.unshift(ghost);
			break;
		}
	}
	return [...groups.values()].map(({ shape, controls }) => ({ shape, controls: controls.slice(0, 1) }));
}

/** A native tick that is put away is seen as what is drawn for it. */
function boxesBeside({ span }: Item, { items }: Sequence): Item[] {
	for (let around = span.parent, climbed = 0; around && climbed < 3; around = around.parent, climbed += 1) {
		const seen = items.slice(around.from, around.to).filter((item) => item.sight === 'shown' && item.box && item.kind !== 'text');
		if (seen.length > 0) return seen;
		const { element } = around;
		const { left, top, right, bottom } = element.getBoundingClientRect();
		if (right - left > 4 && bottom - top > 4) return [{ box: { left, top, right, bottom } } as Item];
	}
	return [];
}

/** The field that stands in for a control that is put away: the only one near it, if nothing is asked where that control is. */
function twinOf(ghost: Item, fields: readonly Field[], units: readonly Item[]): Field | null {
	if (isQuestionPutAway(ghost)) return null;
	let span: Span | null = ghost.span.parent;
	for (let climbed = 0; span && climbed < FARTHEST_TWIN; climbed += 1, span = span.parent) {
		const inside = allIn(units, span);
		if (inside.length === 0) continue;
		const found = fields.filter(({ controls }) => controls.some((control) => inside.includes(control)));
		return found.length === 1 ? (found[0] ?? null) : null;
	}
	return null;
}

/** What is put away with words of its own is a question that is not asked now. */
function isQuestionPutAway(ghost: Item): boolean {
	if (ghost.sight !== 'hidden') return false;
	let root: Element = ghost.element;
	for (let node: Element | null = ghost.element; node && !unclobbered(node).checkVisibility(); node = unclobbered(node).parentElement)
		root = node;
	if (root === ghost.element) return false;
	const words = [...unclobbered(root).querySelectorAll('label,legend,th,td,dt,span,div,b,p')].some(
		(each) =>
			each.closest('select,textarea,option') === null &&
			[...unclobbered(each).childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue ?? '')),
	);
	return words;
}
