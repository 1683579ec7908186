import { type DateRead, dateOf, isDay, partOf } from '../../model/fact-dates.ts';
import type { Reference } from '../../model/rule.ts';
import { readDate } from '../../time/plain-date.ts';
import type { Context } from '../context.ts';

/** The text a reference leads to: empty if it was read and there is none, null if it could not be read or told. */
export function textOf(reference: Reference, context: Context): string | null {
	switch (reference.kind) {
		case 'its':
			return context.thing ? partOf(context.thing, reference.part) : null;
		case 'part of': {
			const { sure, maybe, reach, kind } = context.select(reference.things, context);
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

/** The text a reference leads to, and the date in it. */
export function dateReferredTo(reference: Reference, context: Context): { date: DateRead; text: string | null } {
	const text = textOf(reference, context);
	if (text === null) return { date: 'unread', text };
	return { date: text === '' ? 'none' : (readDate(text) ?? 'unread'), text };
}
