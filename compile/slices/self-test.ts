import type { Rule } from '../../engine/model/rule.ts';
import { checkedPasses } from '../../engine/run-case.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';
import type { PlacedCase } from '../cases/cases.ts';
import { generatedCases } from '../cases/generated-cases.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';
import { sliceOfPack } from './step-slices.ts';

/** A rule that is not true to one of its own cases. */
export interface SelfTestFault {
	pack: string;
	/** The id that the case names. */
	rule: string;
	/** What went wrong, a sentence. */
	because: string;
}

export interface SelfTestResult {
	faults: SelfTestFault[];
	/** How many cases were run. */
	cases: number;
}

/**
 * Runs the cases of packs, in slices, against the engine as it is here: the written ones, and for rows of a guide those that
 * follow from their kind.
 * @param packs taken one by one, so that the cases of each can be made ready when its turn comes
 * @param pause called after each case: waits if something else should have its turn
 * @returns never throws: a case that can't be run is a fault of its rule
 */
export async function selfTest(
	packs: Iterable<{ pack: CompiledPack; cases: readonly PlacedCase[] }>,
	calendar: WorkingCalendar,
	pause: () => Promise<void>,
): Promise<SelfTestResult> {
	const drilled: SelfTestResult = { faults: [], cases: 0 };
	for (const { pack, cases } of packs) {
		const slice = sliceOfPack(pack);
		for (const each of [...cases, ...generatedCases(pack)]) {
			drilled.cases += 1;
			const because = checkedPasses(each, slice, calendar);
			const known = drilled.faults.some(({ pack: id, rule }) => id === pack.id && rule === each.rule);
			if (because !== null && !known) drilled.faults.push({ pack: pack.id, rule: each.rule, because });
			await pause();
		}
	}
	return drilled;
}

/** A pack in which the rules that failed check nothing, and say so. Whatever rests on one of them can't be told. */
export function withoutFaulty(pack: CompiledPack, faults: readonly SelfTestFault[]): CompiledPack {
	const faulty = new Set(faults.filter((fault) => fault.pack === pack.id).map(({ rule }) => rule));
	if (faulty.size === 0) return pack;
	return { ...pack, rules: pack.rules.map((rule) => (rule.ids.some((id) => faulty.has(id)) ? switchedOff(rule) : rule)) };
}

function switchedOff(rule: Rule): Rule {
	const prompt = `Switched off, because it failed its own test here. Stepcheck does not check this: ${rule.sentence}`;
	return {
		...rule,
		ids: rule.ids.map((id) => `${id} (switched off)`),
		sentence: prompt,
		require: null,
		when: null,
		prompt,
		outOfScope: null,
		decides: null,
		atFinish: false,
		needs: { kinds: [], settings: [] },
	};
}
