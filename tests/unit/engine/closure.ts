import { readKinds, readPacks } from '../../../compile/build/read-folder.ts';
import { sliceOfPack } from '../../../compile/slices/step-slices.ts';
import { checkStep } from '../../../engine/check-step.ts';
import type { Checklist } from '../../../engine/model/checklist.ts';
import type { Fact, Facts } from '../../../engine/model/facts.ts';
import { known, snapshot } from './make.ts';
import { day } from './time/calendars.ts';

/** Case Closure on a record that was referred, checked with what was read of the rest of the record. */
const pack = readPacks('rules/packs', readKinds('rules/kinds.yaml')).find(({ id }) => id === 'case-closure');
if (!pack) throw new Error('The pack Case Closure was wanted.');
const slice = { ...sliceOfPack(pack), step: 'Case closure' };

const SETTINGS = {
	'closure visit window': 'before the notification',
	'closure visit notes': 'one for both',
	'the five days of 1.5': 'the worker’s',
	days: 'calendar days',
};

type Lists = Record<string, Record<string, string>[]>;

export const NOTIFIED: Lists = { request: [{ name: 'Ready for closure', sent: '2026-03-09', to: 'Team Manager' }] };
export const AGREED = { title: 'Closure agreed', author: 'Team Manager', 'contact date': '2026-03-16' };
export const VISITED = { title: 'closure visit', 'contact date': '2026-03-05' };

function factsIn(lists: Lists): Facts {
	return Object.fromEntries(
		Object.entries(lists).map(([kind, those]) => [
			kind,
			{
				reach: 'all',
				readFrom: null,
				screen: kind,
				readAt: '2026-03-17T09:00',
				facts: those.map((parts): Fact => ({ parts, others: '' })),
			},
		]),
	);
}

/** @param lists what was read, by kind; null if nothing was */
export function checkClosure(lists: Lists | null, { today = '2026-03-17', role = 'Choir Leader' } = {}): Checklist {
	const referred: Lists = { step: [{ name: 'Referral', finished: '2026-01-12' }], request: [], 'case note': [] };
	return checkStep(
		snapshot({ requests: { reach: 'none', things: [] } }),
		slice,
		known({
			facts: lists ? factsIn({ ...referred, ...lists }) : {},
			today: day(today),
			settings: SETTINGS,
			viewer: { role, name: null },
		}),
	);
}
