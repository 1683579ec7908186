import { h } from '../markup/h.ts';
import type { Wiring } from '../markup/wiring.ts';
import { workers } from '../people/people.ts';
import type { Worker } from '../people/person.ts';

/** The list from which one chooses who signs in; `id` only where something points at it. */
export function signInList({ wiring }: { wiring: Wiring }, worker: Worker, id: 'sign-in-as' | null): HTMLSelectElement {
	const options = workers.map((each) => h('option', { value: each.id, selected: each === worker }, each.name));
	return wiring.change(h('select', { id, name: 'sign-in-as' }, options), 'signIn');
}
