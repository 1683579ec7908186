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

export function asPrinted(iso: string): string {
	return iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
}

/** What is typed into an old date box is kept even when it is no date. */
export function asStored(typed: string): string {
	return typed.trim().replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
}
