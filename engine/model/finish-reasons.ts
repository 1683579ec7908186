/** Why a worker finishes a step with things outstanding, in the order in which the reasons are offered. */
export const FINISH_REASONS = ['recorded elsewhere', 'waiting on someone', 'not applicable here', 'rule is wrong', 'no reason'] as const;

export type FinishReason = (typeof FINISH_REASONS)[number];
