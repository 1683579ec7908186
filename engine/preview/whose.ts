import { includesRole, partyNames } from '../model/parties.ts';
import type { Party } from '../model/rule.ts';

/** Whose something is to see to: the role's own, the role's or somebody else's, others', or nobody's because Mosaic fills it in. */
export interface Whose {
	is: 'yours' | 'perhaps yours' | 'others' | 'Mosaic';
	/** Whoever else it may be, in words; empty if nobody else. */
	name: string;
	/** False where it may be one or another. */
	settled: boolean;
}

/**
 * Whose part it is.
 * @param parties all that the owner may turn out to be. Where Mosaic may fill it in and may not, it is for people
 * @param role the viewer's; null if it is not known
 */
export function whoseIs(parties: readonly Party[], role: string | null): Whose {
	const people = parties.filter(({ kind }) => kind !== 'system');
	const others = people.filter((party) => role === null || !includesRole(party, role));
	const settled = people.length < 2;
	if (parties.length === 0) return { is: 'others', name: 'Not decided yet', settled };
	if (people.length === 0) return { is: 'Mosaic', name: 'Mosaic fills in', settled };
	if (others.length === 0) return { is: 'yours', name: '', settled: true };
	const name = partyNames(others);
	return others.length < people.length ? { is: 'perhaps yours', name: `Yours, or ${name}’s`, settled } : { is: 'others', name, settled };
}
