import type { Reason } from '../../model/checklist.ts';
import type { Fact } from '../../model/facts.ts';
import type { Kind } from '../../model/rule.ts';
import type { Reach } from '../../model/snapshot.ts';
import { reason } from '../verdict.ts';

/** The things of a list that pass, and those that may. */
export interface Selection {
	kind: Kind;
	sure: Fact[];
	/** Things whose tests could not be told, or that may not be the first or last. */
	maybe: Fact[];
	/** How much of the list was read. What was not read may hold more. */
	reach: Reach;
	/** Where it was read and when; where it would be, if it was not. */
	screen: string | null;
	readAt: string | null;
	/** Why it can't be told what belongs to an earlier episode; nothing if it can. */
	hidden: Reason[];
}

/** A reason that names the list, and says where and when it was read. */
export function listReason(code: Reason['code'], what: string, { screen, readAt }: Pick<Selection, 'screen' | 'readAt'>): Reason {
	return { ...reason(code, what), screen, readAt };
}

/** Why a list leaves something unknown: it was not read, was read in part, or has things that could not be told. */
export function whyUnsure({ reach, maybe }: Selection): Reason['code'] {
	if (reach === 'none') return 'list-not-read';
	return maybe.length > 0 ? 'may-be' : 'list-part-read';
}
