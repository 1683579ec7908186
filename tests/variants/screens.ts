import { aspects } from '../../practice/site/variant.ts';
import type { StepScreen } from './read-screens.ts';
import { type Choices, sampleOf } from './sample.ts';
import { STEP_NAMES } from './step-page.ts';

/** The share of questions that have to be read right. */
export const LEAST_RIGHT = 0.98;

const STEPS = Object.keys(STEP_NAMES);
const STARTS = ['nearly', 'complete', 'fresh'];
/** How a step can be found while it is worked in, and by somebody who may only look. */
const READABLE = { ...aspects, state: ['open', 'reopened', 'timing-out', 'read-only'], size: ['normal', '100'] } as const;
/** A finished step too. What timed out has nothing left to read. */
const SEEN = { ...READABLE, state: [...READABLE.state, 'completed'] } as const;
/** The longest steps take a minute each to draw, so there are a few of each, and each other than the last. */
const LONG = { ...SEEN, size: ['300', '1000'] } as const;
const EVERY_NTH_LONG = 3;
/** Somebody else is in it, and all is printed: nothing on the page tells an answer from other words. */
const LOCKED = { ...aspects, state: ['locked'], size: ['normal', '100'] } as const;

const PAIRS = sampleOf(READABLE, 2);

/** Every two values of every two aspects together, each screen with one step: few enough for every `npm test`. */
export const CI_SAMPLE: StepScreen[] = PAIRS.map((combination, index) => ({
	step: STEPS[index % STEPS.length] ?? '',
	start: index % 2 === 0 ? 'nearly' : 'complete',
	combination,
}));

/** All that `npm run matrix` reads: the sample with every step from every start, every three values together, and long steps. */
export const WHOLE_MATRIX: StepScreen[] = [
	...PAIRS.flatMap((combination) => STEPS.flatMap((step) => STARTS.map((start) => ({ step, start, combination })))),
	...screensOf(SEEN, 3),
	...screensOf(LONG, 2).filter((_, index) => index % EVERY_NTH_LONG === 0),
];

/** Screens of which next to nothing can be read, and nothing may be read wrong. */
export const LOCKED_SCREENS: StepScreen[] = screensOf(LOCKED, 2);

/** A sample in which the step, and how much of it is answered, are aspects like any other. */
function screensOf(choices: Choices, meeting: number): StepScreen[] {
	const sample = sampleOf({ step: STEPS, start: STARTS, ...choices }, meeting);
	return sample.map(({ step = '', start = '', ...combination }) => ({ step, start, combination }));
}
