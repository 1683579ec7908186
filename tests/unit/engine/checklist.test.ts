import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStep } from '../../../engine/check-step.ts';
import type { Checklist } from '../../../engine/checklist.ts';
import type { Rule, Statement } from '../../../engine/rule.ts';
import type { Question, Snapshot } from '../../../engine/snapshot.ts';
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

describe('of any step', () => {
	const labels = ['A', 'B', 'C', 'D'];
	const states = fc.record({ state: fc.constantFrom<Question['state']>('answered', 'empty', 'unread'), required: fc.boolean() });
	const steps = fc
		.tuple(states, states, states, states)
		.map((each) => labels.map((label, at) => question(label, { answer: 'x', ...each[at] })));
	const holds = (label: string): Statement => ({
		kind: 'answer',
		question: { path: ['Details', label], form: null },
		test: { kind: 'answered' },
	});
	const rules = [
		...labels.slice(0, 3).map((label) => rule(asks(label), { ids: [label] })),
		rule(asks('B'), { ids: ['B if A'], when: holds('A') }),
		rule(asks('C'), { ids: ['C unless A'], when: { kind: 'not', of: holds('A') } }),
		rule({ kind: 'any', of: [holds('A'), holds('B')] }, { ids: ['A or B'] }),
		rule({ kind: 'all', of: [holds('A'), holds('C')] }, { ids: ['A and C'] }),
		rule({ kind: 'section', section: { path: ['Details'], form: null } }, { ids: ['all'] }),
	];
	const outcomes = (questions: Question[], from = rules) =>
		new Map(check(from, { questions }).findings.flatMap((finding) => finding.rules.map((id) => [id, finding.outcome])));

	// The one exception is the rule language's own: where a condition is unread and what it asks for is there anyway, that is done.
	test('marking a question unread only ever moves an outcome to “can’t tell”', () => {
		fc.assert(
			fc.property(steps, fc.nat({ max: 3 }), (questions, at) => {
				const before = outcomes(questions);
				const after = outcomes(questions.map((each, index) => (index === at ? { ...each, state: 'unread' as const } : each)));
				for (const [id, outcome] of after) {
					const doneAnyway = before.get(id) === 'inapplicable' && outcome === 'passed';
					if (outcome !== before.get(id) && !doneAnyway) expect([id, outcome]).toEqual([id, 'cantTell']);
				}
			}),
		);
	});

	test('the order of the rules makes no difference', () => {
		fc.assert(
			fc.property(steps, fc.shuffledSubarray(rules, { minLength: rules.length }), (questions, shuffled) => {
				expect(new Map([...outcomes(questions, shuffled)].sort())).toEqual(new Map([...outcomes(questions)].sort()));
			}),
		);
	});

	test('all done means that every check was made', () => {
		fc.assert(
			fc.property(steps, (questions) => {
				const { done, checks } = check(rules, { questions });
				return done < checks.total || checks.made === checks.total;
			}),
		);
	});

	test('nothing that was answered is repeated in a finding', () => {
		fc.assert(
			fc.property(steps, (questions) => {
				const secret = questions.map((each) => ({ ...each, answer: 'ZZ-CANARY' }));
				expect(JSON.stringify(check(rules, { questions: secret }))).not.toContain('ZZ-CANARY');
			}),
		);
	});
});
