import type { CompiledPack } from '../compile/pack/compile-pack.ts';
import { titledByOwner } from '../compile/pack/pack-owner.ts';
import { requestedFacts } from '../compile/slices/requested-facts.ts';
import { type IndexedPack, indexPack } from '../compile/slices/step-slices.ts';
import type { Realm } from '../engine/model/realm.ts';
import type { RequestedFacts } from '../engine/model/requested-facts.ts';
import type { Sender } from '../messaging/sender.ts';
import type { CurrentCouncil } from './council/current-council.ts';

/** The packs that are on, and what their rules ask of a record. */
export interface EnabledPacks {
	packs: IndexedPack[];
	asked: RequestedFacts;
}

const known = new WeakMap<CurrentCouncil, Map<string, EnabledPacks>>();

/**
 * What is on for a page: the packs that the council turned on. The procedures contradict each other, so in practice those
 * that a scenario needs are named in its address, as in `packs=case-closure`: beside the council's on the site that is served,
 * and alone on a page of our own, which has a pretend council.
 */
export function enabledPacks(now: CurrentCouncil, { address, ours }: Pick<Sender, 'address' | 'ours'>): EnabledPacks {
	const named = ours || import.meta.env.MODE === 'practice' ? (new URL(address).searchParams.get('packs') ?? '') : '';
	return once(now, named, () => {
		const alone = ours && named !== '';
		const on = [...(alone ? [] : now.council.packs), ...named.split(',')];
		return now.rules.packs.filter(({ id }) => on.includes(id));
	});
}

/** What may be kept of a record of this realm, whichever page it was read beside. Of a pretend one any pack may ask. */
export function factsRequestedIn(now: CurrentCouncil, realm: Realm): RequestedFacts {
	const { packs } = now.rules;
	if (realm === 'live') return once(now, '', () => packs.filter(({ id }) => now.council.packs.includes(id))).asked;
	return once(now, 'every pack there is', () => packs).asked;
}

function once(now: CurrentCouncil, name: string, those: () => CompiledPack[]): EnabledPacks {
	const before = known.get(now) ?? new Map<string, EnabledPacks>();
	const is = before.get(name) ?? onOf(now, those());
	known.set(now, before.set(name, is));
	return is;
}

function onOf({ council, rules }: CurrentCouncil, those: CompiledPack[]): EnabledPacks {
	return {
		packs: those.map((pack) => indexPack(titledByOwner(pack, council.council), council.settings)),
		asked: requestedFacts(those, rules.kinds, council.settings),
	};
}
