import { h } from '../markup/h.ts';
import { recordAddress } from '../record/addresses.ts';
import { asPrinted } from '../site/clock.ts';
import { modernHead } from '../site/head.ts';
import { signInList } from '../site/sign-in-list.ts';
import { actForList } from './act-for-list.ts';
import { compactList } from './compact.ts';
import { folderToggle } from './folder-toggle.ts';
import { layoutControl } from './layouts.ts';
import { type Folder, folders, type Row } from './rows.ts';
import { updateAssignment } from './update-assignment.ts';
import type { View } from './view.ts';
import { wideList } from './wide.ts';

export function modernWorkView(view: View): HTMLElement {
	const actFor = actForList(view);
	return h(
		'div',
		{ class: 'page' },
		modernHead(h, view.worker),
		h(
			'div',
			{ class: 'tools' },
			h('label', {}, 'Sign in as ', signInList(view, view.worker, view.variant.markup === 'modern' ? 'sign-in-as' : null)),
			actFor === null ? null : h('label', {}, 'Act for ', actFor),
			view.layout === 'plain' ? null : layoutControl(view.layout),
			view.wiring.link('Reset the practice data', 'reset'),
		),
		view.team ? updateAssignment(view) : null,
		view.layout === 'plain' ? plainList(view) : view.layout === 'compact' ? compactList(view) : wideList(view),
	);
}

function plainList(view: View): HTMLElement {
	const columns = ['Item', 'Assignee', 'Scheduled', 'Status'].map((title) => h('th', { scope: 'col' }, title));
	return h(
		'main',
		{ class: 'work' },
		h('h1', {}, 'Current Work'),
		h(
			'table',
			{},
			h('thead', {}, h('tr', {}, columns)),
			folders(view).map((folder) => body(view, folder)),
		),
	);
}

function body(view: View, folder: Folder): HTMLElement {
	const { id, record, rows } = folder;
	const open = !view.closed.has(id);
	const toggle = folderToggle(view, folder);
	return h(
		'tbody',
		{},
		h(
			'tr',
			{ class: 'folder' },
			h('th', { colspan: '4', scope: 'rowgroup' }, toggle, ' ', h('a', { href: recordAddress(record, 'person-summary') }, 'Record')),
		),
		rows.map((row) => line(view, row, open)),
	);
}

function line(view: View, row: Row, open: boolean): HTMLElement {
	const { wiring } = view;
	const item = row.step === undefined ? row.item : wiring.link(row.item, 'open', row.step);
	const cells = [row.assignee, asPrinted(row.scheduled), row.status].map((text) => h('td', {}, text));
	const whole = h('tr', { hidden: !open }, h('td', {}, item), cells);
	return row.step === undefined ? whole : wiring.click(whole, 'open', row.step);
}
