import { bodyIn, isControl, isEditorFrame } from '../dom/controls.ts';
import { offsetOf } from '../dom/documents.ts';
import { isOpaqueFrame } from '../dom/opaque-frames.ts';
import { OWN_TAG } from '../dom/own-element.ts';
import type { ReadBudget } from '../dom/read-budget.ts';
import { tidy } from '../dom/text.ts';
import { isForm, unclobbered } from '../dom/unclobbered.ts';
import { isFoldedPart } from '../dom/visibility.ts';
import type { Box, Item, ItemKind, Sequence, Sight, Span } from './sequence.ts';
import { type Style, Styles } from './styles.ts';

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'LINK', 'OPTION', 'OPTGROUP', 'DATALIST', 'COLGROUP']);
const PRESSED = new Set(['BUTTON', 'A', 'AREA', 'SUMMARY']);
const PRESS_TYPES = new Set(['button', 'submit', 'reset', 'image']);
const PRESS_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'treeitem']);
const IMAGES = new Set(['IMG', 'SVG', 'CANVAS', 'PICTURE']);
/** Nothing inside these is of the page's own words. */
const CLOSED = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'IMG', 'SVG', 'CANVAS', 'IFRAME', 'OBJECT', 'VIDEO', 'AUDIO']);
const IN_LINE = /^(inline|contents|ruby)/;

/** Where the walk is: what holds for all that is inside an element. */
interface Place {
	span: Span | null;
	style: Style | null;
	chain: string;
	sight: Sight;
	inside: Item | null;
}

/**
 * Walks the page once, through frames of its own origin, open shadow roots with their slots, and forms whose fields have the names
 * of what they stand for, and writes down what is met, in reading order, each with its box and look.
 * @throws BudgetExceeded
 */
export function walk(document: Document, effort: ReadBudget): Sequence {
	const { body } = unclobbered(document);
	const walker = new Walker(effort);
	if (body) walker.visit(body, { span: null, style: null, chain: '', sight: 'shown', inside: null });
	return walker.sequence;
}

class Walker {
	readonly sequence: Sequence = { items: [], spans: new Map(), elements: [], labels: [] };
	readonly #effort: ReadBudget;
	readonly #styles = new Styles();
	readonly #chains = new Map<string, string>();
	readonly #offsets = new Map<Document, { x: number; y: number }>();
	/** True if the next text starts a line of its own. */
	#broken = true;

	constructor(effort: ReadBudget) {
		this.#effort = effort;
	}

	visit(element: Element, around: Place): void {
		const node = unclobbered(element);
		const tag = node.tagName.toUpperCase();
		if (SKIPPED.has(tag) || tag === OWN_TAG || this.sequence.spans.has(element)) return;
		this.#effort.element();
		const chain = this.#chainOf(node, tag, around.chain);
		const style = this.#styles.of(element, chain);
		const sight = this.#sightOf(element, node, style, around);
		const span = this.#open(element, node, tag, style, around);
		const isBreak = span.isBlock || tag === 'BR';
		if (isBreak) this.#broken = true;
		const kind = isForm(element) ? null : kindOf(element, tag);
		const item = kind && this.#add(kind, element, span, sight, around.inside);
		if (item) {
			item.text = kind === 'image' ? wordsFor(element) : '';
			item.look = style.look;
			item.box = sight === 'shown' || sight === 'veiled' ? this.#boxOf(element) : null;
			if (item.box && sight === 'shown' && (style.invisible || !isOnPage(item.box, node.ownerDocument))) item.sight = 'veiled';
		}
		if (tag === 'LABEL') this.#tie(element as HTMLLabelElement);
		if (!CLOSED.has(tag)) {
			const inside = kind === 'control' || kind === 'press' ? item : around.inside;
			if (sight === 'hidden') this.#visitHidden(element, { span, style, chain, sight, inside });
			else this.#visitChildren(element, { span, style, chain, sight, inside });
		} else if (tag === 'IFRAME') this.#visitFrame(element as HTMLIFrameElement, { span, style, chain, sight, inside: around.inside });
		span.to = this.sequence.items.length;
		if (item) item.to = span.to;
		if (isBreak || item) this.#broken = true;
	}

	#open(element: Element, node: Element, tag: string, style: Style, { span: parent }: Place): Span {
		const span: Span = {
			element,
			tag: tag.toLowerCase(),
			role: node.getAttribute('role') ?? '',
			parent,
			depth: (parent?.depth ?? -1) + 1,
			from: this.sequence.items.length,
			to: 0,
			ground: style.ground || (parent?.ground ?? ''),
			framed: style.framed,
			isBlock:
				!IN_LINE.test(style.display) ||
				style.display === 'inline-flex' ||
				style.display === 'inline-grid' ||
				style.display === 'inline-block',
		};
		this.sequence.spans.set(element, span);
		this.sequence.elements.push(element);
		return span;
	}

	/** Interned, so that a long chain is no long text. */
	#chainOf(node: Element, tag: string, around: string): string {
		const own = `${around}>${tag}.${node.getAttribute('class') ?? ''}{${node.getAttribute('style') ?? ''}${node.getAttribute('color') ?? ''}`;
		const known = this.#chains.get(own);
		if (known) return known;
		const name = String(this.#chains.size);
		this.#chains.set(own, name);
		return name;
	}

	#sightOf(element: Element, node: Element, style: Style, { sight, span }: Place): Sight {
		if (sight === 'hidden') return sight;
		if (sight === 'folded') return style.display === 'none' ? 'hidden' : sight;
		if (!node.checkVisibility() && node.tagName !== 'SLOT' && style.display !== 'contents')
			return span && isFoldedPart(element) ? 'folded' : 'hidden';
		if (sight === 'veiled' || style.clear) return 'veiled';
		return style.clips && this.#isTiny(node) ? 'veiled' : sight;
	}

	#isTiny(node: Element): boolean {
		const { width, height } = node.getBoundingClientRect();
		return width <= 1 || height <= 1;
	}

	#visitChildren(element: Element, place: Place): void {
		const node = unclobbered(element);
		if (node.tagName === 'SLOT') {
			const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
			for (const each of assigned) this.#visitNode(each, place);
			if (assigned.length > 0) return;
		}
		for (let child = (node.shadowRoot ?? node).firstChild; child; child = unclobbered(child).nextSibling) this.#visitNode(child, place);
	}

	#visitNode(child: Node, place: Place): void {
		if (child.nodeType === Node.TEXT_NODE) this.#text(child as Text, place);
		else if (unclobbered(child).nodeType === Node.ELEMENT_NODE) this.visit(child as Element, place);
	}

	/** Of what is put away only what can hold an answer counts: a drawn control may stand in its place. */
	#visitHidden(element: Element, place: Place): void {
		for (const each of unclobbered(element).querySelectorAll('input:not([type=hidden]),select,textarea,label')) this.visit(each, place);
	}

	#visitFrame(frame: HTMLIFrameElement, place: Place): void {
		if (isEditorFrame(frame)) return;
		const body = bodyIn(frame);
		if (body && place.sight !== 'hidden') this.visit(body, { ...place, chain: `${place.chain}#${this.#chains.size}` });
		else if (!body && isOpaqueFrame(frame)) {
			const item = this.#add('frame', frame, place.span as Span, place.sight, place.inside);
			item.box = this.#boxOf(frame);
		}
	}

	#text(node: Text, { span, style, sight, inside }: Place): void {
		const text = tidy(node.nodeValue);
		if (text === '' || !span || !style || sight === 'hidden') return;
		const kind = isWords(text) && !style.pictures && !isIcon(text, span) ? 'text' : 'mark';
		const at = this.sequence.items.length;
		const runsOn = !this.#broken;
		this.#broken = false;
		const box = sight === 'folded' ? null : this.#boxOfText(node);
		const isSeen = sight !== 'shown' || (box !== null && !style.invisible && isOnPage(box, node.ownerDocument));
		const look = style.look;
		const element = span.element;
		this.sequence.items.push({ kind, at, to: at + 1, element, span, text, look, box, sight: isSeen ? sight : 'veiled', inside, runsOn });
	}

	#add(kind: ItemKind, element: Element, span: Span, sight: Sight, inside: Item | null): Item {
		const at = this.sequence.items.length;
		const item: Item = { kind, at, to: at + 1, element, span, text: '', look: null, box: null, sight, inside, runsOn: !this.#broken };
		this.sequence.items.push(item);
		return item;
	}

	#tie(label: HTMLLabelElement): void {
		const { control } = label;
		if (control) this.sequence.labels.push({ element: label, control });
	}

	#boxOf(element: Element): Box | null {
		return this.#placed(element.getBoundingClientRect(), element.ownerDocument);
	}

	#boxOfText(node: Text): Box | null {
		const range = unclobbered(node.ownerDocument).createRange();
		range.selectNodeContents(node);
		return this.#placed(range.getBoundingClientRect(), node.ownerDocument);
	}

	#placed({ left, top, right, bottom }: DOMRect, document: Document): Box | null {
		if (right - left <= 0 && bottom - top <= 0) return null;
		let offset = this.#offsets.get(document);
		if (!offset) {
			offset = offsetOf(document);
			this.#offsets.set(document, offset);
		}
		return { left: left + offset.x, top: top + offset.y, right: right + offset.x, bottom: bottom + offset.y };
	}
}

function kindOf(element: Element, tag: string): ItemKind | null {
	if (tag === 'INPUT' && PRESS_TYPES.has((element as HTMLInputElement).type)) return 'press';
	if (isControl(element)) return 'control';
	if (IMAGES.has(tag)) return 'image';
	const role = element.getAttribute('role');
	if (PRESSED.has(tag) || (role !== null && PRESS_ROLES.has(role)))
		return tag === 'A' && !element.hasAttribute('href') && !role ? null : 'press';
	if (role === 'img') return 'image';
	const stop = element.getAttribute('tabindex');
	return (stop !== null && Number(stop) >= 0) || element.hasAttribute('onclick') ? 'stop' : null;
}

function wordsFor(image: Element): string {
	return tidy(
		image.getAttribute('alt') ??
			image.getAttribute('aria-label') ??
			image.getAttribute('title') ??
			image.querySelector('title')?.textContent,
	);
}

function isWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** The name of a picture in a font of pictures. */
function isIcon(text: string, { element }: Span): boolean {
	return (
		/^[a-z]+(_[a-z0-9]+)*$/.test(text) &&
		element.closest('[aria-hidden=true]') !== null &&
		element.childElementCount === 0 &&
		(text.includes('_') || element.tagName === 'I')
	);
}

function isOnPage({ right, bottom }: Box, document: Document): boolean {
	const view = unclobbered(document).defaultView;
	return view !== null && right + view.scrollX > 0 && bottom + view.scrollY > 0;
}
