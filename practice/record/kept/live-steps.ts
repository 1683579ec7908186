import type { Person } from '../../people/person.ts';
import { withThoseAfter } from '../../steps/made-steps.ts';
import type { Step } from '../../steps/step.ts';
import { read, type StepState } from '../../steps/step-state.ts';
import { steps } from '../../steps/steps.ts';

export interface LiveStep {
	step: Step;
	state: StepState;
}

/** The steps of this site that are about a person, alone or with others. */
export function liveSteps({ mosaicId }: Person): LiveStep[] {
	const about = (step: Step) => (step.children ?? [step.person]).some((each) => each.mosaicId === mosaicId);
	return steps
		.flatMap(withThoseAfter)
		.filter(about)
		.map((step) => ({ step, state: read(step) }));
}
