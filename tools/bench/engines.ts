import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { indexPack, sliceForStep } from '../../compile/slices/step-slices.ts';
import { checkStep } from '../../engine/check-step.ts';
import { verdictOfRule } from '../../engine/judge/judge-rule.ts';
import { makeContext } from '../../engine/judge/make-context.ts';
import { verdict } from '../../engine/judge/verdict.ts';
import type { StepSlice } from '../../engine/model/rule.ts';
import { type Answers, KNOWN, type SimpleRule, toPack, toRule, toSnapshot } from './made-rules.ts';

/** One engine with rules and facts loaded. Each run evaluates every rule and gives the ids of those that are broken. */
export interface Loaded {
	name: string;
	run(): string[] | Promise<string[]>;
}

export function loadEngines(rules: SimpleRule[], answers: Answers) {
	return {
		checklist: checklist(rules, answers),
		verdicts: verdicts(rules, answers),
		jsonRulesEngine: jsonRulesEngine(rules, answers),
		jsonLogicJs: jsonLogicJs(rules, answers),
	};
}

const STEP = 'Bench';

/** More than the others give: each rule as a finding, with its words, owner and what to mark. */
function checklist(rules: SimpleRule[], answers: Answers): Loaded {
	const slice = sliceOf(rules);
	const snapshot = toSnapshot(answers, STEP);
	return {
		name: `the whole checklist of ${rules.length} rules, in words`,
		run: () =>
			checkStep(snapshot, slice, KNOWN)
				.findings.filter(({ outcome }) => outcome === 'failed')
				.flatMap(({ rules: ids }) => ids),
	};
}

/** As much as the others give: whether each rule is broken, and the reasons. */
function verdicts(rules: SimpleRule[], answers: Answers): Loaded {
	const slice = sliceOf(rules);
	const snapshot = toSnapshot(answers, STEP);
	return {
		name: `${rules.length} rules judged`,
		run() {
			const context = makeContext(snapshot, slice, KNOWN, () => verdict('unknown', []));
			return slice.rules.filter((rule) => verdictOfRule(rule, context).truth === 'false').flatMap(({ ids }) => ids);
		},
	};
}

/** Sliced once, as when a step is opened. A check is what happens then at every change of the page. */
function sliceOf(rules: SimpleRule[]): StepSlice {
	const slice = sliceForStep([indexPack(toPack(rules.map((rule) => toRule(rule, STEP))), {})], STEP);
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
		name: 'json-rules-engine with the same rules',
		run: async () => (await engine.run(answers)).events.map(({ type }) => type),
	};
}

function jsonLogicJs(rules: SimpleRule[], answers: Answers): Loaded {
	const written = rules.map(({ id, answer, when, is }): { id: string; logic: RulesLogic } => ({
		id,
		logic: { and: [{ '===': [{ var: when }, is] }, { '===': [{ var: answer }, ''] }] },
	}));
	return {
		name: 'json-logic-js with the same rules',
		run: () => written.filter(({ logic }) => jsonLogic.apply(logic, answers)).map(({ id }) => id),
	};
}
