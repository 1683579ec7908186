import { h } from '../markup/h.ts';
import { banner } from '../site/head.ts';

/** A page that is only the frame around the step: a bar of its own, and the step in an iframe below. */
export function hostFrame(address: string): HTMLElement {
	const frame = h('iframe', { src: address, name: 'step', class: 'host__step', title: 'Step' });
	window.practiceTruth = () => frame.contentWindow?.practiceTruth?.() ?? null;
	return h('div', { class: 'host' }, h('div', { class: 'host__bar' }, h('b', {}, 'Mosaic'), ' ', banner()), frame);
}
