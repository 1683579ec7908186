import type { Form } from '../forms/form.ts';
import type { Make } from '../markup/h.ts';
import type { Regions } from '../markup/regions.ts';
import type { Wiring } from '../markup/wiring.ts';
import type { Worker } from '../people/person.ts';
import { asPrinted } from '../site/clock.ts';
import type { Variant } from '../site/variant.ts';
import { assigneeOf } from '../steps/assignments.ts';
import type { Step } from '../steps/step.ts';
import { formsOf } from '../steps/step.ts';
import type { StepState } from '../steps/step-state.ts';
import type { Desk } from './desk.ts';

/** Everything that drawing a part of the step editor depends on. */
export interface Editor {
	step: Step;
	state: StepState;
	worker: Worker;
	variant: Variant;
	make: Make;
	wiring: Wiring;
	regions: Regions;
	desk: Desk;
}

export function openForms(editor: Editor): Form[] {
	return formsOf(editor.step.kind).filter((form) => editor.state.activities.includes(form.id));
}

export function titleOf({ kind, person, children }: Step): string {
	const others = children === undefined ? '' : ` and ${children.length - 1} others`;
	return `${kind.form.name}: ${person.name}${others}`;
}

/** What is printed under the title. */
export function factsOf({ step, state, variant }: Editor): [term: string, value: string][] {
	const facts: [string, string][] = [
		['Mosaic ID', step.person.mosaicId],
		['Status', state.status],
		['Assigned to', assigneeOf(step).name],
	];
	// With `group=several` the variant adds the children, so the facts stay those of the plain step.
	if (step.children !== undefined && variant.group === 'one')
		facts.push(['Children', step.children.map(({ name, mosaicId }) => `${name} (${mosaicId})`).join(', ')]);
	return state.startedOn === '' ? facts : [...facts, ['Started', asPrinted(state.startedOn)]];
}
