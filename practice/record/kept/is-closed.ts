import type { Person } from '../../people/person.ts';
import { liveSteps } from './live-steps.ts';

/** A case is closed once business support has finished the record of its closure. */
export function isClosed(person: Person): boolean {
	return liveSteps(person).some(({ step, state }) => step.kind.form.id === 'closure-record' && state.status === 'Finished');
}
