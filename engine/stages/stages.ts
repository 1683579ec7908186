import type { Context } from '../judge/context.ts';
import { evaluate } from '../judge/evaluate.ts';
import { memoised } from '../judge/memo.ts';
import type { Finding, StageProgress } from '../model/checklist.ts';
import type { Truth } from '../model/kleene.ts';
import type { Rule, Stage, Statement } from '../model/rule.ts';

/** Where a stage stands. What can't be told has neither begun nor ended. */
export type StageState = 'not yet' | 'begun' | 'over' | 'cant tell';

export function stateOf(stage: Stage, context: Context): StageState {
	if (stage.ends && truthOf(stage.ends, context) === 'true') return 'over';
	const begun = stage.begins ? truthOf(stage.begins, context) : 'true';
	return begun === 'true' ? 'begun' : begun === 'false' ? 'not yet' : 'cant tell';
}

/** What hangs on a decision that nobody has taken, or on days beyond the calendar, can't be told. */
function truthOf(statement: Statement, context: Context): Truth {
	try {
		return memoised(statement, context, evaluate).truth;
	} catch {
		return 'unknown';
	}
}

/**
 * The stages of a step in the order of the procedure, and how each stands.
 * @param findings what came of the rules
 * @returns none where the procedure has no stages. The last one that has begun is now; one before it is over once nothing in it is left
 */
export function stagesOf(rules: readonly Rule[], findings: readonly Finding[], context: Context): StageProgress[] {
	const stages = new Map<string, { stage: Stage; rules: Rule[] }>();
	for (const rule of rules) {
		const { stage } = rule.place;
		if (!stage || rule.require === null) continue;
		const known = stages.get(stage.name);
		if (known) known.rules.push(rule);
		else stages.set(stage.name, { stage, rules: [rule] });
	}
	const read = [...stages.values()].map(({ stage, rules: own }) => {
		const ids = new Set(own.flatMap((rule) => rule.ids));
		const those = findings.filter((finding) => finding.rules.some((id) => ids.has(id)));
		const open = those.filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'info');
		return {
			name: stage.name,
			owners: [...new Set(those.map(({ ownerName }) => ownerName))],
			state: stateOf(stage, context),
			left: open.length,
			cantSee: those.filter(({ outcome }) => outcome === 'cantTell').length,
			due: soonest(open),
		};
	});
	const now = read.findLastIndex(({ state }) => state === 'begun');
	return read.map((stage, at) => ({ ...stage, state: standing(stage, at, now) }));
}

function standing(
	{ state, left, cantSee }: { state: StageState; left: number; cantSee: number },
	at: number,
	now: number,
): StageProgress['state'] {
	if (state !== 'begun') return state;
	if (at === now) return 'now';
	return left + cantSee === 0 ? 'over' : 'open';
}

/** The day that comes first, in words; null if nothing of it has a day. */
function soonest(findings: readonly Finding[]): string | null {
	const day = ({ due }: Finding) =>
		due ? due.earliest.year * 10_000 + due.earliest.month * 100 + due.earliest.day : Number.POSITIVE_INFINITY;
	const [first] = findings.filter(({ due }) => due !== null).toSorted((one, other) => day(one) - day(other));
	return first?.dueWords ?? null;
}
