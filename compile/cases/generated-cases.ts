import { valueText } from '../../engine/model/statement-queries.ts';
import type { RuleCase } from '../../engine/run-case.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';

const TODAY = { year: 2026, month: 3, day: 17 };

/** Cases that follow from what a row of a guide is: a question that is answered, empty and unread. */
export function generatedCases({ rules }: CompiledPack): RuleCase[] {
	// One id may stand for several rules, and a case is true of all of them or of none.
	const alone = rules.filter(({ ids: [id] }) => rules.filter(({ ids }) => ids.includes(id ?? '')).length === 1);
	return alone.flatMap(({ ids: [rule = ''], require, when, place, since }) => {
		if (require?.kind !== 'answer' || when !== null || place.stage !== null || since !== null) return [];
		const { question, test } = require;
		// On a form it depends on the form being there.
		if (question.form !== null) return [];
		if (test.kind !== 'answered' && (test.kind !== 'text' || test.anyOf.some(({ kind }) => kind !== 'is'))) return [];
		const answer = test.kind === 'text' && test.anyOf[0] ? valueText(test.anyOf[0]) : 'Something';
		const base = { rule, today: TODAY, facts: {}, settings: {} };
		const asked = (said: string | null) => [{ path: question.path, answer: said }];
		return [
			{ ...base, name: 'it is answered', expect: 'passed', answers: asked(answer) },
			{ ...base, name: 'it is empty', expect: 'failed', answers: asked('') },
			{ ...base, name: 'it is unread', expect: 'cantTell', answers: asked(null) },
		] satisfies RuleCase[];
	});
}
