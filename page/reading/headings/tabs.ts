import type { Block } from '../blocks.ts';
import { overlap } from '../fields.ts';
import { allIn, countIn, type Item, isIn, type Sequence, type Span } from '../sequence.ts';
import type { AskedPlace, HeadingHints } from './heading.ts';

/** A tab, and the part of the sequence that it shows. */
export interface Tab {
	block: Block;
	from: number;
	to: number;
}

const SELECTED = /(^|[\s_-])(active|selected|current|is-active|on|here|open)($|\s)/i;
const FEWEST = 2;

/**
 * The tabs of a page that show something asked: each with the panel that it names; else as many panels as tabs, in turn; else the one
 * that is selected, with what comes behind the tabs. Tabs of which one is the step itself are its forms and letters, and no sections.
 */
export function tabsIn(
	{ items, spans }: Sequence,
	blocks: readonly Block[],
	asked: readonly AskedPlace[],
	hints: Pick<HeadingHints, 'isTitle'>,
): Tab[] {
	return stripsIn(blocks, items).flatMap(({ strip, tabs }) => {
		if (tabs.some(({ block }) => hints.isTitle(block.text))) return [];
		const named = tabs.flatMap(({ block, tab }) => {
			const panel = panelOf(tab, spans);
			return panel ? [{ block, from: panel.from, to: panel.to }] : [];
		});
		if (named.length > 0) return named.filter((tab) => countIn(asked, tab) > 0);
		const panels = panelsBehind(strip, spans, asked);
		if (panels.length === tabs.length && areInTurn(panels, items))
			return tabs.map(({ block }, index) => ({ block, ...partOf(panels[index] as Span) }));
		const selected = selectedOf(tabs, strip);
		const last = panels.at(-1);
		return selected && panels[0] && last ? [{ block: selected.block, from: panels[0].from, to: last.to }] : [];
	});
}

/** One of them shows, and the others can be opened. */
function areInTurn(panels: readonly Span[], items: readonly Item[]): boolean {
	const shown = panels.filter(({ from, to }) => items.slice(from, to).some(({ kind, sight }) => kind === 'control' && sight === 'shown'));
	return shown.length <= 1;
}

function partOf({ from, to }: Span): { from: number; to: number } {
	return { from, to };
}

interface Strip {
	strip: Span;
	tabs: { block: Block; tab: Span }[];
}

/** Words with the role of tabs, or several that can be pressed beside each other, of which one is marked as the selected one. */
function stripsIn(blocks: readonly Block[], items: readonly Item[]): Strip[] {
	const strips = new Map<Span, Strip>();
	for (const block of blocks) {
		if (block.isMark || block.sight !== 'shown') continue;
		const tab = tabAround(block, items);
		const strip = tab && stripAround(tab);
		if (!tab || !strip) continue;
		const known = strips.get(strip) ?? { strip, tabs: [] };
		strips.set(strip, known);
		if (!known.tabs.some((other) => other.tab === tab)) known.tabs.push({ block, tab });
	}
	return [...strips.values()].flatMap(({ strip, tabs }) => {
		// The one that is selected may be all that can't be pressed.
		const rest = allIn(blocks, strip).filter((block) => !block.isMark && !tabs.some((other) => isIn(other.tab, block.items[0] as Item)));
		const [plain] = rest;
		const all = rest.length === 1 && plain ? [...tabs, { block: plain, tab: childOf(strip, plain.span) }] : tabs;
		if (all.length < FEWEST || !all.every(({ block }) => block.text.length <= LONGEST)) return [];
		if (all.every(({ tab }) => tab.role === 'tab')) return [{ strip, tabs: all }];
		const [first] = all as [Strip['tabs'][number]];
		const inLine = all.every(({ block }) => overlap(block, first.block) && !/^(yes|no)$/i.test(block.text));
		return inLine && selectedOf(all, strip) ? [{ strip, tabs: all }] : [];
	});
}

function childOf(strip: Span, span: Span): Span {
	let child = span;
	while (child.parent && child.parent !== strip) child = child.parent;
	return child;
}

/** Letters in a tab. */
const LONGEST = 60;

/** The element that is pressed, that the keyboard reaches, or that has the role of a tab. */
function tabAround({ span, inside, at, to }: Block, items: readonly Item[]): Span | null {
	for (let each: Span | null = span, climbed = 0; each && climbed < 5; each = each.parent, climbed += 1)
		if (each.role === 'tab') return each;
	if (inside?.kind === 'press') return inside.span;
	const before = items[at - 1];
	return before?.kind === 'stop' && before.to === to ? before.span : null;
}

/** The list of tabs, or the element that holds this and the others. */
function stripAround(tab: Span): Span | null {
	for (let span = tab.parent, climbed = 0; span && climbed < 4; span = span.parent, climbed += 1) {
		if (span.tag === 'nav' || span.tag === 'body' || /^(navigation|toolbar|menu|menubar)$/.test(span.role)) return null;
		if (span.role === 'tablist' || span.to - span.from > tab.to - tab.from) return span;
	}
	return null;
}

/** The tab that is marked as selected, or else the only one that is set otherwise than the others. */
function selectedOf(tabs: Strip['tabs'], strip: Span): Strip['tabs'][number] | null {
	const marked = tabs.filter(({ tab }) => isMarkedSelected(tab, strip));
	if (marked.length > 0) return marked.length === 1 ? (marked[0] ?? null) : null;
	if (tabs.some(({ tab }) => isButton(tab)) && !/tab/i.test(strip.element.getAttribute('class') ?? '')) return null;
	const looks = tabs.map(({ block, tab }) => `${block.look.weight} ${block.look.colour} ${tab.ground} ${tab.role === '' ? tab.tag : ''}`);
	const odd = tabs.filter((_, index) => looks.filter((look) => look === looks[index]).length === 1);
	return tabs.length > 2 && odd.length === 1 ? (odd[0] ?? null) : null;
}

function isButton({ tag, role }: Span): boolean {
	return tag === 'button' || tag === 'input' || role === 'button';
}

function isMarkedSelected(tab: Span, strip: Span): boolean {
	for (let span: Span | null = tab; span && span !== strip; span = span.parent) {
		const { element } = span;
		if (element.getAttribute('aria-selected') === 'true' || /^(true|page|step|location)$/.test(element.getAttribute('aria-current') ?? ''))
			return true;
		if (SELECTED.test(element.getAttribute('class') ?? '')) return true;
	}
	return false;
}

function panelOf({ element }: Span, spans: ReadonlyMap<Element, Span>): Span | null {
	const root = element.getRootNode() as Document | ShadowRoot;
	const ids = [
		element.getAttribute('aria-controls'),
		element.getAttribute('href')?.startsWith('#') ? element.getAttribute('href')?.slice(1) : null,
	];
	for (const id of ids) {
		const panel = id ? root.getElementById?.(id) : null;
		const span = panel && spans.get(panel);
		if (span) return span;
	}
	return null;
}

/** What stands behind the tabs and asks something: the parts beside each other that begin there. */
function panelsBehind(strip: Span, spans: ReadonlyMap<Element, Span>, asked: readonly AskedPlace[]): Span[] {
	let around: Span | null = strip.parent;
	while (around && countIn(asked, { from: strip.to, to: around.to }) === 0) around = around.parent;
	if (!around) return [];
	const parts = [...spans.values()].filter((span) => span.parent === around && span.from >= strip.to && countIn(asked, span) > 0);
	// Where questions lie loose beside the tabs, nothing says how far a tab reaches.
	return parts;
}
