import fc from 'fast-check';
import { expect, test } from 'vitest';
import { londonTime } from '../../../../engine/time/london-clock.ts';
import { isoDate } from '../../../../engine/time/plain-date.ts';

const browsers = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

function written(time: number): string {
	const { hour, minute, ...day } = londonTime(time);
	return `${isoDate(day)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

test.each(['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z', '2026-12-31T23:59:59Z'])(
	'at %s the clock on the wall is what the browser says it is',
	(greenwich) => {
		const time = Date.parse(greenwich);
		expect(written(time)).toBe(browsers.format(time));
	},
);

test('so it is at any minute of forty years', () => {
	const [first, last] = [Date.UTC(1996, 0, 1), Date.UTC(2036, 0, 1)];
	const minute = fc.integer({ min: first, max: last });
	fc.assert(
		fc.property(minute, (time) => {
			expect(written(time)).toBe(browsers.format(time));
		}),
	);
});
