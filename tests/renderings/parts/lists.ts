import type { Axes } from '../axes.ts';
import { INK } from '../controls/draw.ts';
import type { Form } from '../forms/form.ts';
import { el, text } from '../html.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** One list of things: next actions or requests. */
interface Listed {
	heading: string;
	/** What stands over each column, or before each value. */
	heads: string[];
	rows: string[][];
	empty: string;
}

const IMMEDIATELY = ['Send immediately', 'Immediate', 'Immediately'];

function listed(form: Form, rng: Rng): Listed[] {
	const yes = rng.pick(['Yes', '✓', 'Yes']);
	const no = yes === '✓' ? '' : 'No';
	return [
		{
			heading: 'Next actions',
			heads: [rng.pick(['Next action', 'Action']), rng.pick(['Assigned to', 'Assignee', 'Recipient', 'Send to']), rng.pick(IMMEDIATELY)],
			rows: form.nextActions.map((a) => [a.action, a.assignee, a.sendImmediately ? yes : no]),
			empty: rng.pick(['No next actions have been added.', 'None yet.', 'No next actions']),
		},
		{
			heading: 'Requests',
			heads: ['Request', rng.pick(['To', 'Sent to', 'Recipient']), 'Status'],
			rows: form.requests.map((r) => [r.request, r.to, r.status]),
			empty: rng.pick(['No requests have been sent.', 'None.', 'No requests']),
		},
	];
}

function body(list: Listed, axes: Axes, sheet: Sheet): string {
	const c = INK[axes.theme];
	const line = `border-bottom:1px solid ${c.line};padding:5px 6px;text-align:left;color:${c.ink}`;
	if (list.rows.length === 0 || axes.lists === 'empty') return el('p', sheet.look('nothing', `color:${c.faint};margin:6px 0`), list.empty);
	const immediate = list.heading === 'Next actions';
	const shown = (row: string[], i: number): string => {
		const words = row[i] ?? '';
		if (axes.listControls !== 'in-rows' || axes.editing !== 'editable') return text(words);
		// A recipient or the tick can be changed where it stands.
		if (i === 1)
			return el('select', { title: list.heads[1] }, el('option', { selected: true }, text(words)), el('option', {}, 'Duty Desk'));
		if (i === 2 && immediate) return el('input', { type: 'checkbox', checked: words === 'Yes' || words === '✓' });
		return text(words);
	};
	switch (axes.lists) {
		case 'lines':
			return el(
				'ul',
				sheet.look('lines', `padding:0;margin:6px 0;list-style:none;color:${c.ink}`),
				...list.rows.map((row) =>
					el(
						'li',
						sheet.look('line-item', line),
						el('strong', {}, text(row[0] ?? '')),
						el('span', { style: 'margin:0 10px' }, `${list.heads[1]}: `, shown(row, 1)),
						immediate
							? axes.listControls === 'in-rows'
								? el('label', {}, `${list.heads[2]}: `, shown(row, 2))
								: el('span', {}, `${list.heads[2]}: ${row[2] === 'Yes' || row[2] === '✓' ? 'Yes' : 'No'}`)
							: el('em', {}, text(`${list.heads[2]}: ${row[2]}`)),
					),
				),
			);
		case 'cards':
			return list.rows
				.map((row) =>
					el(
						'div',
						sheet.look(
							'item-card',
							`border:1px solid ${c.line};border-radius:${c.radius + 2}px;padding:8px 10px;margin:6px 0;color:${c.ink}`,
						),
						el('div', sheet.look('item-title', 'font-weight:bold'), text(row[0] ?? '')),
						...list.heads
							.slice(1)
							.map((h, i) => el('div', {}, el('span', { style: `color:${c.faint}` }, `${h}: `), shown(row, i + 1) || 'No')),
					),
				)
				.join('');
		case 'terms':
			return list.rows
				.map((row) =>
					el(
						'dl',
						sheet.look('item-terms', `display:grid;grid-template-columns:130px 1fr;margin:6px 0;${line}`),
						...list.heads.map(
							(h, i) => el('dt', { style: `color:${c.faint}` }, text(h)) + el('dd', { style: 'margin:0' }, shown(row, i) || 'No'),
						),
					),
				)
				.join('');
		default: {
			const add = axes.listControls === 'add-row' && axes.editing === 'editable';
			const rows = list.rows.map((row) => el('tr', {}, ...row.map((_, i) => el('td', sheet.look('item', line), shown(row, i)))));
			return el(
				'table',
				sheet.look('item-table', 'border-collapse:collapse;width:100%'),
				el('thead', {}, el('tr', {}, ...list.heads.map((h) => el('th', sheet.look('item-head', `${line};font-weight:bold`), text(h))))),
				el(
					'tbody',
					{},
					...rows,
					add
						? el(
								'tr',
								{},
								el(
									'td',
									{},
									el(
										'select',
										{ title: `Add ${list.heads[0]?.toLowerCase()}` },
										el('option', {}, 'Choose to add'),
										el('option', {}, 'Other'),
									),
									el('button', { type: 'button' }, 'Add'),
								),
								el('td', {}),
								el('td', {}),
							)
						: '',
				),
			);
		}
	}
}

/** The next actions and requests of a form, each under a heading of its own; empty where the page has no lists. */
export function listsOf(form: Form, axes: Axes, rng: Rng, sheet: Sheet): string[] {
	if (axes.lists === 'none') return [];
	const c = INK[axes.theme];
	return listed(form, rng).map((list) => {
		const filter =
			axes.listControls === 'filter' && list.rows.length > 0
				? el(
						'div',
						sheet.look('filter', `font-size:85%;margin:4px 0;color:${c.faint}`),
						'Filter ',
						el('input', { type: 'text', placeholder: 'Any word', style: 'width:110px' }),
						' Show ',
						el('select', { title: 'Which to show' }, el('option', {}, 'All'), el('option', {}, 'Mine')),
					)
				: '';
		const inside = body(list, axes, sheet);
		const add =
			axes.listControls === 'add-row' && axes.lists !== 'table' && axes.editing === 'editable'
				? el('button', { type: 'button', style: 'margin:4px 0' }, list.heading === 'Requests' ? 'New request' : 'Add next action')
				: '';
		const look = sheet.look('list-heading', `font-size:130%;font-weight:bold;margin:10px 0 4px;color:${c.ink}`);
		switch (axes.listHeading) {
			case 'around':
				return el(
					'fieldset',
					sheet.look('list', `border:1px solid ${c.line};margin:14px 0;padding:8px 12px`),
					el('legend', look, list.heading),
					filter,
					inside,
					add,
				);
			case 'caption':
				return inside.startsWith('<table')
					? el(
							'div',
							sheet.look('list', 'margin:18px 0'),
							filter,
							inside.replace(/^<table[^>]*>/, (open) => `${open}${el('caption', { ...look, ...{ align: 'left' } }, list.heading)}`),
							add,
						)
					: el('section', sheet.look('list', 'margin:18px 0'), el('h2', look, list.heading), filter, inside, add);
			case 'fold':
				return el(
					'details',
					{ open: true, ...sheet.look('list', `margin:16px 0;border:1px solid ${c.line};padding:6px 10px`) },
					el('summary', look, list.heading),
					filter,
					inside,
					add,
				);
			default:
				return el(
					'div',
					sheet.look('list', 'margin:18px 0'),
					el(axes.heading === 'tag' ? 'h2' : 'div', look, list.heading),
					filter,
					inside,
					add,
				);
		}
	});
}
