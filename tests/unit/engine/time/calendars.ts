import { readCalendars } from '../../../../compile/build/read-folder.ts';
import type { PlainDate } from '../../../../engine/time/plain-date.ts';
import { readDate } from '../../../../engine/time/plain-date.ts';

export const CALENDARS = readCalendars('rules/calendars/bank-holidays.yaml');
export const ENGLAND = CALENDARS['england-and-wales'];

export function day(text: string): PlainDate {
	const date = readDate(text);
	if (!date) throw new Error(`${text} is no day`);
	return date;
}
