import type { Axes } from '../axes.ts';
import type { Kind, Question } from '../forms/form.ts';
import type { Attrs } from '../html.ts';
import type { Called } from '../ids.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';
import type { State } from '../truth.ts';

/** What a way to draw a control is given. */
export interface Draw {
	q: Question;
	called: Called;
	rng: Rng;
	axes: Axes;
	sheet: Sheet;
	/** Attributes that name the control for those who can't see it, as the page ties labels. */
	named: Attrs;
	/** Looks that say it is required, for whatever has a box. */
	signLook: string;
	/** `required` or `aria-required` where the page says it so. */
	must: 'required' | 'aria-required' | null;
	disabled: boolean;
	readonly: boolean;
	/** The box needs a line of its own even where the page draws one around label and box. */
	lined?: boolean;
	/** In a table's cell there is little room. */
	cramped: boolean;
	/** Has a script give an element a property once the page is there. */
	later(selector: string, property: string, value: string | boolean): void;
}

export interface Drawn {
	html: string;
	/** Name or id of the first control. */
	ref: string | null;
	/** The id that a label's `for` may point to. */
	forId: string | null;
	/** Several controls, to be named together. */
	group: boolean;
	/** The sign's looks are on it already. */
	signed: boolean;
	/** `must` was said by an attribute. */
	told: boolean;
	kind?: Kind;
	kindAlso?: Kind[];
	state?: State;
	stateAlso?: State[];
}

type Family = 'native' | 'aria' | 'hand-made' | 'decorated';

/** One way to draw one kind of question. */
export interface Way {
	/** Kind and way, as in `date/three-boxes`. */
	as: string;
	kind: Kind;
	family: Family;
	/** Whether it can show this question in this place. */
	fits?(d: Draw): boolean;
	draw(d: Draw): Drawn;
}

/** The colours of a theme, as far as controls need them. */
export const INK: Record<
	Axes['theme'],
	{ ink: string; paper: string; line: string; field: string; accent: string; faint: string; radius: number }
> = {
	flat: { ink: '#1d2433', paper: '#ffffff', line: '#b6bccb', field: '#ffffff', accent: '#1f5fa8', faint: '#6b7285', radius: 4 },
	boxed: { ink: '#0b0c0c', paper: '#f3f2f1', line: '#0b0c0c', field: '#ffffff', accent: '#00538a', faint: '#505a5f', radius: 0 },
	grey: { ink: '#000000', paper: '#d8d5cd', line: '#7b7b7b', field: '#ffffff', accent: '#000080', faint: '#555555', radius: 0 },
	dark: { ink: '#e7e9ee', paper: '#20242e', line: '#596074', field: '#2b303c', accent: '#7db4f2', faint: '#a2a9b8', radius: 3 },
	soft: { ink: '#35303f', paper: '#faf8fc', line: '#d5cde2', field: '#ffffff', accent: '#6a3fa0', faint: '#82799a', radius: 10 },
	green: { ink: '#10281c', paper: '#eef5ef', line: '#8fb39c', field: '#fbfffb', accent: '#1b6b43', faint: '#567061', radius: 2 },
};

/** The looks of a box to write in. */
export function boxLook(d: Draw, extra = ''): string {
	const c = INK[d.axes.theme];
	const framed = !d.lined && !d.cramped && (d.axes.labelPlace === 'boxed' || d.axes.labelPlace === 'floating');
	const line = framed ? 'border:0' : `border:1px solid ${c.line}`;
	return `font:inherit;color:${c.ink};background:${d.disabled ? 'transparent' : c.field};${line};border-radius:${c.radius}px;padding:4px 6px;box-sizing:border-box;${extra}${d.signLook}`;
}

/** Id and name, as attributes. */
export function calledAttrs(called: Called): Attrs {
	return { id: called.id, name: called.name };
}

/** What the first control answers to: its name before its id. */
export function refOf(called: Called): string | null {
	return called.name ?? called.id;
}

/** Says by attribute that an answer is wanted, where the page does that. */
export function mustAttrs(d: Draw, native: boolean): Attrs {
	if (d.must === null) return {};
	return d.must === 'required' && native ? { required: true } : { 'aria-required': 'true' };
}

/** A date as this country writes it, with the time behind it where there is one. */
export function britishDate(iso: string): string {
	const [day = '', time] = iso.split('T');
	const [y, m, d] = day.split('-');
	return `${d}/${m}/${y}${time ? ` ${time}` : ''}`;
}

/** The answer in words, as a page prints it; null where there is none. */
export function printed(q: Question): string | null {
	if (q.answer === null) return null;
	if (Array.isArray(q.answer)) return q.answer.join(', ');
	return /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(q.answer) ? britishDate(q.answer) : q.answer;
}

/**
 * Attributes that give a native control its value; where the page's values come by script, and there is a way to
 * find the control again, the script does it.
 */
export function valued(d: Draw, value: string | null): Attrs {
	if (value === null) return {};
	const where = d.called.id ? `[id="${d.called.id}"]` : d.called.name ? `[name="${d.called.name}"]` : null;
	if (d.axes.valueBy === 'script' && where) {
		d.later(where, 'value', value);
		return {};
	}
	return { value };
}

/** Whether a native control is out of use. */
export function outOfUse(d: Draw, canBeReadonly: boolean): Attrs {
	return { disabled: d.disabled || (d.readonly && !canBeReadonly), readonly: d.readonly && canBeReadonly && !d.disabled };
}

/** What every drawing has in common. */
export function drawn(d: Draw, html: string, more: Partial<Drawn> = {}): Drawn {
	return { html, ref: refOf(d.called), forId: null, group: false, signed: false, told: false, ...more };
}
