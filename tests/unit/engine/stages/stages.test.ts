import { expect, test } from 'vitest';
import type { Checklist } from '../../../../engine/model/checklist.ts';
import { AGREED, checkClosure, NOTIFIED, VISITED } from '../closure.ts';

const states = ({ stages }: Checklist) => Object.fromEntries(stages.map(({ name, state }) => [name, state]));
const finding = ({ findings }: Checklist, rule: string) => findings.find(({ rules }) => rules.includes(rule));

test('the stages stand in the order of the procedure', () => {
	expect(checkClosure({}).stages.map(({ name, owners }) => [name, owners])).toEqual([
		['Getting ready for closure', ['Lead Social Worker', 'Professional who saw the accommodation']],
		['The Team Manager decides', ['Team Manager']],
		['The Lead Social Worker closes', ['Lead Social Worker']],
		['The manager closes', ['Team Manager or Principal Practitioner']],
	]);
});

test('the last stage that has begun is now', () => {
	expect(states(checkClosure({}))).toMatchObject({ 'Getting ready for closure': 'now', 'The Team Manager decides': 'not yet' });
	expect(states(checkClosure(NOTIFIED))).toMatchObject({ 'Getting ready for closure': 'open', 'The Team Manager decides': 'now' });
	expect(states(checkClosure({ ...NOTIFIED, 'case note': [AGREED], 'worker relationship': [] }))).toMatchObject({
		'Getting ready for closure': 'over',
		'The Lead Social Worker closes': 'now',
		'The manager closes': 'not yet',
	});
});

test('a stage whose beginning was not read can’t be told', () => {
	expect(states(checkClosure(null))).toMatchObject({ 'Getting ready for closure': 'now', 'The Team Manager decides': 'cantTell' });
});

test('the days of the stage that is now run', () => {
	const deciding = checkClosure(NOTIFIED, { today: '2026-03-13' }).stages.find(({ state }) => state === 'now');
	expect(deciding).toMatchObject({ name: 'The Team Manager decides', due: expect.stringContaining('Mon 16 March') });
});

test('what was not done before its stage was over is asked of nobody, and the manager who agreed hears of it', () => {
	expect(finding(checkClosure(NOTIFIED), 'CC-1.1a')).toMatchObject({ outcome: 'failed', standing: 'waiting' });
	const agreed = checkClosure({ ...NOTIFIED, 'case note': [AGREED] });
	expect(finding(agreed, 'CC-1.1a')).toMatchObject({ outcome: 'inapplicable', standing: 'not needed', hint: 'That part is over' });
	expect(finding(agreed, 'CC-1.4')).toMatchObject({ outcome: 'failed' });
});

test('what was done in it still shows as done', () => {
	const agreed = checkClosure({ ...NOTIFIED, 'case note': [VISITED, AGREED] });
	expect(finding(agreed, 'CC-1.1a')).toMatchObject({ outcome: 'passed', standing: 'done' });
});

test('the manager sees the evidence for what they are asked to agree: met, not met and not seen', () => {
	expect(checkClosure({ ...NOTIFIED, 'case note': [VISITED] }, { role: 'Team Manager' }).signOff).toEqual({
		met: ['CC-1.1a+CC-1.1a-note+CC-1.1b+CC-1.1b-note'],
		notMet: ['CC-1.1c+CC-1.1c-note'],
		notSeen: ['CC-1.1d-core'],
	});
});

test('nobody else is asked to agree, and neither is the manager before they were notified', () => {
	expect(checkClosure(NOTIFIED, { role: 'Lead Social Worker' }).signOff).toBeNull();
	expect(checkClosure({}, { role: 'Team Manager' }).signOff).toBeNull();
});

test('once the manager has agreed to all of it, nothing is asked any more; agreed without it, what is not met still stands there', () => {
	const seen = { title: 'accommodation seen', 'contact date': '2026-03-05', entered: '2026-03-05' };
	const person = [{ name: 'somebody', 'date of birth': '2015-06-03', address: 'somewhere' }];
	const asked = (notes: Record<string, string>[]) =>
		checkClosure({ ...NOTIFIED, person, 'case note': notes }, { role: 'Team Manager' }).signOff;
	expect(asked([VISITED, seen])).toMatchObject({ notMet: [], notSeen: [], met: { length: 3 } });
	expect(asked([VISITED, seen, AGREED])).toBeNull();
	expect(asked([VISITED, AGREED])).toMatchObject({ notMet: ['CC-1.1c+CC-1.1c-note'] });
});
