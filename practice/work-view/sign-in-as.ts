import { h } from '../h.ts';
import { workers } from '../people.ts';
import type { View } from './view.ts';

export function signInAs(view: View): HTMLSelectElement {
	const list = h(
		'select',
		{ id: view.variant.markup === 'modern' ? 'sign-in-as' : null, name: 'sign-in-as' },
		workers.map((worker) => h('option', { value: worker.id, selected: worker === view.worker }, worker.name)),
	);
	return view.wiring.change(list, 'signIn');
}
