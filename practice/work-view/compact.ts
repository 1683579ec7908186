import { h } from '../markup/h.ts';
import { asPrinted } from '../site/clock.ts';
import { folderToggle } from './folder-toggle.ts';
import { type Folder, folders, type Row } from './rows.ts';
import type { View } from './view.ts';
import { itemIcon } from './wide.ts';

/** A narrow column on the left, which has no room for who has what. */
export function compactList(view: View): HTMLElement {
	return h(
		'div',
		{ class: 'compact' },
		h(
			'section',
			{ class: 'work work--compact' },
			h('h1', {}, 'Current Work'),
			view.team ? h('p', {}, 'Everybody in the team') : null,
			folders(view).map((folder) => body(view, folder)),
		),
		h('aside', {}, 'Person summary'),
	);
}

function body(view: View, folder: Folder): Node[] {
	const { id, ended, rows } = folder;
	const open = !view.closed.has(id);
	const toggle = folderToggle(view, folder);
	const heading = h('h2', { class: ended ? 'folder folder--ended' : 'folder' }, toggle, ended ? ' (role ended)' : null);
	return open
		? [
				heading,
				h(
					'ul',
					{},
					rows.map((row) => line(view, row)),
				),
			]
		: [heading];
}

function line(view: View, row: Row): HTMLElement {
	const item = row.step === undefined ? h('span', {}, row.item) : view.wiring.link(row.item, 'open', row.step);
	return h('li', {}, itemIcon(row), item, h('small', {}, asPrinted(row.scheduled)), h('small', {}, row.status));
}
