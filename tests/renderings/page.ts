import { arrange } from './arrange.ts';
import type { Axes } from './axes.ts';
import { INK } from './controls/draw.ts';
import { field, type Making } from './field.ts';
import type { Form, Part, Question, Section } from './forms/form.ts';
import { makeForm, type Shape } from './forms/make-form.ts';
import { el, text } from './html.ts';
import { naming } from './ids.ts';
import { type Headings, headings, tabs } from './parts/headings.ts';
import { listsOf } from './parts/lists.ts';
import { noise } from './parts/noise.ts';
import { decoy, signs } from './parts/required.ts';
import { titleOf } from './parts/title.ts';
import { type Rng, random } from './random.ts';
import { rowsTable } from './rows.ts';
import { type Sheet, sheet } from './sheet.ts';
import { type Later, shell } from './shell.ts';
import { chooseAxes, type Split } from './split.ts';
import { structure } from './structures/index.ts';
import type { Structure } from './structures/place.ts';
import type { Truth } from './truth.ts';

export interface Page {
	html: string;
	truth: Truth;
	axes: Axes;
}

function shapeOf(axes: Axes): Shape {
	return {
		answered: { few: 0.2, half: 0.5, most: 0.85 }[axes.answered],
		children: axes.childrenAs === 'none' ? null : axes.childrenAs === 'blocks' || axes.childrenAs === 'cards' ? 'blocks' : 'table',
		repeating: axes.repeating === 'yes',
		subheadings: axes.nesting !== '1',
		headerRows: axes.headerRows === '2' ? 2 : 1,
		completed: axes.editing === 'printed',
		numbered: axes.numbered,
		sections: 3,
		lists: axes.lists === 'none' ? 'none' : axes.lists === 'empty' ? 'empty' : 'some',
	};
}

interface Drawing extends Making {
	structure: Structure;
	headings: Headings;
}

function questions(list: Question[], m: Drawing, where: { section: string; row?: string }): string {
	const pieces = list.map((q) => field(q, m, where));
	return m.structure.bands(arrange(pieces, m.axes, m.sheet));
}

/** One part of a section, as something the structure holds. */
function part(p: Part, m: Drawing, section: string): string {
	const { axes } = m;
	if (p.is === 'questions') {
		const heading = p.heading ? m.structure.wide(m.headings.sub(p.heading, 2)) : '';
		if (axes.nesting !== '3' || !p.heading || p.questions.length < 3) return heading + questions(p.questions, m, { section });
		const half = Math.ceil(p.questions.length / 2);
		return (
			heading +
			questions(p.questions.slice(0, half), m, { section }) +
			m.structure.wide(m.headings.sub('In more detail', 3)) +
			questions(p.questions.slice(half), m, { section })
		);
	}
	if (p.heading !== 'blocks') {
		const how = p.rows.repeating ? 'table' : axes.childrenAs;
		return m.structure.wide((p.heading ? m.headings.sub(p.heading, 2) : '') + rowsTable(p.rows, m, section, how));
	}
	const c = INK[axes.theme];
	return p.rows.names
		.map((name, i) => {
			const inside = questions(p.rows.questions[i] ?? [], m, { section, row: name });
			if (axes.childrenAs === 'blocks') return m.structure.wide(m.headings.sub(name, 2)) + inside;
			return m.structure.wide(
				el(
					'div',
					m.sheet.look('child-card', `border:1px solid ${c.line};border-radius:${c.radius}px;padding:8px 12px;margin:8px 0`),
					el('div', m.sheet.look('child-name', `font-weight:bold;font-size:110%;color:${c.accent};margin-bottom:6px`), text(name)),
					m.structure.hold(inside),
				),
			);
		})
		.join('');
}

/** All sections, and those that are folded away. */
function sections(list: Section[], m: Drawing, rng: Rng, between: string): { html: string; notSeen: string[] } {
	const inside = (s: Section) => s.parts.map((p) => part(p, m, s.title)).join('');
	const hidden = (s: Section) => {
		const found = m.found.length;
		const html = m.structure.hold(inside(s));
		m.found.length = found;
		return html;
	};
	if (m.axes.heading === 'tab') {
		const open = rng.int(0, list.length - 1);
		const kept = rng.chance(0.5);
		const panels = list.map((s, i) => (i === open ? m.structure.hold(inside(s)) : kept ? hidden(s) : ''));
		return {
			html:
				tabs(
					list.map((s) => s.title),
					open,
					panels,
					m.axes,
					rng,
					m.sheet,
				) + between,
			notSeen: list.filter((_, i) => i !== open).map((s) => s.title),
		};
	}
	const folded = m.axes.heading === 'fold' && rng.chance(0.3) ? rng.int(0, list.length - 1) : -1;
	const middle = Math.ceil(list.length / 2) - 1;
	const oneForAll = m.headings.row !== null && between === '' && rng.chance(0.5);
	if (oneForAll && m.headings.row) {
		const { row } = m.headings;
		return { html: m.structure.hold(list.map((s) => m.structure.wide(row(s.title)) + inside(s)).join('')), notSeen: [] };
	}
	const html = list.map((s, i) => {
		const heading = m.headings.row ? m.structure.wide(m.headings.row(s.title)) : '';
		const body = i === folded ? hidden(s) : m.structure.hold(heading + inside(s));
		return m.headings.section(s.title, body, i === folded) + (i === middle ? between : '');
	});
	return { html: html.join(''), notSeen: folded < 0 ? [] : [list[folded]?.title ?? ''] };
}

function finish(form: Form, axes: Axes, rng: Rng, look: Sheet): string {
	const c = INK[axes.theme];
	const save =
		axes.editing === 'printed' ? '' : el('button', { type: 'button', ...look.look('save', 'padding:4px 12px;margin-right:8px') }, 'Save');
	if (form.finish === null) return save;
	const words = form.finish;
	const css = `padding:4px 14px;background:${c.accent};color:${c.paper};border:1px solid ${c.line};text-decoration:none`;
	return (
		save +
		rng.pick([
			el('button', { type: 'button', ...look.look('finish', css) }, text(words)),
			el('a', { href: '#', ...look.look('finish', css) }, text(words)),
			el('input', { type: 'button', value: words, ...look.look('finish', css) }),
			el('div', { role: 'button', tabindex: 0, ...look.look('finish', `${css};display:inline-block`) }, text(words)),
		])
	);
}

/** The page that these words and this split make: the same ones give the same page. */
export function makePage(seed: string | number, split: Split): Page {
	const rng = random(`${split} ${seed}`);
	const axes = chooseAxes(rng.fork('axes'), split);
	const form = makeForm(rng.fork('form'), shapeOf(axes));
	const look = sheet(axes.styling, rng.pick(['f', 'frm', 'cw', 'st']));
	const later: Later[] = [];
	const marks = signs(axes, rng.fork('signs'), look);
	const other = decoy(axes, look);
	const m: Drawing = {
		axes,
		split,
		rng: rng.fork('fields'),
		sheet: look,
		signs: marks,
		decoy: other,
		call: naming(axes.ids, rng.fork('ids')),
		later: (selector, property, value) => void later.push({ selector, property, value }),
		found: [],
		structure: structure(axes, rng.fork('structure'), look),
		headings: headings(axes, rng.fork('headings'), look),
	};
	const lists = listsOf(form, axes, rng.fork('lists'), look);
	const around = noise(form, axes, rng.fork('noise'), look);
	const chance = rng.fork('page');
	const between = axes.listPlace === 'between' && axes.heading !== 'tab' ? lists.join('') : '';
	const drawn = sections(form.sections, m, rng.fork('sections'), between);
	const title = titleOf(form, axes, chance, look);
	const key = marks.key + other.note;
	const keyAtEnd = key !== '' && chance.chance(0.25);
	const toolbarTop = chance.chance(0.5);
	const tools = el('div', look.look('toolbar', 'padding:8px 0'), finish(form, axes, chance, look));
	const after = axes.listPlace === 'after' || (axes.listPlace === 'between' && between === '') ? lists.join('') : '';
	const column = el(
		'div',
		look.look('main', 'max-width:940px;padding:0 16px 20px;flex:1 1 auto;min-width:0'),
		title,
		toolbarTop ? tools : '',
		around.beforeForm,
		axes.listPlace === 'before' ? lists.join('') : '',
		keyAtEnd ? '' : key,
		el(chance.pick(['form', 'div']), {}, drawn.html),
		keyAtEnd ? key : '',
		after,
		toolbarTop ? '' : tools,
	);
	const beside =
		axes.listPlace === 'beside' && lists.length > 0 ? el('div', look.look('beside', 'width:330px;flex:none;padding:10px'), ...lists) : '';
	const row =
		around.side || beside ? el('div', look.look('columns', 'display:flex;align-items:flex-start'), around.side, column, beside) : column;
	const html = shell(
		{
			title: chance.pick([form.step.name, 'Casework', `${form.step.name} - ${form.person}`]),
			css: look.css(),
			above: around.top,
			below: around.bottom,
			form: row,
			later,
			height: 500 + m.found.length * 85,
		},
		axes,
	);
	return { html, axes, truth: truth(form, axes, m, drawn.notSeen) };
}

function truth(form: Form, axes: Axes, m: Making, notSeen: string[]): Truth {
	const refs = new Map<string, number>();
	for (const q of m.found) if (q.ref) refs.set(q.ref, (refs.get(q.ref) ?? 0) + 1);
	return {
		screen: 'step',
		step: form.step,
		assignee: form.assignee,
		record: form.record,
		questions: m.found.map((q) => (q.ref && (refs.get(q.ref) ?? 0) > 1 ? { ...q, ref: null } : q)),
		sectionsNotSeen: notSeen,
		nextActions: form.nextActions,
		requests: form.requests,
		finish: form.finish === null ? null : { label: form.finish },
		axes,
	};
}
