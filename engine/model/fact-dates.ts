import { type PlainDate, readDate } from '../time/plain-date.ts';
import type { Fact, PartRead } from './facts.ts';

/** A date on a fact: the day, `none` if it was read and there is none, `unread` if it could not be read. */
export type DateRead = PlainDate | 'none' | 'unread';

export function partOf(fact: Fact, part: string): PartRead {
	return part in fact.parts ? (fact.parts[part] ?? null) : (fact.others ?? null);
}

export function dateOf(fact: Fact, part: string | null): DateRead {
	const text = part === null ? null : partOf(fact, part);
	if (text === null) return 'unread';
	if (text === '') return 'none';
	return readDate(text) ?? 'unread';
}

export function isDay(date: DateRead): date is PlainDate {
	return typeof date === 'object';
}
