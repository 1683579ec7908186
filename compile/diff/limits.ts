import type { Clock, Limit, Period } from '../../engine/model/rule.ts';
import type { Unit } from '../../engine/time/add-period.ts';
import { fewerWillDo, flip, isSame, join, type Move } from './move.ts';
import { compareEach, moreIsTighter } from './values.ts';

/** How a time limit stands to what it was: less time is tighter, and so is more time that has to lie between. */
export function compareLimits(before: Limit, after: Limit): Move {
	if (isSame(before, after)) return 'same';
	if (before.kind === 'none') return 'tighter';
	if (after.kind === 'none') return 'looser';
	if (before.kind === 'period' && after.kind === 'period') return comparePeriodLimits(before, after);
	if (before.kind === 'all' && after.kind === 'all') return flip(fewerWillDo(before.of, after.of));
	return 'changed';
}

type PeriodLimit = Extract<Limit, { kind: 'period' }>;

function comparePeriodLimits(before: PeriodLimit, after: PeriodLimit): Move {
	const runs = ({ bound, side, anchor }: PeriodLimit) => [bound, side, anchor];
	if (!isSame(runs(before), runs(after))) return 'changed';
	const longer = comparePeriods(before.period, after.period);
	const counts: Move = before.countEventDay === after.countEventDay ? 'same' : after.countEventDay ? 'looser' : 'tighter';
	// As times to be kept within: an hour on the last day leaves less of it.
	const hour: Move = before.at === after.at ? 'same' : before.at === null ? 'looser' : after.at === null ? 'tighter' : 'changed';
	const length = join([longer, counts, hour]);
	return before.bound === 'within' ? flip(length) : hour === 'same' ? length : 'changed';
}

/** As lengths: `tighter` is longer. Working days are never fewer calendar days than their number. */
function comparePeriods(before: Period, after: Period): Move {
	if (isSame(before, after)) return 'same';
	if (!isNumber(before.count) || !isNumber(after.count)) return 'changed';
	const [was, is] = [inSmall(before.unit), inSmall(after.unit)];
	const scaled = (count: number, scale: number) => count * scale;
	return compareEach(before.count, after.count, (old, now) => {
		const [from, to] = [scaled(old, was.of), scaled(now, is.of)];
		if (isSame(was.unit, is.unit)) return moreIsTighter(from, to);
		if (was.unit === 'calendar days' && is.unit === 'working days' && to >= from) return 'tighter';
		if (was.unit === 'working days' && is.unit === 'calendar days' && to <= from) return 'looser';
		return 'changed';
	});
}

function isNumber(count: Period['count']): count is Extract<Period['count'], { kind: 'is' | 'setting' | 'choose' }> {
	return count.kind === 'is' || count.kind === 'setting' || count.kind === 'choose';
}

/** Weeks are so many calendar days, and years so many months: they never roll. */
function inSmall(unit: Unit): { unit: Unit; of: number } {
	if (unit === 'weeks') return { unit: 'calendar days', of: 7 };
	return unit === 'years' ? { unit: 'months', of: 12 } : { unit, of: 1 };
}

/** How something that comes again and again stands to what it was: more often is tighter. */
export function compareClocks(before: Clock, after: Clock): Move {
	if (isSame(before, after)) return 'same';
	if (before.kind !== 'clock' || after.kind !== 'clock') return 'changed';
	const { period: was, ...others } = before;
	const { period: is, ...rest } = after;
	return isSame(others, rest) ? flip(comparePeriods(was, is)) : 'changed';
}
