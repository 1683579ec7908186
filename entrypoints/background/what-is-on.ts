import { council, kinds, packs, practiceCouncil } from 'virtual:stepcheck-rules';
import { askedFacts } from '../../compile/asked-facts.ts';
import type { CouncilSettings } from '../../compile/council-settings.ts';
import { type IndexedPack, indexPack } from '../../compile/step-slices.ts';
import type { Asked } from '../../engine/asked.ts';
import type { Asker } from './who-asks.ts';

/** The packs that are on, what their rules ask of a record, and what the council has decided. */
export interface WhatIsOn {
	packs: IndexedPack[];
	asked: Asked;
	council: CouncilSettings;
}

const known = new Map<string, WhatIsOn>();

/**
 * What is on for a page: the packs that the council turned on. The procedures contradict each other, so in practice those
 * that a scenario needs are named in its address, as in `packs=case-closure`: beside the council's on the site that is served,
 * and alone on a page of our own, which has a pretend council.
 */
export function whatIsOn({ address, ours }: Pick<Asker, 'address' | 'ours'>): WhatIsOn {
	const named = ours || import.meta.env.MODE === 'practice' ? (new URL(address).searchParams.get('packs') ?? '') : '';
	const key = `${ours} ${named}`;
	const before = known.get(key);
	if (before) return before;
	const decided = ours ? practiceCouncil : council;
	const alone = ours && named !== '';
	const on = [...(alone ? [] : decided.packs), ...named.split(',')];
	const now = onOf(
		packs.filter(({ id }) => on.includes(id)),
		decided,
	);
	known.set(key, now);
	return now;
}

/** What may be kept of a record, whichever page it was read beside. @param practice of a pretend one */
export function askedAnywhere(practice: boolean): Asked {
	if (practice) return onOf(packs, practiceCouncil).asked;
	return onOf(
		packs.filter(({ id }) => council.packs.includes(id)),
		council,
	).asked;
}

function onOf(those: typeof packs, decided: CouncilSettings): WhatIsOn {
	const { settings } = decided;
	return { packs: those.map((pack) => indexPack(pack, settings)), asked: askedFacts(those, kinds, settings), council: decided };
}
