import { h } from '../markup/h.ts';
import { asPrinted } from '../site/clock.ts';
import { folderToggle } from './folder-toggle.ts';
import { type Folder, folders, type Row } from './rows.ts';
import type { View } from './view.ts';

const columns = ['Item', 'Assignee', 'Scheduled', 'Notes', 'Status'];

/** Over the whole window, with who has what and the notes, and room at the end. */
export function wideList(view: View): HTMLElement {
	return h(
		'main',
		{ class: 'work work--wide', hidden: view.layout === 'closed' },
		h('h1', {}, 'Current Work'),
		view.team ? h('p', {}, 'Everybody in the team') : null,
		h(
			'table',
			{},
			h(
				'thead',
				{},
				h(
					'tr',
					{},
					columns.map((title) => h('th', { scope: 'col' }, title)),
					h('th', { class: 'rest' }),
				),
			),
			folders(view).map((folder) => body(view, folder)),
		),
	);
}

/** What kind of thing it is, as a sign that says so. */
export function itemIcon({ type }: Row): HTMLElement {
	return h('span', { class: `item-icon item-icon--${type.toLowerCase().replaceAll(' ', '-')}`, role: 'img', 'aria-label': type });
}

function body(view: View, folder: Folder): HTMLElement {
	const { id, ended, rows } = folder;
	const open = !view.closed.has(id);
	const toggle = folderToggle(view, folder);
	return h(
		'tbody',
		{},
		h(
			'tr',
			{ class: ended ? 'folder folder--ended' : 'folder' },
			h('th', { colspan: '6', scope: 'rowgroup' }, toggle, ended ? ' (role ended)' : null),
		),
		rows.map((row) => line(view, row, open)),
	);
}

function line(view: View, row: Row, open: boolean): HTMLElement {
	const item = row.step === undefined ? row.item : view.wiring.link(row.item, 'open', row.step);
	const cells = [row.assignee, asPrinted(row.scheduled), row.notes, row.status].map((text) => h('td', {}, text));
	return h('tr', { hidden: !open }, h('td', {}, itemIcon(row), item), cells, h('td', { class: 'rest' }));
}
