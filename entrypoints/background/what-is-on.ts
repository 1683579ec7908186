import { council, kinds, packs } from 'virtual:stepcheck-rules';
import { askedFacts } from '../../compile/asked-facts.ts';
import { type IndexedPack, indexPack } from '../../compile/step-slices.ts';
import type { Asked } from '../../engine/asked.ts';

/** The packs that are on, and what their rules ask of a record. */
export interface WhatIsOn {
	packs: IndexedPack[];
	asked: Asked;
}

const known = new Map<string, WhatIsOn>();

/**
 * What is on for a page: the packs that the council turned on. The procedures contradict each other, so in practice those
 * that a scenario needs are named in its address besides, as in `packs=case-closure`.
 */
export function whatIsOn(address: string): WhatIsOn {
	const named = import.meta.env.MODE === 'practice' ? (new URL(address).searchParams.get('packs') ?? '') : '';
	const before = known.get(named);
	if (before) return before;
	const on = [...council.packs, ...named.split(',')];
	const now = onOf(packs.filter(({ id }) => on.includes(id)));
	known.set(named, now);
	return now;
}

/** What may be kept of a record, whichever page it was read beside. */
export function askedAnywhere(): Asked {
	return onOf(import.meta.env.MODE === 'practice' ? packs : packs.filter(({ id }) => council.packs.includes(id))).asked;
}

function onOf(those: typeof packs): WhatIsOn {
	return { packs: those.map((pack) => indexPack(pack, council.settings)), asked: askedFacts(those, kinds, council.settings) };
}
