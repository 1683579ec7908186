import type { Scene } from '../practice/desk.ts';

/** The moments of the walks through Case Closure, in the order in which they are shown, and how its rules stand at each. */

const VISITS = ['CC-1.1a', 'CC-1.1a-note', 'CC-1.1b', 'CC-1.1b-note'];
const ACCOMMODATION = ['CC-1.1c', 'CC-1.1c-note'];
const DECISION = ['CC-1.3a', 'CC-1.3b'];
const SERVICES = ['CC-1.6a', 'CC-1.6b-1', 'CC-1.6b-2', 'CC-1.6b-3'];
const NEEDS = ['CC-1.6c-1', 'CC-1.6c-2', 'CC-1.6c-3', 'CC-1.6c-4'];
const PLAN = ['CC-1.6d-1', 'CC-1.6d-2', 'CC-1.6d-3'];
const ANSWERS = ['CC-1.7a', 'CC-1.7b', 'CC-1.7c', 'CC-1.7d', 'CC-1.7f', 'CC-1.7h', 'CC-1.7i', 'CC-1.7j'];
const WHEN_COPIED = ['CC-1.7e', 'CC-1.7g'];

export const SCENES = {
	// A record that was agreed too late, with something wrong in each part of it.
	'closure agreed with faults': { failed: [...DECISION, 'CC-1.4', 'CC-1.5', ...SERVICES, ...NEEDS, ...PLAN, 'CC-1.6g'] },
	'the accommodation noted a day late, and no address': { failed: ['CC-1.1c-2wd', 'CC-1.1d-core'], passed: ACCOMMODATION },
	'the address back': { failed: ['CC-1.1c-2wd'], passed: ['CC-1.1d-core'] },

	// From nothing done to agreed.
	'nothing seen, noted or asked yet': { failed: [...ACCOMMODATION, 'CC-1.2a'], passed: ['CC-1.1d-core'] },
	'the manager told, and the visits in draft': { failed: [...VISITS, ...ACCOMMODATION], passed: ['CC-1.2a'] },
	'all noted in time': { failed: DECISION, passed: [...VISITS, ...ACCOMMODATION, 'CC-1.1c-2wd', 'CC-1.2a'] },
	'closure agreed': { passed: [...DECISION, 'CC-1.2a', 'CC-1.4'] },

	// From agreed to closed.
	'the worker has ended nothing': { failed: ['CC-1.5', ...SERVICES, ...NEEDS, ...PLAN, 'CC-1.6e', 'CC-1.6f'] },
	'the worker has ended all, and the manager leads': {
		failed: [...ANSWERS, 'CC-1.7k'],
		passed: ['CC-1.5', ...SERVICES, ...NEEDS, ...PLAN, 'CC-1.6e', 'CC-1.6f', 'CC-1.6g'],
	},
	'all answered but when the copies go': { failed: [...WHEN_COPIED, 'CC-1.7k'], passed: ANSWERS },
	'all answered': { failed: ['CC-1.7k'], passed: [...ANSWERS, ...WHEN_COPIED] },
	'nobody involved any longer': { passed: [...ANSWERS, ...WHEN_COPIED, 'CC-1.7k'] },
} as const satisfies Record<string, Scene>;
