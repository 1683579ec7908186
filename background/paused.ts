import type { EffectiveSettings } from '../compile/council/effective-settings.ts';

/**
 * Whether somebody has asked for quiet. An address without a port stands for every port there.
 * @param site the origin of a page
 * @param today as in 2026-04-13
 */
export function isPaused({ pausedSites, pausedUntil }: EffectiveSettings, site: string, today: string): boolean {
	const everyPort = site.replace(/:\d+$/, '');
	return (
		pausedSites.value.some((paused) => paused === site || paused === everyPort) ||
		(pausedUntil.value !== null && today <= pausedUntil.value)
	);
}
