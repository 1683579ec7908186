import { h } from '../markup/h.ts';
import type { View } from './view.ts';
import { actsFor } from './whose-work.ts';

/** The list from which one chooses to see a tray's work; null for those who have none. */
export function actForList(view: View): HTMLSelectElement | null {
	const trays = actsFor(view.worker);
	if (trays.length === 0) return null;
	const options = [
		h('option', { value: '' }, 'Myself'),
		...trays.map((name) => h('option', { value: name, selected: name === view.actingFor }, name)),
	];
	const id = view.variant.markup === 'modern' ? 'act-for' : null;
	return view.wiring.change(h('select', { id, name: 'act-for' }, options), 'actFor');
}
