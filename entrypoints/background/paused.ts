import type { CouncilInForce } from '../../compile/council-in-force.ts';

/**
 * Whether somebody has asked for quiet.
 * @param site the origin of a page
 * @param today as in 2026-04-13
 */
export function isPaused({ pausedSites, pausedUntil }: CouncilInForce, site: string, today: string): boolean {
	return pausedSites.value.includes(site) || (pausedUntil.value !== null && today <= pausedUntil.value);
}
