import { describe, expect, test } from 'vitest';
import { checkStep } from '../../../../engine/check-step.ts';
import { nameKey } from '../../../../engine/model/names.ts';
import type { Recipient, Rule, Statement } from '../../../../engine/model/rule.ts';
import type { RequestRead, Snapshot } from '../../../../engine/model/snapshot.ts';
import { is, known, nextAction, request, rule, slice, snapshot } from '../make.ts';

const WORKERS = Object.fromEntries(
	Object.entries({ 'Ada Finch': ['Choir Leader'], 'Bo Wren': ['Choir Manager'], 'Cy Rook': ['Stage Team'] }).map(([name, posts]) => [
		nameKey(name),
		posts,
	]),
);
const MANAGER: Recipient = { kind: 'roles', anyOf: ['Choir Manager'] };

function check(checked: Rule, parts: Partial<Snapshot>, role = 'Choir Leader') {
	const step = { name: 'Concert plan', status: null, assignedTo: 'Ada Finch', started: null };
	const [finding] = checkStep(
		snapshot({ step, ...parts }),
		slice([checked]),
		known({ workers: WORKERS, viewer: { role, name: 'Ada Finch' } }),
	).findings;
	if (!finding) throw new Error('a finding was wanted');
	return finding;
}

describe('a next action', () => {
	const goes = (to: Recipient) => {
		const each: Statement = { kind: 'goes to', list: 'next action', name: is('Rehearsal'), to: is(to) };
		return rule(each, { when: { kind: 'on step', list: 'next action', name: is('Rehearsal'), progress: null } });
	};
	const team: Recipient = { kind: 'teams', anyOf: ['Stage Team'] };

	test.each<[string, Recipient, string | null, string]>([
		['to the right role, by name', MANAGER, 'Bo Wren', 'passed'],
		['to the right role, as printed', MANAGER, 'Choir Manager', 'passed'],
		['to the right role, behind a name nobody lists', MANAGER, 'Di Crane (Choir Manager)', 'passed'],
		['to the wrong role', MANAGER, 'Ada Finch', 'failed'],
		['to somebody nobody lists', MANAGER, 'Di Crane', 'cantTell'],
		['to nobody yet', MANAGER, '', 'failed'],
		['to what could not be read', MANAGER, null, 'cantTell'],
		['to oneself, where that is the wrong role', MANAGER, 'Assign to self', 'failed'],
		['to a team', team, 'Stage Team', 'passed'],
		['to somebody in the team', team, 'Cy Rook', 'passed'],
		['to self, in so many words', { kind: 'self' }, 'Assign to self', 'passed'],
		['to self, by name', { kind: 'self' }, 'Ada Finch', 'passed'],
		['to another instead of self', { kind: 'self' }, 'Bo Wren', 'failed'],
		['to nobody, as it should', { kind: 'nobody' }, '', 'passed'],
		['to somebody, where nobody should get it', { kind: 'nobody' }, 'Bo Wren', 'failed'],
		['to anybody', { kind: 'anyone' }, 'Di Crane', 'passed'],
		['to somebody outside', { kind: 'outside', name: 'Hall keeper' }, 'Di Crane', 'passed'],
		['to nobody yet, outside', { kind: 'outside', name: 'Hall keeper' }, '', 'failed'],
		['not used here', { kind: 'not used here' }, '', 'failed'],
		['not yet in use', { kind: 'not yet' }, 'Bo Wren', 'failed'],
	])('%s', (_name, to, assignee, outcome) => {
		expect(check(goes(to), { nextActions: { reach: 'all', things: [nextAction('rehearsal', assignee)] } }).outcome).toBe(outcome);
	});

	test('that is not there is not needed', () => {
		expect(check(goes(MANAGER), {}).outcome).toBe('inapplicable');
	});

	test('in a list that was not open can’t be seen', () => {
		expect(check(goes(MANAGER), { nextActions: { reach: 'none', things: [] } })).toMatchObject({
			outcome: 'cantTell',
			opens: 'Next actions',
		});
	});

	test('stays with the worker on the step, whoever looks', () => {
		const step = { name: 'Concert plan', status: null, assignedTo: 'Bo Wren', started: null };
		expect(
			check(goes({ kind: 'self' }), { step, nextActions: { reach: 'all', things: [nextAction('Rehearsal', 'Ada Finch')] } }).outcome,
		).toBe('failed');
	});

	test.each(['Ada Finch', 'Bo Wren'])('to %s can’t be told from staying while nobody can read whose step it is', (assignee) => {
		const step = { name: 'Concert plan', status: null, assignedTo: null, started: null };
		expect(
			check(goes({ kind: 'self' }), { step, nextActions: { reach: 'all', things: [nextAction('Rehearsal', assignee)] } }).outcome,
		).toBe('cantTell');
	});
});

describe('a required request', () => {
	const all: Statement = {
		kind: 'all',
		of: [
			{ kind: 'on step', list: 'request', name: is('Please approve'), progress: 'answered' },
			{ kind: 'goes to', list: 'request', name: is('Please approve'), to: is(MANAGER) },
		],
	};
	const required = rule(all, { atFinish: true });
	const with_ = (...things: RequestRead[]) => ({ requests: { reach: 'all' as const, things } });

	test.each<[string, RequestRead[], string, string, string]>([
		['not there', [], 'failed', 'yours', 'Send “Please approve”'],
		['there and not sent', [request('Please approve', '', 'not sent')], 'failed', 'yours', 'Send “Please approve”'],
		[
			'sent to the wrong person and not answered',
			[request('Please approve', 'Ada Finch', 'sent')],
			'failed',
			'yours',
			'“Please approve” goes to the wrong role',
		],
		['sent', [request('Please approve', 'Bo Wren', 'sent')], 'failed', 'waiting', 'Answer “Please approve”'],
		['answered', [request('Please approve', 'Bo Wren', 'answered')], 'passed', 'done', 'Please approve'],
		[
			'answered by the wrong role',
			[request('Please approve', 'Ada Finch', 'answered')],
			'failed',
			'yours',
			'“Please approve” goes to the wrong role',
		],
		['of unread status', [request('Please approve', 'Bo Wren', 'unread')], 'cantTell', 'cantTell', 'Please approve'],
	])('%s', (_name, things, outcome, standing, summary) => {
		expect(check(required, with_(...things))).toMatchObject({ outcome, standing, summary });
	});

	test('is the manager’s to answer once it is sent', () => {
		expect(check(required, with_(request('Please approve', 'Bo Wren', 'sent')), 'Choir Manager').standing).toBe('yours');
	});

	test('in a panel that was not open can’t be seen', () => {
		expect(check(required, { requests: { reach: 'none', things: [] } })).toMatchObject({ outcome: 'cantTell', opens: 'Requests' });
	});
});
