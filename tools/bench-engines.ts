import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { type IndexedPack, indexPack, sliceForStep } from '../compile/step-slices.ts';
import { verdictOfRule } from '../engine/check-rule.ts';
import { checkStep } from '../engine/check-step.ts';
import { contextFor } from '../engine/context.ts';
import type { StepSlice } from '../engine/rule.ts';
import { verdict } from '../engine/verdict.ts';
import { type Answers, KNOWN, type SimpleRule, toPack, toRule, toSnapshot } from './bench-made.ts';

/** One engine with rules and facts loaded. Each run evaluates every rule and gives the ids of those that are broken. */
export interface Loaded {
	name: string;
	run(): string[] | Promise<string[]>;
}

export function loadEngines(rules: SimpleRule[], answers: Answers): Loaded[] {
	return [stepcheck(rules, answers), verdictsAlone(rules, answers), jsonRulesEngine(rules, answers), jsonLogicJs(rules, answers)];
}

const STEP = 'Bench';

/** More than is asked of the others: each finding comes with its words, owner and what to mark. */
function stepcheck(rules: SimpleRule[], answers: Answers): Loaded {
	const indexed = indexRules(rules);
	const snapshot = toSnapshot(answers, STEP);
	return {
		name: 'Stepcheck',
		run: () =>
			checkStep(snapshot, sliceOf(indexed), KNOWN)
				.findings.filter(({ outcome }) => outcome === 'failed')
				.flatMap(({ rules: ids }) => ids),
	};
}

/** As much as the others are asked: whether each rule is broken, and no words. */
function verdictsAlone(rules: SimpleRule[], answers: Answers): Loaded {
	const indexed = indexRules(rules);
	const snapshot = toSnapshot(answers, STEP);
	return {
		name: 'Stepcheck, verdicts alone',
		run() {
			const slice = sliceOf(indexed);
			const context = contextFor(snapshot, slice, KNOWN, () => verdict('unknown', []));
			return slice.rules.filter((rule) => verdictOfRule(rule, context).truth === 'false').flatMap(({ ids }) => ids);
		},
	};
}

function indexRules(rules: SimpleRule[]): IndexedPack {
	return indexPack(toPack(rules.map((rule) => toRule(rule, STEP))), {});
}

function sliceOf(indexed: IndexedPack): StepSlice {
	const slice = sliceForStep([indexed], STEP);
	if (!slice) throw new Error('the step has no rules');
	return slice;
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
