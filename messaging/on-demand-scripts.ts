/**
 * Scripts that a page rarely needs: the background puts one into the page when it is asked for. The overlay calls the first, the
 * others do all they do by themselves.
 */
export const ON_DEMAND_SCRIPTS = [
	'read-record',
	'work-view',
	'late-reason',
	'lost-questions',
	'role-list',
	'save-masked-page',
	'handover',
	'calibrate',
	'demonstrate',
] as const;

export type OnDemandScript = (typeof ON_DEMAND_SCRIPTS)[number];
