import { tablesBanner } from '../banner.ts';
import { asPrinted } from '../clock.ts';
import { h } from '../h.ts';
import { grid, headings, layout } from '../layout-table.ts';
import { recordAddress } from '../record/addresses.ts';
import { folders, type Row } from './rows.ts';
import { actForList, signInAs } from './sign-in-as.ts';
import type { View } from './view.ts';

export function tablesWorkView(view: View): HTMLElement {
	const actFor = actForList(view);
	const rows = folders(view).flatMap(({ id, name, record, rows: inside }) => {
		const open = !view.closed.has(id);
		const caption = `${open ? '[-]' : '[+]'} ${name} (${id})`;
		const toggle = h('b', {}, view.wiring.link(caption, 'toggle', id));
		const folder = [
			h('td', { colspan: '4', class: 'folder' }, toggle, ' ', h('a', { href: recordAddress(record, 'person-summary') }, 'Record')),
		];
		return [folder, ...(open ? inside.map((row) => line(view, row)) : [])];
	});
	return layout(
		{ class: 'page', width: '100%' },
		[
			h(
				'td',
				{},
				layout({ class: 'banner', width: '100%' }, [
					h('td', {}, tablesBanner()),
					h('td', { align: 'right', nowrap: true }, 'User: ', h('b', {}, view.worker.name)),
				]),
			),
		],
		[
			h(
				'td',
				{ class: 'tools' },
				'Sign in as ',
				signInAs(view),
				' ',
				actFor === null ? null : ['Act for ', actFor, ' '],
				view.wiring.link('Reset the practice data', 'reset'),
			),
		],
		[h('td', { class: 'bar' }, h('b', {}, 'Current Work'))],
		[h('td', {}, grid({ class: 'list', width: '900' }, headings('Item', 'Assignee', 'Scheduled', 'Status'), ...rows))],
	);
}

function line(view: View, row: Row): HTMLElement[] {
	return [
		h('td', {}, row.step === undefined ? row.item : view.wiring.link(row.item, 'open', row.step)),
		h('td', {}, row.assignee),
		h('td', {}, asPrinted(row.scheduled)),
		h('td', {}, row.status),
	];
}
