import { describe, expect, test } from 'vitest';
import { checkStep } from '../../../engine/check-step.ts';
import type { Checklist } from '../../../engine/model/checklist.ts';
import type { Rule, Statement } from '../../../engine/model/rule.ts';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import { answered, asks, is, known, question, rule, slice, snapshot } from './make.ts';

const LEADER = { role: 'Choir Leader', name: null };
const manager = { kind: 'roles' as const, anyOf: ['Choir Manager'] };

function check(rules: Rule[], parts: Partial<Snapshot>, viewer: { role: string | null; name: null } = LEADER): Checklist {
	return checkStep(snapshot(parts), slice(rules), known({ viewer }));
}

describe('whose it is', () => {
	const rules = [rule(asks('A'), { ids: ['A'] }), rule(asks('B'), { ids: ['B'], owner: is(manager) })];
	const questions = [question('A'), question('B')];
	const standings = (viewer: { role: string | null; name: null }) =>
		check(rules, { questions }, viewer).findings.map((finding) => finding.standing);

	test('one role’s items are the other’s to wait for', () => {
		expect(standings(LEADER)).toEqual(['yours', 'waiting']);
		expect(standings({ role: 'Choir Manager', name: null })).toEqual(['waiting', 'yours']);
	});

	test('nothing is yours while your role is not known', () => {
		expect(standings({ role: null, name: null })).toEqual(['waiting', 'waiting']);
	});

	test('either of two roles has it, and both are named', () => {
		const either = rule(asks('A'), { owner: is({ kind: 'roles', anyOf: ['Choir Leader', 'Choir Manager'] }) });
		const { findings } = check([either], { questions });
		expect(findings[0]).toMatchObject({ standing: 'yours', ownerName: 'Choir Leader or Choir Manager' });
	});

	test('what is left is counted for each role', () => {
		expect(check(rules, { questions }).leftByRole).toEqual({ 'Choir Leader': 1, 'Choir Manager': 1 });
	});
});

describe('what Finish asks about', () => {
	test('yours first, most serious first, and others’ only if it must be so before Finish', () => {
		const rules = [
			rule(asks('A'), { ids: ['A'], owner: is(manager), atFinish: true }),
			rule(asks('B'), { ids: ['B'], owner: is(manager) }),
			rule(asks('C'), { ids: ['C'] }),
			rule(asks('D'), { ids: ['D'], severity: is('critical') }),
			rule(asks('E'), { ids: ['E'], severity: is('info') }),
		];
		const questions = ['A', 'B', 'C', 'D', 'E'].map((label) => question(label));
		expect(check(rules, { questions }).atFinish.map((finding) => finding.id)).toEqual(['D', 'C', 'A']);
	});

	test('never what can’t be seen', () => {
		const { atFinish, findings } = check([rule(asks('A'), { atFinish: true })], {});
		expect([findings[0]?.outcome, atFinish]).toEqual(['cantTell', []]);
	});
});

test('a rule that fails to run can’t be told, and the others are', () => {
	const broken = rule({ kind: 'nonsense' } as unknown as Statement, { ids: ['broken'] });
	const throwing = rule(asks('A'), { ids: ['throws'], when: { kind: 'answer' } as unknown as Statement });
	const { findings } = check([broken, throwing, rule(asks('A'))], {
		questions: [answered('A', '1')],
	});
	expect(findings.map(({ rules, outcome, because }) => [rules[0], outcome, because[0]?.code])).toEqual([
		['broken', 'cantTell', 'engine-fault'],
		['throws', 'cantTell', 'engine-fault'],
		['X-1', 'passed', 'answered'],
	]);
});

test('two rows that ask for the same thing are one line, with the ids of both', () => {
	const { findings, checks } = check([rule(asks('A'), { ids: ['A1'] }), rule(asks('A'), { ids: ['A2'] })], { questions: [question('A')] });
	expect(findings.map((finding) => finding.rules)).toEqual([['A1', 'A2']]);
	expect(checks).toEqual({ made: 1, total: 1 });
});
