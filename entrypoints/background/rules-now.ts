import { adapters, calendars, kinds, packs } from 'virtual:stepcheck-rules';
import type { Calendars } from '../../compile/calendars.ts';
import type { CompiledPack } from '../../compile/compile-pack.ts';
import type { KindData } from '../../compile/kinds.ts';
import type { Adapter } from '../../engine/adapter.ts';

/** Everything that could be checked by, whether it is on or not. */
export interface Rules {
	packs: CompiledPack[];
	adapters: Adapter[];
	calendars: Calendars;
	kinds: Record<string, KindData>;
}

/** The packs and adapters that there are. The one place that knows: whatever else brings rules in is put together with these here. */
export async function rulesNow(): Promise<Rules> {
	return { packs, adapters, calendars, kinds };
}
