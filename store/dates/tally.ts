/** How often in a row something was read, as counts: no record, no page and no day. */
export interface Tally {
	/** Steps in a row on which it was read. */
	read: number;
	/** Steps in a row since on which it should have been there and was not. */
	gone: number;
	/** Times it came back. Each makes it twice as long until it is relied on again. */
	returns: number;
}

export type Seen = 'read' | 'absent' | 'comes and goes';

/** Steps in a row after which something is expected to be there. */
const LEARN = 5;
/** After so many steps without it, somebody has been told or it is no longer asked: it is forgotten. */
const FORGET = 20;
const MOST = 1000;
/** What has come back so often, or comes and goes with the answers, is never expected. */
const NEVER = 6;

/** @returns null if nothing has to be remembered */
export function tallied({ read, gone, returns }: Tally = { read: 0, gone: 0, returns: 0 }, seen: Seen): Tally | null {
	if (seen === 'comes and goes') return { read: 0, gone: 0, returns: NEVER };
	if (seen === 'read')
		return gone > 0 ? { read: 1, gone: 0, returns: Math.min(returns + 1, NEVER) } : { read: Math.min(read + 1, MOST), gone, returns };
	if (!isExpected({ read, gone, returns })) return returns > 0 ? { read: 0, gone: 0, returns } : null;
	return gone < FORGET ? { read, gone: gone + 1, returns } : null;
}

/** True for what was read every time, often enough, until it was gone. */
export function isExpected({ read, returns }: Tally): boolean {
	return returns < NEVER && read >= LEARN * 2 ** returns;
}
