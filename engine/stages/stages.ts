import type { Context } from '../judge/context.ts';
import { type StageState, stageState } from '../judge/stage-state.ts';
import type { Finding, StageProgress } from '../model/checklist.ts';
import type { Rule, Stage } from '../model/rule.ts';

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
			state: stageState(stage, context),
			left: open.length,
			cantTell: those.filter(({ outcome }) => outcome === 'cantTell').length,
			due: soonest(open),
		};
	});
	const now = read.findLastIndex(({ state }) => state === 'begun');
	return read.map((stage, at) => ({ ...stage, state: standing(stage, at, now) }));
}

function standing(
	{ state, left, cantTell }: { state: StageState; left: number; cantTell: number },
	at: number,
	now: number,
): StageProgress['state'] {
	if (state !== 'begun') return state;
	if (at === now) return 'now';
	return left + cantTell === 0 ? 'over' : 'open';
}

/** The day that comes first, in words; null if nothing of it has a day. */
function soonest(findings: readonly Finding[]): string | null {
	const day = ({ due }: Finding) =>
		due ? due.earliest.year * 10_000 + due.earliest.month * 100 + due.earliest.day : Number.POSITIVE_INFINITY;
	const [first] = findings.filter(({ due }) => due !== null).toSorted((one, other) => day(one) - day(other));
	return first?.dueWords ?? null;
}
