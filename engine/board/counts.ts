import { REASON_CODES, type ReasonCode } from '../model/flag.ts';
import type { BoardRow } from './row.ts';

/** A count below this is not shown: it may be about somebody. */
export const FEWEST = 5;

/** @returns null for a count that is not shown */
export function shownCount(count: number): number | null {
	return count < FEWEST ? null : count;
}

/** Why late things are late. */
export interface WhyLate {
	/** Reasons given often enough to be counted, the commonest first. */
	counted: { code: ReasonCode; count: number }[];
	/** The others. */
	few: ReasonCode[];
	/** Late, and nobody has said why; null if that is too few to be counted. */
	none: number | null;
}

/** Counts things, never people. */
export function whyLate(rows: readonly BoardRow[]): WhyLate {
	const codes = new Map<ReasonCode, number>();
	let none = 0;
	for (const { flag, late } of rows) {
		if (late.kind === 'overdue') none += 1;
		if (late.kind === 'late with reason' && flag.reason) codes.set(flag.reason.code, (codes.get(flag.reason.code) ?? 0) + 1);
	}
	const of = (code: ReasonCode) => codes.get(code) ?? 0;
	return {
		counted: REASON_CODES.filter((code) => of(code) >= FEWEST)
			.map((code) => ({ code, count: of(code) }))
			.sort((a, b) => b.count - a.count),
		few: REASON_CODES.filter((code) => of(code) < FEWEST),
		none: shownCount(none),
	};
}
