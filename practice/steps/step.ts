import type { Form } from '../forms/form.ts';
import type { Assignee, Person } from '../people/person.ts';
import type { StepKind } from './kinds.ts';

export interface Step {
	id: string;
	kind: StepKind;
	person: Person;
	/** Everyone it is about, where it is about several. */
	children?: Person[];
	assignedTo: Assignee;
	scheduled: string;
}

/** The form of the step itself, then those that can be added to it. */
export function formsOf(kind: StepKind): Form[] {
	return [kind.form, ...kind.optional];
}
