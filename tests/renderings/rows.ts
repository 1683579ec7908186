import { type Drawn, INK } from './controls/draw.ts';
import { control, labelAttrs, labelWords, type Making, truthOf } from './field.ts';
import type { Question, Rows } from './forms/form.ts';
import { both, el, text } from './html.ts';

interface Table {
	/** Attributes of each part, by how the table is made. */
	hold(rows: string[]): string;
	row(cells: string[], head: boolean): string;
	cell(html: string, is: 'column' | 'row' | 'cell', span: number, down: number): string;
	/** Whether a cell can go over several columns. */
	spans: boolean;
}

function tableOf(how: string, columns: number, m: Making): Table {
	const c = INK[m.axes.theme];
	const weight = m.axes.sign === 'bold' ? 'font-weight:normal;' : 'font-weight:bold;';
	const pad = `padding:5px 7px;border:1px solid ${c.line};text-align:left;vertical-align:top;color:${c.ink};`;
	const look = (is: string) =>
		m.sheet.look(
			is === 'cell' ? 'td' : `th-${is}`,
			pad + (is === 'cell' ? '' : `${weight}background:${m.axes.theme === 'dark' ? '#343b4b' : c.paper};`),
		);
	const aria = how === 'aria-grid';
	switch (how) {
		case 'div-table':
			return {
				spans: false,
				hold: (rows) => el('div', m.sheet.look('dtable', 'display:table;width:100%;border-collapse:collapse;margin:8px 0'), ...rows),
				row: (cells) => el('div', m.sheet.look('drow', 'display:table-row'), ...cells),
				cell: (html, is) => el('div', both(look(is), { style: 'display:table-cell' }), html),
			};
		case 'grid':
		case 'aria-grid':
			return {
				spans: true,
				hold: (rows) =>
					el(
						'div',
						{
							role: aria ? 'grid' : null,
							...m.sheet.look('dgrid', `display:grid;grid-template-columns:repeat(${columns},minmax(0,1fr));margin:8px 0`),
						},
						...rows,
					),
				row: (cells) => (aria ? el('div', { role: 'row', style: 'display:contents' }, ...cells) : cells.join('')),
				cell: (html, is, span, down) =>
					el(
						'div',
						both(
							{
								role: aria ? (is === 'column' ? 'columnheader' : is === 'row' ? 'rowheader' : 'gridcell') : null,
								'aria-colspan': aria && span > 1 ? span : null,
								style: span > 1 || down > 1 ? `grid-column:span ${span};grid-row:span ${down}` : null,
							},
							look(is),
						),
						html,
					),
			};
		default: {
			const heads = m.rng.pick(['th', 'th', 'td']);
			const parted = m.rng.chance(0.6);
			return {
				spans: true,
				hold: (rows) =>
					el(
						'table',
						m.sheet.look('rows-table', 'border-collapse:collapse;width:100%;margin:8px 0'),
						parted ? el('thead', {}, ...rows.filter((r) => r.startsWith('<tr data-head>'))).replaceAll('<tr data-head>', '<tr>') : '',
						el('tbody', {}, ...rows.filter((r) => !parted || !r.startsWith('<tr data-head>'))).replaceAll('<tr data-head>', '<tr>'),
					),
				row: (cells, head) => el('tr', { 'data-head': head }, ...cells),
				cell: (html, is, span, down) =>
					el(
						is === 'cell' ? 'td' : is === 'row' ? m.rng.pick([heads]) : heads,
						{
							colspan: span > 1 ? span : null,
							rowspan: down > 1 ? down : null,
							scope: heads === 'th' && is !== 'cell' && parted ? (is === 'column' ? 'col' : 'row') : null,
							...look(is),
						},
						html,
					),
			};
		}
	}
}

function head(q: Question, m: Making): string {
	const words = labelWords(q, m);
	const must = q.required && m.signs.cellLook ? m.sheet.look('head-bar', `display:block;${m.signs.cellLook}`) : {};
	return el('span', both(labelAttrs(q, m), must), words.inside) + (words.apart || words.behind ? ` ${words.apart || words.behind}` : '');
}

function cellOf(q: Question, m: Making, section: string, row: string, inPrint: boolean): string {
	const { tie } = m.axes;
	const called = m.call(q.key);
	const named =
		tie === 'aria-label' || tie === 'labelledby'
			? { 'aria-label': m.rng.chance(0.5) ? q.label : `${q.label} ${row}` }
			: tie === 'title'
				? { title: q.label }
				: {};
	// A column looks the same in all its rows.
	const own: Making = {
		...m,
		rng: m.rng.fork(`column ${section} ${q.label}`),
		axes: { ...m.axes, editing: inPrint ? 'printed' : m.axes.editing === 'mixed' ? 'editable' : m.axes.editing },
	};
	const made: { as: string; drawn: Drawn } = control(q, own, named, called, true);
	m.found.push({ ...truthOf(q, made, own, { section, row }), as: `cell ${made.as}` });
	return made.drawn.html;
}

/** Questions asked of each of several, in a table with headers, or turned on its side. */
export function rowsTable(rows: Rows, m: Making, section: string, how: string): string {
	const first = rows.questions[0] ?? [];
	const inPrint = m.axes.editing === 'printed' || (m.axes.editing === 'mixed' && m.rng.chance(0.4));
	if (how === 'turned-table') {
		const t = tableOf('table', rows.names.length + 1, m);
		const top = t.row(
			[t.cell(m.rng.pick(['', 'Question']), 'column', 1, 1), ...rows.names.map((n) => t.cell(text(n), 'column', 1, 1))],
			true,
		);
		const body = first.map((q, i) =>
			t.row(
				[
					t.cell(head(q, m), 'row', 1, 1),
					...rows.names.map((n, j) => t.cell(cellOf(rows.questions[j]?.[i] ?? q, m, section, n, inPrint), 'cell', 1, 1)),
				],
				false,
			),
		);
		return t.hold([top, ...body]);
	}
	const keys = rows.repeating && m.rng.chance(0.5) && m.axes.editing === 'editable';
	const t = tableOf(how, first.length + 1 + (keys ? 1 : 0), m);
	const grouped = rows.groups.length > 0 && t.spans;
	const down = grouped ? 2 : 1;
	const heads = first.map((q) => t.cell(head(q, m), 'column', 1, 1));
	const corner = t.cell(text(rows.of), 'column', 1, down);
	const end = keys ? [t.cell('', 'column', 1, down)] : [];
	const tops = grouped
		? [t.row([corner, ...rows.groups.map(([words, n]) => t.cell(text(words), 'column', n, 1)), ...end], true), t.row(heads, true)]
		: [t.row([corner, ...heads, ...end], true)];
	const c = INK[m.axes.theme];
	const remove = keys ? [t.cell(el('a', { href: '#', title: 'Remove row', style: `color:${c.faint}` }, '✕'), 'cell', 1, 1)] : [];
	const body = rows.names.map((name, j) =>
		t.row(
			[
				t.cell(text(name), 'row', 1, 1),
				...(rows.questions[j] ?? []).map((q) => t.cell(cellOf(q, m, section, name, inPrint), 'cell', 1, 1)),
				...remove,
			],
			false,
		),
	);
	const template =
		rows.repeating && how === 'table' && m.rng.chance(0.6)
			? [
					el(
						'tr',
						{ style: 'display:none', class: 'template' },
						el('td', {}, ''),
						...first.map((_, i) => el('td', {}, el('input', { type: 'text', name: `row__prefix__${i}` }))),
					),
				]
			: [];
	const add =
		rows.repeating && m.axes.editing === 'editable'
			? el('button', { type: 'button', style: 'margin:4px 0' }, m.rng.pick(['Add another', '+ Add row', 'Add']))
			: '';
	return t.hold([...tops, ...body, ...template]) + add;
}
