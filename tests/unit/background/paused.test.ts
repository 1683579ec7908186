import { expect, test } from 'vitest';
import { isPaused } from '../../../background/paused.ts';
import { readCalendars } from '../../../compile/build/read-folder.ts';
import { NOTHING_DECIDED } from '../../../compile/council/council-settings.ts';
import { effectiveSettings } from '../../../compile/council/effective-settings.ts';

const SITE = 'https://mosaic.example.gov.uk';

function isPausedBy(policy: Record<string, unknown>, site: string, today: string): boolean {
	const rules = { packs: [], calendars: readCalendars('rules/calendars/bank-holidays.yaml') };
	return isPaused(effectiveSettings({ policy, browser: {}, build: NOTHING_DECIDED }, rules), site, today);
}

test('it is quiet to the end of the day that was named, and no longer', () => {
	const policy = { pausedUntil: '2026-12-29' };
	expect(['2026-12-28', '2026-12-29', '2026-12-30'].map((today) => isPausedBy(policy, SITE, today))).toEqual([true, true, false]);
	expect(isPausedBy({ pausedUntil: 'for ever' }, SITE, '2026-12-28')).toBe(false);
});

test('it is quiet at the addresses that were named, at every port if none is', () => {
	expect(isPausedBy({ pausedSites: [SITE] }, SITE, '2026-12-28')).toBe(true);
	expect(isPausedBy({ pausedSites: [SITE] }, `${SITE}:8443`, '2026-12-28')).toBe(true);
	expect(isPausedBy({ pausedSites: [`${SITE}:8443`] }, SITE, '2026-12-28')).toBe(false);
	expect(isPausedBy({ pausedSites: [SITE] }, 'https://training.example.gov.uk', '2026-12-28')).toBe(false);
});
