import type { ChoiceView, Reads } from '../../components/calibrate/calibrate-view.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import { type Choice, saysOf } from './choices.ts';

const STRENGTHS = { strong: 'Strong', good: 'Good', fair: 'Fair', weak: 'Weak' };

/** A choice as it is shown. */
export function viewOf(choice: Choice, ticked: boolean, allowed: boolean): ChoiceView {
	const { strength, why, unknown, nameLike } = choice;
	return { says: saysOf(choice), strength: STRENGTHS[strength], why, unknown, nameLike, ticked, allowed };
}

/** What is shown of a reading. Answers stay behind. */
export function readsOf({ step, sections, questions, finish, nextActions, screen, work }: Snapshot): Reads {
	return {
		step: step.name,
		sections: sections.length,
		questions: questions.map(({ path, label, kind }) => ({ section: path.join(', '), label, kind })),
		finish: finish?.label ?? null,
		nextActions: nextActions.reach === 'none' ? null : nextActions.things.map(({ action }) => action),
		work: screen === 'work-view' ? work.things.length : null,
	};
}
