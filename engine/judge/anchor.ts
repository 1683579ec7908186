import type { Reason } from '../model/checklist.ts';
import { type DateRead, dateOf, isDay, partOf } from '../model/fact-dates.ts';
import type { Anchor, Reference, Value } from '../model/rule.ts';
import { compareDates, type PlainDate, readDate, readTime } from '../time/plain-date.ts';
import type { Context } from './context.ts';
import { limitDay } from './count-period.ts';
import { evaluate } from './evaluate.ts';
import { listReason, unsure } from './evaluate-things.ts';
import { memoised } from './memo.ts';
import { nameOfThings } from './name-things.ts';
import { resolve } from './resolve.ts';
import { select } from './select.ts';

/** Whether the event that a clock runs from has happened, and when. */
export type Event =
	| {
			state: 'happened';
			on: PlainDate | null;
			time: { hour: number; minute: number } | null;
			/** As in `Reckoned`, if the day was worked out. */
			earliest?: PlainDate;
	  }
	/** Not so far. `planned`: the day it is to be, if that is known. */
	| { state: 'not yet'; planned: PlainDate | null }
	| { state: 'unread'; because: Reason[] };

const UNREAD: Event = { state: 'unread', because: [] };

/** @throws Undecided, Untold */
export function eventOf(value: Value<Anchor>, context: Context): Event {
	return memoised(value, context, workOut);
}

function workOut(value: Value<Anchor>, context: Context): Event {
	const anchor = resolve(value, context);
	if (anchor === undefined) return { state: 'not yet', planned: null };
	switch (anchor.kind) {
		case 'today':
		case 'finish':
			return { state: 'happened', on: context.today, time: null };
		case 'date':
			return happened(anchor.date, context);
		case 'event': {
			const { truth, doneOn, because } = evaluate(anchor.of, context);
			if (truth === 'unknown' || doneOn === 'unread') return { state: 'unread', because };
			return truth === 'false'
				? { state: 'not yet', planned: null }
				: { state: 'happened', on: typeof doneOn === 'object' ? doneOn : null, time: null };
		}
		case 'computed': {
			const reckoned = limitDay(anchor.limit, context);
			if (reckoned === 'unread') return UNREAD;
			return reckoned === 'none'
				? { state: 'not yet', planned: null }
				: { state: 'happened', on: reckoned.date, time: null, earliest: reckoned.earliest };
		}
		default: {
			const { date, text } = referredTo(anchor, context);
			if (date === 'unread') return { state: 'unread', because: notSeenIn(anchor, context) };
			return date === 'none'
				? { state: 'not yet', planned: null }
				: { ...happened(date, context), ...(text === null ? {} : { time: readTime(text) }) };
		}
	}
}

/** What would have to be opened to tell; nothing if the list it stands in was read. */
function notSeenIn(reference: Reference, context: Context): Reason[] {
	if (reference.kind !== 'part of') return [];
	const found = select(reference.things, context);
	return found.reach === 'all' ? found.hidden : [listReason(unsure(found), nameOfThings(reference.things, context), found)];
}

/** A day that is still to come is planned, not done. */
function happened(on: PlainDate, { today }: Context): Event {
	return compareDates(on, today) > 0 ? { state: 'not yet', planned: on } : { state: 'happened', on, time: null };
}

/** The date and text a reference leads to. */
function referredTo(reference: Reference, context: Context): { date: DateRead; text: string | null } {
	const text = textOf(reference, context);
	if (text === null) return { date: 'unread', text };
	return { date: text === '' ? 'none' : (readDate(text) ?? 'unread'), text };
}

/** The text a reference leads to: empty if it was read and there is none, null if it could not be read or told. */
export function textOf(reference: Reference, context: Context): string | null {
	switch (reference.kind) {
		case 'its':
			return context.thing ? partOf(context.thing, reference.part) : null;
		case 'part of': {
			const { sure, maybe, reach, kind } = select(reference.things, context);
			if (maybe.length > 0) return null;
			const dated = sure.filter((fact) => isDay(dateOf(fact, kind.date)));
			const [fact] = reference.things.pick === 'all' && dated.length > 0 ? dated : sure;
			if (!fact) return reach === 'all' ? '' : null;
			return partOf(fact, reference.part);
		}
		case 'answer to': {
			const [question, another] = context.questions.at(reference.question, context.row);
			if (!question || another || question.state === 'unread') return null;
			return question.state === 'empty' ? '' : question.answer;
		}
	}
}
