import { expect, test } from 'vitest';
import { newlyShown, type RuleStands } from '../../../../engine/lateness/rules-shown.ts';

const stands = (rule: string, outcome: RuleStands['outcome'], standing: RuleStands['standing'] = 'yours'): RuleStands => ({
	rules: [rule],
	outcome,
	standing,
});
const NONE = { shown: [], actedOn: [] };

test('a rule is shown once it is left for the viewer, and only then', () => {
	const now = [stands('A', 'failed'), stands('B', 'failed', 'waiting'), stands('C', 'passed', 'done'), stands('D', 'cantTell', 'cantTell')];
	expect(newlyShown(NONE, now)).toEqual({ shown: ['A'], actedOn: [] });
	expect(newlyShown({ shown: ['A'], actedOn: [] }, now)).toEqual(NONE);
});

test('it is acted on once it is done after it was shown', () => {
	const before = { shown: ['A', 'B', 'C'], actedOn: ['C'] };
	const now = [
		stands('A', 'passed', 'done'),
		stands('B', 'cantTell', 'cantTell'),
		stands('C', 'passed', 'done'),
		stands('D', 'passed', 'done'),
	];
	expect(newlyShown(before, now)).toEqual({ shown: [], actedOn: ['A'] });
});

test('of several rows all have to be done', () => {
	const before = { shown: ['A'], actedOn: [] };
	expect(newlyShown(before, [stands('A', 'passed', 'done'), stands('A', 'failed')])).toEqual(NONE);
	expect(newlyShown(before, [stands('A', 'passed', 'done'), stands('A', 'inapplicable', 'not needed')]).actedOn).toEqual(['A']);
});
