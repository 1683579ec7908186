import type { ReasonCode } from '../../engine/model/flag.ts';

/** How each reason for being late is shown. */
export const LATE_REASONS: Record<ReasonCode, string> = {
	'family unavailable': 'Family unavailable',
	'awaiting another agency': 'Awaiting another agency',
	capacity: 'Capacity',
	'court date': 'Court date',
	'recorded elsewhere': 'Recorded elsewhere',
	'rule is wrong': 'The rule is wrong',
};
