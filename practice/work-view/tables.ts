import { h } from '../markup/h.ts';
import { grid, headings, layout } from '../markup/layout-table.ts';
import { recordAddress } from '../record/addresses.ts';
import { asPrinted } from '../site/clock.ts';
import { tablesHead } from '../site/head.ts';
import { signInList } from '../site/sign-in-list.ts';
import { actForList } from './act-for-list.ts';
import { layoutControl } from './layouts.ts';
import { folders, type Row } from './rows.ts';
import { updateAssignment } from './update-assignment.ts';
import type { View } from './view.ts';

export function tablesWorkView(view: View): HTMLElement {
	const actFor = actForList(view);
	const notes = view.layout !== 'plain';
	const rows = folders(view).flatMap(({ id, name, record, ended, rows: inside }) => {
		const open = !view.closed.has(id);
		const caption = `${open ? '[-]' : '[+]'} ${name} (${id})${ended ? ' (role ended)' : ''}`;
		const toggle = h('b', {}, view.wiring.link(caption, 'toggle', id));
		const folder = [
			h(
				'td',
				{ colspan: notes ? '6' : '4', class: 'folder' },
				toggle,
				' ',
				h('a', { href: recordAddress(record, 'person-summary') }, 'Record'),
			),
		];
		return [folder, ...(open ? inside.map((row) => line(view, row)) : [])];
	});
	return layout(
		{ class: 'page', width: '100%' },
		[h('td', {}, tablesHead(view.worker))],
		[
			h(
				'td',
				{ class: 'tools' },
				'Sign in as ',
				signInList(view, view.worker, null),
				' ',
				actFor === null ? null : ['Act for ', actFor, ' '],
				notes ? [layoutControl(view.layout), ' '] : null,
				view.wiring.link('Reset the practice data', 'reset'),
				view.team ? updateAssignment(view) : null,
			),
		],
		[h('td', { class: 'bar' }, h('b', {}, 'Current Work'), view.team ? [' ', h('b', {}, 'Everybody in the team')] : null)],
		[
			h(
				'td',
				{},
				grid(
					{ class: 'list', width: '900' },
					headings('Item', 'Assignee', 'Scheduled', 'Status', ...(notes ? ['Notes', ''] : [])),
					...rows,
				),
			),
		],
	);
}

function line(view: View, row: Row): HTMLElement[] {
	return [
		h('td', {}, row.step === undefined ? row.item : view.wiring.link(row.item, 'open', row.step)),
		h('td', {}, row.assignee),
		h('td', {}, asPrinted(row.scheduled)),
		h('td', {}, row.status),
		...(view.layout === 'plain' ? [] : [h('td', {}, row.notes), h('td', { width: '220' })]),
	];
}
