import { h } from '../markup/h.ts';
import { workers } from '../people/people.ts';
import type { Drawing } from './drawing.ts';

export function signInList({ record, variant, wiring }: Drawing): HTMLSelectElement {
	const id = variant.markup === 'nested-tables' ? null : 'sign-in-as';
	const options = workers.map(({ id: value, name }) => h('option', { value, selected: value === record.worker.id }, name));
	return wiring.change(h('select', { id, name: 'sign-in-as' }, options), 'signIn');
}
