import { parameter } from './address.ts';

/** `today=2026-04-13` stops the practice clock at 16:52 that day; `today=2026-04-13T09:05` says the time too. */
export function now(): { date: string; time: string } {
	const set = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(parameter('today') ?? '');
	if (set?.[1] !== undefined) return { date: set[1], time: set[2] ?? '16:52' };
	const real = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return {
		date: `${real.getFullYear()}-${two(real.getMonth() + 1)}-${two(real.getDate())}`,
		time: `${two(real.getHours())}:${two(real.getMinutes())}`,
	};
}

export const isDay = (text: string | null): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** 13/04/2026, and the time after it where there is one. */
export function asPrinted(iso: string): string {
	return iso.replace(/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?$/, (_, year, month, day, time = '') =>
		`${day}/${month}/${year} ${time}`.trim(),
	);
}

/** Mon 13 April 2026 */
export function inWords(day: string): string {
	const part = (options: Intl.DateTimeFormatOptions) => new Date(day).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
	return `${part({ weekday: 'short' })} ${part({ day: 'numeric' })} ${part({ month: 'long' })} ${part({ year: 'numeric' })}`;
}

/** What is typed into an old date box is kept even when it is no date. */
export function asStored(typed: string): string {
	return typed.trim().replace(/^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d:\d\d))?$/, (_, day, month, year, time) => {
		return `${year}-${month}-${day}${time === undefined ? '' : `T${time}`}`;
	});
}
