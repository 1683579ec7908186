import type { Facts } from '../../engine/model/facts.ts';
import type { Reach } from '../../engine/model/snapshot.ts';
import { londonTime } from '../../engine/time/london-clock.ts';
import { daysBetween, isoDate, readDate } from '../../engine/time/plain-date.ts';
import type { Evidence, ScreenRead } from '../../messaging/page-answers.ts';
import type { KeptEvidence } from '../../store/evidence/evidence.ts';
import type { KeptList } from '../../store/evidence/kept-list.ts';

/** What is kept of a record, as the engine takes it: of each kind the best list, and nothing of what is too old. */
export function freshEvidence({ lists, trouble }: KeptEvidence, isFresh: (readAt: string) => boolean): Evidence {
	const facts: Facts = {};
	const better = (a: KeptList, b: KeptList) =>
		Number(isFresh(b.list.readAt)) - Number(isFresh(a.list.readAt)) ||
		LESS.indexOf(a.list.reach) - LESS.indexOf(b.list.reach) ||
		(a.list.readAt < b.list.readAt ? 1 : -1);
	for (const { kind, list } of lists.toSorted(better))
		facts[kind] ??= isFresh(list.readAt) ? list : { ...list, reach: 'none', readFrom: null, facts: [] };
	return { facts, screens: screensOf(lists, isFresh), trouble };
}

const LESS: Reach[] = ['all', 'part', 'none'];

/** Each screen once, as old as the oldest of its lists, and read no further than any of them. */
function screensOf(lists: KeptList[], isFresh: (readAt: string) => boolean): ScreenRead[] {
	return [...new Set(lists.map(({ list }) => list.screen))].map((screen) => {
		const own = lists.filter(({ list }) => list.screen === screen);
		const readAt = own.map(({ list }) => list.readAt).sort()[0] ?? '';
		const reach = LESS.findLast((each) => own.some(({ list }) => list.reach === each)) ?? 'none';
		return { screen, readAt, reach, stale: !isFresh(readAt) };
	});
}

/**
 * Whether what was read at a time may still be gone by. What was read after today was read in practice, on a day set
 * further on.
 * @param today as in 2026-04-13T16:52
 */
export function isFreshWithin(days: number, today: string): (readAt: string) => boolean {
	return (readAt) => {
		const [then, now] = [readDate(readAt), readDate(today)];
		if (!then || !now) return false;
		const age = daysBetween(then, now);
		return age >= 0 && age <= days;
	};
}

/**
 * This minute in London, as in 2026-04-13T16:52.
 * @param day the day to say instead, where the practice Mosaic says which it is
 */
export function currentMinute(day: string | null): string {
	const now = londonTime(Date.now());
	const [hour, minute] = [now.hour, now.minute].map((part) => String(part).padStart(2, '0'));
	return `${isoDate(readDate(day ?? '') ?? now)}T${hour}:${minute}`;
}
