import { adapters, calendars, kinds, packs } from 'virtual:stepcheck-rules';
import type { Calendars } from '../compile/council/calendars.ts';
import type { KindData } from '../compile/language/kinds.ts';
import type { CompiledPack } from '../compile/pack/compile-pack.ts';
import { withoutFaulty } from '../compile/slices/self-test.ts';
import type { Adapter } from '../engine/model/adapter.ts';
import { readSelfTestResult } from '../store/packs/self-test-result.ts';
import { type CurrentImport, currentImports } from './packs/current-imports.ts';

/** Everything that could be checked by, whether it is on or not. */
export interface Rules {
	packs: CompiledPack[];
	adapters: Adapter[];
	calendars: Calendars;
	kinds: Record<string, KindData>;
}

/**
 * The packs and adapters that there are. The one place that knows: what was brought in stands in the place of what came with
 * Stepcheck under the same name, a policy's before this browser's; and rules that failed their own cases here check nothing.
 */
export async function currentRules(): Promise<Rules> {
	const [imported, drilled] = await Promise.all([currentImports(), readSelfTestResult()]);
	const all = rulesWith(imported);
	return { ...all, packs: all.packs.map((pack) => withoutFaulty(pack, drilled?.faults ?? [])) };
}

/** The same with every rule that there is. */
export function rulesWith(imported: readonly CurrentImport[]): Rules {
	const inPacks = imported.flatMap(({ is }) => (is?.kind === 'pack' ? [is.pack] : []));
	const inAdapters = imported.flatMap(({ is }) => (is?.kind === 'adapter' ? [is.adapter] : []));
	return { packs: oneEach([...inPacks, ...packs], packs), adapters: oneEach([...inAdapters, ...adapters], []), calendars, kinds };
}

/** The first of each name. Those of `order` keep their places, and others come before what is left. */
function oneEach<T extends { id: string }>(things: readonly T[], order: readonly T[]): T[] {
	const first = new Map(things.toReversed().map((each) => [each.id, each]));
	const placed = order.flatMap(({ id }) => first.get(id) ?? []);
	const others = things.filter((each) => first.get(each.id) === each && !placed.includes(each));
	return [...placed, ...others];
}
