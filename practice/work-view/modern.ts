import { h } from '../markup/h.ts';
import { recordAddress } from '../record/addresses.ts';
import { modernBanner } from '../site/banner.ts';
import { asPrinted } from '../site/clock.ts';
import { compactList } from './compact.ts';
import { layoutControl } from './layouts.ts';
import { type Folder, folders, type Row } from './rows.ts';
import { actForList, signInAs } from './sign-in-as.ts';
import { updateAssignment } from './update-assignment.ts';
import type { View } from './view.ts';
import { wideList } from './wide.ts';

export function modernWorkView(view: View): HTMLElement {
	const actFor = actForList(view);
	return h(
		'div',
		{ class: 'page' },
		h('header', { class: 'banner' }, h('p', {}, modernBanner()), h('p', {}, 'Signed in: ', h('b', { id: 'signed-in' }, view.worker.name))),
		h(
			'div',
			{ class: 'tools' },
			h('label', {}, 'Sign in as ', signInAs(view)),
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

function body(view: View, { id, name, record, rows }: Folder): HTMLElement {
	const open = !view.closed.has(id);
	const toggle = h('button', { type: 'button', id: `folder-${id}`, 'aria-expanded': String(open) }, `${open ? '▾' : '▸'} ${name} (${id})`);
	view.wiring.click(toggle, 'toggle', id);
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
