import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';

const tick =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='18' height='18' viewBox='0 0 18 18'%3E" +
	"%3Crect width='18' height='18' rx='2' fill='%231d7a3a'/%3E%3Cpath d='M4 9l3.5 4L14 5' fill='none' stroke='%23fff' stroke-width='2.5'/%3E%3C/svg%3E";

export function finishControl(editor: Editor): HTMLElement {
	const { make, wiring, variant } = editor;
	switch (variant.finish) {
		case 'javascript-link':
			return h('a', { href: 'javascript:practice.finish()' }, 'Finish');
		case 'link': {
			const link = wiring.link('Finish', 'finish');
			link.id = 'finish';
			return link;
		}
		case 'image':
			return wiring.click(h('input', { type: 'image', id: 'finish', alt: 'Finish', src: tick }), 'finish');
		case 'icon':
			return wiring.click(icon(editor), 'finish');
		case 'button': {
			const mark = h('span', { class: 'tick', 'aria-hidden': 'true' }, '✔');
			return wiring.click(make('button', { type: 'button', id: 'finish' }, mark, ' Finish'), 'finish');
		}
	}
}

/** A picture whose name is only in its title, on old pages, or in a label that nobody sees. */
function icon({ make, variant }: Editor): HTMLElement {
	const picture = h('img', { src: tick, alt: '', width: '18', height: '18' });
	if (variant.markup === 'nested-tables') return h('a', { href: 'javascript:void 0', id: 'finish', title: 'Finish' }, picture);
	const attributes = { id: 'finish', title: 'Finish', 'aria-label': 'Finish' };
	// An input holds no picture.
	if (variant.markup === 'fieldsets') return h('button', { type: 'button', ...attributes }, picture);
	return make('button', { type: 'button', ...attributes }, picture);
}
