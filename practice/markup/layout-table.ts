import { h } from './h.ts';

type Cells = HTMLElement[];

/** A table that only arranges things, as pages were once built. */
export function layout(attributes: Record<string, string>, ...rows: Cells[]): HTMLTableElement {
	return table({ border: '0', cellspacing: '0', cellpadding: '0', ...attributes }, rows);
}

/** A table with lines, for lists. */
export function grid(attributes: Record<string, string>, ...rows: Cells[]): HTMLTableElement {
	return table({ border: '1', cellspacing: '0', cellpadding: '3', ...attributes }, rows);
}

export function headings(...titles: string[]): Cells {
	return titles.map((title) => h('td', { class: 'heading' }, h('b', {}, title)));
}

function table(attributes: Record<string, string>, rows: Cells[]): HTMLTableElement {
	const filled = rows.filter((cells) => cells.length > 0);
	return h(
		'table',
		attributes,
		h(
			'tbody',
			{},
			filled.map((cells) => h('tr', {}, cells)),
		),
	);
}
