import type { Finding } from '../../engine/model/checklist.ts';
import { answerFirst, askManager, consent, everyChild, managers, review, risks, wrongRole } from './findings.ts';
import { type State, WORKER } from './state.ts';

const pausedOn = [review, consent, risks, askManager, wrongRole, answerFirst, managers[0] as Finding];

/** What shows over the page itself. */
export const pageStates: Record<string, State> = {
	pause: { pause: { findings: pausedOn, more: 0, checks: { made: 22, total: 24 }, role: WORKER } },
	'pause-more': {
		pause: {
			findings: [everyChild, ...pausedOn, managers[2] as Finding],
			more: 4,
			checks: { made: 22, total: 24 },
			role: WORKER,
		},
	},
	'pause-one': { pause: { findings: [answerFirst], more: 0, checks: { made: 24, total: 24 }, role: WORKER } },
	'pause-small': { pause: { findings: pausedOn, more: 0, checks: { made: 22, total: 24 }, role: WORKER }, small: true },
	'bubble-noted': {
		bubble: {
			tone: 'done',
			heading: 'Noted: I am waiting on someone.',
			text: 'Press Finish again to finish the step.',
			at: { x: 64, y: 54 },
		},
	},
	'bubble-let-through': {
		bubble: {
			tone: 'info',
			heading: 'I was still checking.',
			text: 'Finish went through without my checks.',
			at: { x: 500, y: 54 },
		},
	},
	marks: {
		marks: {
			marks: [
				{ id: 'a', kind: 'cantTell', text: 'Can’t see', x: 180, y: 90 },
				{ id: 'b', kind: 'missing', text: 'Missing', x: 180, y: 130 },
				{ id: 'c', kind: 'waiting', text: 'Waiting on Response Manager', x: 180, y: 170 },
				{ id: 'd', kind: 'to complete', text: 'To complete', x: 180, y: 210 },
				{ id: 'e', kind: 'wrong role', text: 'Goes to the wrong role', x: 180, y: 250 },
				{ id: 'f', kind: 'waiting', text: 'Waiting on FYPS Team North or FYPS Team South', x: 180, y: 290 },
			],
			here: { x: 12, y: 118, width: 300, height: 46 },
		},
	},
};
