import { expect, test } from 'vitest';
import { readKinds, readPacks } from '../../../compile/read-folder.ts';
import { sliceOfPack } from '../../../compile/step-slices.ts';
import { checkStep } from '../../../engine/check-step.ts';
import type { Checklist } from '../../../engine/checklist.ts';
import type { Fact, Facts } from '../../../engine/facts.ts';
import { day } from '../time/calendars.ts';
import { known, snapshot } from './make.ts';

/** Case Closure on a record that goes through its stages, one after the other. */
const pack = readPacks('rules/packs', readKinds('rules/kinds.yaml')).find(({ id }) => id === 'case-closure');
if (!pack) throw new Error('The pack Case Closure was wanted.');
const slice = sliceOfPack(pack);

const SETTINGS = {
	'closure visit window': 'before the notification',
	'closure visit notes': 'one for both',
	'the five days of 1.5': 'the worker’s',
	days: 'calendar days',
};
const REFERRED = { step: [{ name: 'Referral', finished: '2026-01-12' }] };
const NOTIFIED = { request: [{ name: 'Ready for closure', sent: '2026-03-09', to: 'Team Manager' }] };
const AGREED = { title: 'Closure agreed', author: 'Team Manager', 'contact date': '2026-03-16' };
const VISITED = { title: 'closure visit', 'contact date': '2026-03-05' };

function facts(lists: Record<string, Record<string, string>[]>): Facts {
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

function check(lists: Record<string, Record<string, string>[]>, today = '2026-03-17'): Checklist {
	return checkStep(
		snapshot({ requests: { reach: 'none', things: [] } }),
		slice,
		known({ facts: facts({ ...REFERRED, request: [], 'case note': [], ...lists }), today: day(today), settings: SETTINGS }),
	);
}

const states = ({ stages }: Checklist) => Object.fromEntries(stages.map(({ name, state }) => [name, state]));
const finding = ({ findings }: Checklist, rule: string) => findings.find(({ rules }) => rules.includes(rule));

test('the stages stand in the order of the procedure', () => {
	expect(check({}).stages.map(({ name, owners }) => [name, owners])).toEqual([
		['Getting ready for closure', ['Lead Social Worker', 'Professional who saw the accommodation']],
		['The Team Manager decides', ['Team Manager']],
		['The Lead Social Worker closes', ['Lead Social Worker']],
		['The manager closes', ['Team Manager or Principal Practitioner']],
	]);
});

test('the last stage that has begun is now', () => {
	expect(states(check({}))).toMatchObject({ 'Getting ready for closure': 'now', 'The Team Manager decides': 'not yet' });
	const notified = check(NOTIFIED);
	expect(states(notified)).toMatchObject({ 'Getting ready for closure': 'open', 'The Team Manager decides': 'now' });
	const agreed = check({ ...NOTIFIED, 'case note': [AGREED], 'worker relationship': [] });
	expect(states(agreed)).toMatchObject({
		'Getting ready for closure': 'over',
		'The Lead Social Worker closes': 'now',
		'The manager closes': 'not yet',
	});
});

test('a stage whose beginning was not read can’t be told', () => {
	const unread = checkStep(snapshot({ requests: { reach: 'none', things: [] } }), slice, known({ settings: SETTINGS }));
	expect(states(unread)).toMatchObject({ 'Getting ready for closure': 'now', 'The Team Manager decides': 'cant tell' });
});

test('the days of the stage that is now run', () => {
	const deciding = check(NOTIFIED, '2026-03-13').stages.find(({ state }) => state === 'now');
	expect(deciding).toMatchObject({ name: 'The Team Manager decides', due: expect.stringContaining('Mon 16 March') });
});

test('what was not done before its stage was over is asked of nobody, and the manager who agreed hears of it', () => {
	expect(finding(check(NOTIFIED), 'CC-1.1a')).toMatchObject({ outcome: 'failed', standing: 'waiting' });
	const agreed = check({ ...NOTIFIED, 'case note': [AGREED] });
	expect(finding(agreed, 'CC-1.1a')).toMatchObject({ outcome: 'inapplicable', standing: 'not needed', hint: 'That part is over' });
	expect(finding(agreed, 'CC-1.4')).toMatchObject({ outcome: 'failed' });
});

test('what was done in it still shows as done', () => {
	const agreed = check({ ...NOTIFIED, 'case note': [VISITED, AGREED] });
	expect(finding(agreed, 'CC-1.1a')).toMatchObject({ outcome: 'passed', standing: 'done' });
});

test('a decision says which rules are the evidence for it', () => {
	expect(finding(check(NOTIFIED), 'CC-1.4')?.restsOn).toEqual(['CC-1.1a', 'CC-1.1b', 'CC-1.1c', 'CC-1.1d-core']);
});
