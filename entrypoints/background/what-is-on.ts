import { askedFacts } from '../../compile/asked-facts.ts';
import type { CompiledPack } from '../../compile/compile-pack.ts';
import { type IndexedPack, indexPack } from '../../compile/step-slices.ts';
import { labelled } from '../../compile/whose-pack.ts';
import type { Asked } from '../../engine/asked.ts';
import type { CouncilNow } from './council-now.ts';

/** The packs that are on, and what their rules ask of a record. */
export interface WhatIsOn {
	packs: IndexedPack[];
	asked: Asked;
}

const known = new WeakMap<CouncilNow, Map<string, WhatIsOn>>();

/**
 * What is on for a page: the packs that the council turned on. The procedures contradict each other, so in practice those
 * that a scenario needs are named in its address besides, as in `packs=case-closure`.
 */
export function whatIsOn(now: CouncilNow, address: string): WhatIsOn {
	const named = import.meta.env.MODE === 'practice' ? (new URL(address).searchParams.get('packs') ?? '') : '';
	return once(now, named, () => {
		const on = [...now.council.packs, ...named.split(',')];
		return now.rules.packs.filter(({ id }) => on.includes(id));
	});
}

/** What may be kept of a record, whichever page it was read beside. */
export function askedAnywhere(now: CouncilNow): Asked {
	const { packs } = now.rules;
	if (import.meta.env.MODE !== 'practice') return whatIsOn(now, '').asked;
	return once(now, 'every pack there is', () => packs).asked;
}

function once(now: CouncilNow, name: string, those: () => CompiledPack[]): WhatIsOn {
	const before = known.get(now) ?? new Map<string, WhatIsOn>();
	const is = before.get(name) ?? onOf(now, those());
	known.set(now, before.set(name, is));
	return is;
}

function onOf({ council, rules }: CouncilNow, those: CompiledPack[]): WhatIsOn {
	return {
		packs: those.map((pack) => indexPack(labelled(pack, council.council), council.settings)),
		asked: askedFacts(those, rules.kinds, council.settings),
	};
}
