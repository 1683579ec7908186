import { aspects } from '../../practice/variant.ts';
import type { StepScreen } from './read-screens.ts';
import { type Choices, sampleOf } from './sample.ts';
import { STEP_NAMES } from './step-page.ts';

/** The share of questions that have to be read right. */
export const LEAST_RIGHT = 0.98;

const STEPS = Object.keys(STEP_NAMES);
const STARTS = ['nearly', 'complete', 'fresh'];
/** How a step can be found while somebody can work in it or look at it. */
const READABLE = { ...aspects, state: ['open', 'reopened', 'timing-out', 'read-only'], size: ['normal', '100'] } as const;
/** Every state there is, on longer steps too. What timed out has nothing left to read, and the reader must say so. */
const EVERY_STATE = { ...aspects, size: ['normal', '100', '300'] } as const;

/** Every two values of every two aspects together, each screen with one step: few enough for every `npm test`. */
export const CI_SAMPLE: StepScreen[] = sampleOf(READABLE, 2).map((combination, index) => ({
	step: STEPS[index % STEPS.length] ?? '',
	start: index % 2 === 0 ? 'nearly' : 'complete',
	combination,
}));

/** The same, each with every step from every start. */
const CI_SAMPLE_WHOLE: StepScreen[] = sampleOf(READABLE, 2).flatMap((combination) =>
	STEPS.flatMap((step) => STARTS.map((start) => ({ step, start, combination }))),
);

/** Every three values of every three aspects together; the step and how much of it is answered are aspects like any other. */
function everyThree(choices: Choices): StepScreen[] {
	return sampleOf({ step: STEPS, start: STARTS, ...choices }, 3).map(({ step = '', start = '', ...combination }) => ({
		step,
		start,
		combination,
	}));
}

/** The largest step there is, on which only some screens can be read in a bounded time. */
const LARGEST: StepScreen[] = sampleOf({ ...EVERY_STATE, size: ['1000'] }, 2)
	.filter((_, index) => index % 4 === 0)
	.map((combination, index) => ({ step: STEPS[index % STEPS.length] ?? '', start: STARTS[index % STARTS.length] ?? '', combination }));

/** All that `npm run matrix` reads. */
export const WHOLE_MATRIX: StepScreen[] = [...CI_SAMPLE_WHOLE, ...everyThree(EVERY_STATE), ...LARGEST];
