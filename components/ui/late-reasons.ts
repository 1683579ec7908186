import type { ReasonCode } from '../../engine/model/flag.ts';

/** The reasons that can be given, in the order in which they are offered. */
export const REASONS: [ReasonCode, string][] = [
	['family unavailable', 'Family unavailable'],
	['awaiting another agency', 'Awaiting another agency'],
	['capacity', 'Capacity'],
	['court date', 'Court date'],
	['recorded elsewhere', 'Recorded elsewhere'],
	['rule is wrong', 'The rule is wrong'],
];

export function reasonName(code: ReasonCode): string {
	return REASONS.find(([each]) => each === code)?.[1] ?? code;
}
