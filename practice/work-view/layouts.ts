import { h } from '../markup/h.ts';
import { addressOf, parameter } from '../site/address.ts';

/** How the work view is laid out. Without one it is the plain list that this site has always had. */
const layouts = ['wide', 'compact', 'closed'] as const;
export type Layout = (typeof layouts)[number] | 'plain';

export function layoutFromAddress(): Layout {
	return layouts.find((layout) => layout === parameter('layout')) ?? 'plain';
}

/** The layouts to choose from; the one that is on is no link. */
export function layoutControl(now: Layout): HTMLElement {
	const each = layouts.map((layout) => {
		const name = `${layout[0]?.toUpperCase()}${layout.slice(1)}`;
		return layout === now ? h('b', {}, name) : h('a', { href: addressOf('index.html', { layout }) }, name);
	});
	return h(
		'span',
		{ class: 'layouts' },
		'Layout: ',
		each.map((one) => [one, ' ']),
	);
}
