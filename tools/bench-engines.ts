import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { indexPack, sliceForStep } from '../compile/step-slices.ts';
import { checkStep } from '../engine/check-step.ts';
import { type Answers, KNOWN, type SimpleRule, toPack, toRule, toSnapshot } from './bench-made.ts';

/** One engine with rules and facts loaded. Each run evaluates every rule and gives the ids of those that are broken. */
export interface Loaded {
	name: string;
	run(): string[] | Promise<string[]>;
}

export function loadEngines(rules: SimpleRule[], answers: Answers): [Loaded, ...Loaded[]] {
	return [stepcheck(rules, answers), jsonRulesEngine(rules, answers), jsonLogicJs(rules, answers)];
}

/** More than is asked of the others: each finding comes with its words, owner and what to mark. */
function stepcheck(rules: SimpleRule[], answers: Answers): Loaded {
	const step = 'Bench';
	const indexed = indexPack(
		toPack(rules.map((rule) => toRule(rule, step))),
		{},
	);
	const snapshot = toSnapshot(answers, step);
	return {
		name: 'Stepcheck',
		run() {
			const slice = sliceForStep([indexed], step);
			if (!slice) throw new Error('the step has no rules');
			return checkStep(snapshot, slice, KNOWN)
				.findings.filter(({ outcome }) => outcome === 'failed')
				.flatMap(({ rules: ids }) => ids);
		},
	};
}

function jsonRulesEngine(rules: SimpleRule[], answers: Answers): Loaded {
	const engine = new Engine(
		rules.map(({ id, answer, when, is }) => ({
			conditions: {
				all: [
					{ fact: when, operator: 'equal', value: is },
					{ fact: answer, operator: 'equal', value: '' },
				],
			},
			event: { type: id },
		})),
	);
	return {
		name: 'json-rules-engine',
		run: async () => (await engine.run(answers)).events.map(({ type }) => type),
	};
}

function jsonLogicJs(rules: SimpleRule[], answers: Answers): Loaded {
	const written = rules.map(({ id, answer, when, is }): { id: string; logic: RulesLogic } => ({
		id,
		logic: { and: [{ '===': [{ var: when }, is] }, { '===': [{ var: answer }, ''] }] },
	}));
	return {
		name: 'json-logic-js',
		run: () => written.filter(({ logic }) => jsonLogic.apply(logic, answers)).map(({ id }) => id),
	};
}
