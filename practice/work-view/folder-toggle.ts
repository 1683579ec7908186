import { h } from '../markup/h.ts';
import type { Folder } from './rows.ts';
import type { View } from './view.ts';

/** The button that opens a folder and closes it again. */
export function folderToggle({ wiring, closed }: View, { id, name }: Folder): HTMLElement {
	const open = !closed.has(id);
	const caption = `${open ? '▾' : '▸'} ${name} (${id})`;
	return wiring.click(h('button', { type: 'button', id: `folder-${id}`, 'aria-expanded': String(open) }, caption), 'toggle', id);
}
