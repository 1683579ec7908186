import { unclobbered } from '../dom/unclobbered.ts';
import type { Look } from './sequence.ts';

/** What the page's style sheets make of an element, as far as the reader asks. */
export interface Style {
	look: Look;
	display: string;
	/** The colour it fills its box with; empty if it lets what is behind it through. */
	ground: string;
	/** True if what is inside it can't be seen, though it has a box. */
	clear: boolean;
	/** True if it may cut off what is inside it. */
	clips: boolean;
	invisible: boolean;
	/** True if it has an edge or a ground of its own. */
	framed: boolean;
	/** True if its font draws pictures in the place of words. */
	pictures: boolean;
}

/**
 * The styles of a page. Elements of the same tag, class and inline style all the way up look the same, so they are looked at
 * once: to ask the browser about each takes longer than all else.
 */
export class Styles {
	readonly #known = new Map<string, Style>();
	readonly #looks = new Map<string, Look>();

	/** @param chain names the element's tag, class and style, and those of all around it */
	of(element: Element, chain: string): Style {
		const known = this.#known.get(chain);
		if (known) return known;
		const style = this.#read(element);
		this.#known.set(chain, style);
		return style;
	}

	#read(element: Element): Style {
		const css = unclobbered(element.ownerDocument).defaultView?.getComputedStyle(element);
		if (!css)
			return {
				look: this.#look(16, 400, '', false, false),
				display: 'none',
				ground: '',
				clear: false,
				clips: false,
				invisible: true,
				framed: false,
				pictures: false,
			};
		const { backgroundColor, position, overflow, clip, clipPath } = css;
		return {
			look: this.#look(
				Math.round(Number.parseFloat(css.fontSize) * 2) / 2,
				Number(css.fontWeight) || 400,
				css.color,
				css.fontStyle === 'italic',
				css.textTransform === 'uppercase',
			),
			display: css.display,
			ground: isClear(backgroundColor) ? '' : backgroundColor,
			clear: css.opacity === '0',
			clips: overflow !== 'visible' || (clip !== 'auto' && position === 'absolute') || clipPath !== 'none',
			invisible: css.visibility !== 'visible',
			framed: css.borderBottomStyle !== 'none' || !isClear(backgroundColor) || css.boxShadow !== 'none',
			pictures: PICTURES.test(css.fontFamily.split(',', 1)[0] ?? ''),
		};
	}

	#look(size: number, weight: number, colour: string, italic: boolean, capitals: boolean): Look {
		const key = `${size} ${weight} ${colour} ${italic} ${capitals}`;
		const known = this.#looks.get(key);
		if (known) return known;
		const look = { size, weight, colour, italic, capitals };
		this.#looks.set(key, look);
		return look;
	}
}

const PICTURES = /icon|symbol|awesome|glyph|wingdings|webdings/i;

function isClear(colour: string): boolean {
	return /^rgba\(.*, 0\)$|^transparent$/.test(colour);
}
