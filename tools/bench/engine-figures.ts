import { deepStrictEqual } from 'node:assert/strict';
import { indexPack, sliceForStep } from '../../compile/slices/step-slices.ts';
import { checkStep } from '../../engine/check-step.ts';
import { Refusal } from '../refusal.ts';
import { type Loaded, loadEngines } from './engines.ts';
import { type Figure, figure } from './figures.ts';
import { KNOWN, makeRules, toPack, toRule, toSnapshot } from './made-rules.ts';
import { inTurns, type Runnable } from './rounds.ts';

const RULES = 500;

/**
 * How long the engine takes to judge, beside two other engines with the same rules and answers, and whether rules about
 * other steps cost anything.
 * @throws Refusal if the engines do not agree on which rules are broken
 */
export async function engineFigures(): Promise<Figure[]> {
	const { checklist, verdicts, jsonRulesEngine, jsonLogicJs } = await agreeing();
	const [list, judged, rulesEngine, logic] = await inTurns([checklist, verdicts, jsonRulesEngine, jsonLogicJs]);
	const [small, large] = await inTurns([packOf(200), packOf(10_000)]);
	if (!list || !judged || !rulesEngine || !logic || !small || !large) throw new Error('something was not timed');
	return [
		figure(judged, rulesEngine, 'speed', 20),
		figure(judged, logic, 'speed', null),
		figure(list, rulesEngine, 'speed', null),
		figure(large, small, 'cost', 1.2),
	];
}

async function agreeing() {
	const { rules, answers } = makeRules(RULES);
	const engines = loadEngines(rules, answers);
	const broken = async ({ run }: Loaded) => (await run()).toSorted();
	const ours = await broken(engines.checklist);
	for (const engine of Object.values(engines)) {
		const theirs = await broken(engine);
		try {
			deepStrictEqual(theirs, ours);
		} catch {
			throw new Refusal(`“${engine.name}” does not find the same rules broken as the checklist does. Nothing was timed.`);
		}
	}
	return engines;
}

/** The same twenty rules of the same step, in packs that have more and more other steps. */
function packOf(count: number): Runnable {
	const { rules, answers } = makeRules(20);
	const steps = Array.from({ length: count / rules.length }, (_, index) => `Step ${index}`);
	const pack = toPack(steps.flatMap((step) => rules.map((rule) => toRule({ ...rule, id: `${step}-${rule.id}` }, step))));
	const indexed = indexPack(pack, {});
	const snapshot = toSnapshot(answers, 'Step 5');
	return {
		name: `a step found and checked in a pack of ${pack.rules.length} rules`,
		run() {
			const slice = sliceForStep([indexed], 'Step 5');
			if (!slice) throw new Error('the step has no rules');
			return checkStep(snapshot, slice, KNOWN);
		},
	};
}
