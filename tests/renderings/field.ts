import type { Axes } from './axes.ts';
import { type Draw, type Drawn, INK } from './controls/draw.ts';
import { drawControl } from './controls/index.ts';
import { printedAnswer } from './controls/printed.ts';
import type { Question } from './forms/form.ts';
import { type Attrs, both, el, text } from './html.ts';
import type { Called } from './ids.ts';
import { betweenOf } from './parts/between.ts';
import type { Signs } from './parts/required.ts';
import type { Rng } from './random.ts';
import type { Sheet } from './sheet.ts';
import type { Split } from './split.ts';
import type { TrueQuestion } from './truth.ts';

/** What every part of a page shares while it is drawn. */
export interface Making {
	axes: Axes;
	split: Split;
	rng: Rng;
	sheet: Sheet;
	signs: Signs;
	decoy: { label: string; look: string };
	call(key: string): Called;
	later: Draw['later'];
	/** Visible questions in the order of the page. */
	found: TrueQuestion[];
}

/** The pieces of one question, to be arranged. */
export interface Pieces {
	label: string;
	/** The sign, where it stands in a place of its own. */
	sign: string;
	control: string;
	labelLook: string;
	/** The box is empty, and the label may rest in it. */
	resting: boolean;
	/** The pieces may be wrapped in a label together. */
	wraps: boolean;
}

/** Boxes with nothing drawn in them. */
const RESTING = new Set(['text/input', 'text/no-type', 'long-text/area', 'number/number']);

const TIED_BY_ID = new Set(['for', 'labelledby', 'broken-for']);

function printedHere(q: Question, m: Making): boolean {
	if (q.kind === 'read-only' || m.axes.editing === 'printed') return true;
	return m.axes.editing === 'mixed' && m.rng.chance(0.3);
}

/** The control alone, and what is true of it; `place` says whether a page's label is near it or in another cell. */
export function control(q: Question, m: Making, named: Attrs, called: Called, cramped: boolean): { as: string; drawn: Drawn } {
	const wanted = m.signs.turned ? !q.required : q.required;
	const d: Draw = {
		q,
		called,
		// The fields of one kind mostly look alike on a page.
		rng: m.rng.fork(q.kind === 'read-only' || m.rng.chance(0.75) ? `all ${q.kind}` : cramped ? `column ${q.label}` : q.key),
		axes: m.axes,
		sheet: m.sheet,
		named,
		signLook: wanted ? m.signs.controlLook : '',
		must: q.required ? m.signs.must : null,
		disabled: m.axes.editing === 'disabled',
		readonly: m.axes.editing === 'readonly',
		cramped,
		later: m.later,
	};
	const made = printedHere(q, m) ? { as: `${q.kind}/printed`, drawn: printedAnswer({ ...d, must: null }) } : drawControl(d, m.split);
	if (!made.drawn.signed && d.signLook) made.drawn.html = el('div', m.sheet.look('marked', `${d.signLook}padding:3px;`), made.drawn.html);
	return made;
}

/** What is true of a question that is drawn. */
export function truthOf(
	q: Question,
	made: { as: string; drawn: Drawn },
	m: Making,
	where: { section: string; row?: string },
): TrueQuestion {
	const { drawn } = made;
	const kind = drawn.kind ?? q.kind;
	const stopped = kind !== 'read-only' && (m.axes.editing === 'disabled' || m.axes.editing === 'readonly');
	const also = [...(drawn.kindAlso ?? []), ...(stopped ? [kind] : [])].filter((k) => k !== (stopped ? 'read-only' : kind));
	const byAttribute = m.signs.must !== null;
	return {
		section: where.section,
		label: q.label,
		ref: drawn.ref,
		kind: stopped ? 'read-only' : kind,
		...(also.length > 0 ? { kindAlso: [...new Set(also)] } : {}),
		state: drawn.state ?? (q.answer === null || q.answer.length === 0 ? 'empty' : 'answered'),
		...(drawn.stateAlso ? { stateAlso: drawn.stateAlso } : {}),
		required: m.signs.silent || (m.signs.turned && kind === 'read-only') ? false : byAttribute ? q.required && drawn.told : q.required,
		...(where.row === undefined ? {} : { row: where.row }),
		as: made.as,
	};
}

function sign(q: Question, m: Making): string {
	return (m.signs.turned ? !q.required && q.kind !== 'read-only' : q.required) ? (m.signs.thing() ?? '') : '';
}

/** The words of a label as they are marked up: which of them are stressed, and where a line is broken. */
function written(label: string, m: Making): string {
	const words = label.split(' ');
	const at = Math.floor(words.length / 2);
	const parts = (mark: (word: string) => string) => words.map((w, i) => (i === at && words.length > 2 ? mark(text(w)) : text(w))).join(' ');
	switch (m.axes.wording) {
		case 'stressed':
			return parts((w) => el('em', {}, w));
		case 'broken':
			return parts((w) => `<br>${w}`);
		case 'marked-up':
			return `\n\t\t${el('span', {}, el('span', {}, text(label)))}\n\t`;
		default:
			return text(label);
	}
}

/** Boxes around boxes, as frameworks leave them. */
function wrapped(html: string, m: Making): string {
	let out = html;
	for (let i = 0; i < Number(m.axes.depth); i++) out = el('div', m.sheet.look(['control', 'wrapper', 'inner'][i] ?? 'box', ''), out);
	return out;
}

/** The words of a label with the sign, as the page writes labels. The sign is apart where it has its own place. */
export function labelWords(q: Question, m: Making): { inside: string; apart: string; behind: string } {
	const mark = sign(q, m);
	const words = written(q.label, m) + (m.axes.colon === 'yes' && !/[?]$/.test(q.label) ? ':' : '') + m.decoy.label;
	switch (m.axes.signPlace) {
		case 'before':
			return { inside: `${mark}${mark ? ' ' : ''}${words}`, apart: '', behind: '' };
		case 'own-cell':
			return { inside: words, apart: mark, behind: '' };
		case 'behind-control':
			return { inside: words, apart: '', behind: mark };
		default:
			return { inside: `${words}${mark ? ' ' : ''}${mark}`, apart: '', behind: '' };
	}
}

/** How a label looks, with what its style sheet draws. */
export function labelAttrs(q: Question, m: Making): Attrs {
	// Under or behind a printed answer only its looks tell a label.
	const quiet = m.axes.editing !== 'editable' && (m.axes.labelPlace === 'below' || m.axes.labelPlace === 'right');
	const base = `color:${quiet ? INK[m.axes.theme].faint : INK[m.axes.theme].ink};${quiet ? 'font-size:85%;' : ''}${m.decoy.look.startsWith('color') ? m.decoy.look : ''}${m.axes.sign === 'bold' ? 'font-weight:normal;' : m.axes.labelTag === 'b' ? 'font-weight:bold;' : ''}`;
	if (!q.required || m.signs.turned) return m.sheet.look('label', base);
	const where = m.axes.styling === 'hashed' ? 'before' : 'after';
	return m.sheet.look('label', base + m.signs.labelLook, m.signs.drawnLook ? { [where]: m.signs.drawnLook } : undefined);
}

/** Draws one question and writes down what is true of it. */
export function field(q: Question, m: Making, where: { section: string; row?: string }): Pieces {
	const { axes } = m;
	let called = m.call(q.key);
	if (TIED_BY_ID.has(axes.tie) && called.id === null) called = { ...called, id: called.name ?? called.part('c') };
	const labelId = called.part('label');
	const named: Attrs =
		axes.tie === 'labelledby'
			? { 'aria-labelledby': labelId }
			: axes.tie === 'aria-label'
				? { 'aria-label': q.label }
				: axes.tie === 'title'
					? { title: q.label }
					: {};
	const made = control(q, m, named, called, false);
	m.found.push(truthOf(q, made, m, where));

	const words = labelWords(q, m);
	const between = betweenOf(q, made.drawn.kind === 'read-only', axes, m.rng, m.sheet);
	const tag =
		axes.tie === 'for' && made.drawn.forId
			? 'label'
			: axes.labelTag === 'b' && (axes.sign === 'bold' || axes.heading === 'bold')
				? 'span'
				: axes.labelTag === 'label' && axes.tie !== 'broken-for' && axes.tie !== 'none'
					? 'span'
					: axes.labelTag;
	const ties: Attrs = {
		for: axes.tie === 'for' ? made.drawn.forId : axes.tie === 'broken-for' && tag === 'label' ? `${labelId}_x` : null,
		id: axes.tie === 'labelledby' ? labelId : null,
	};
	const shape =
		tag === 'div' && (axes.betweenPlace === 'beside-label' || axes.signPlace === 'own-cell') ? { style: 'display:inline-block' } : {};
	const label = el(tag, both(both(labelAttrs(q, m), ties), shape), words.inside, between.inLabel);
	const place = axes.betweenPlace;
	return {
		label: label + (place === 'beside-label' ? between.html : ''),
		sign: words.apart,
		control:
			(place === 'between' ? between.html : '') +
			(words.behind ? made.drawn.html : wrapped(made.drawn.html, m)) +
			(words.behind ? ` ${words.behind}` : '') +
			(place === 'after' ? between.html : ''),
		labelLook:
			q.required && !m.signs.turned && m.signs.cellLook
				? m.signs.cellLook
				: m.decoy.look.startsWith('border')
					? m.decoy.look
					: m.signs.cellLook
						? m.signs.cellLook.replace(/solid [^;]+/, 'solid transparent')
						: '',
		resting: q.answer === null && RESTING.has(made.as) && !between.html && m.rng.chance(0.6),
		wraps: axes.tie === 'wrap' && !made.drawn.group && made.drawn.kind !== 'read-only',
	};
}
