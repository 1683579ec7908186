import { asPrinted } from '../../site/clock.ts';
import type { Entry } from '../kept/entry.ts';
import { liveSteps } from '../kept/live-steps.ts';
import { stepsOf } from '../kept/steps-of.ts';
import { type DetailsPart, day, type ListPart, type OpenRecord, type Part, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

/** One step, as the record tells of it: not the step editor. */
export const stepDetails: Screen = {
	id: 'step-details',
	title: 'Step details',
	parts(record): Part[] {
		const all = stepsOf(record);
		const step = all.find(({ id }) => id === record.step) ?? all.at(-1);
		if (step === undefined) return [];
		return [{ ...summary(step), opens: opens(record, step) }, history(step), requests(record, step), nextActions(record, step)];
	},
};

function summary(step: Entry): DetailsPart {
	return {
		kind: 'details',
		title: step['name'] ?? '',
		pairs: [
			['Step', step['name'] ?? ''],
			['Status', step['status'] ?? ''],
			['Person or group', step['about'] ?? ''],
			['Assigned to', step['assigned to'] ?? ''],
			['Incoming date', asPrinted(step['incoming'] ?? '')],
			['Date started', asPrinted(step['started'] ?? '')],
			['Date finished', asPrinted(step['finished'] ?? '')],
		],
	};
}

/** What opening it would do. Of a step from before this site there is nothing to open. */
function opens({ person }: OpenRecord, { id, status }: Entry): DetailsPart['opens'] {
	const live = liveSteps(person).find(({ step }) => step.id === id);
	if (live === undefined) return undefined;
	const words: Record<string, string> = { Incoming: 'Start', Finished: 'View' };
	return { text: words[status ?? ''] ?? 'Resume', step: live.step.id };
}

function history(step: Entry): ListPart {
	const events: [string, string][] = [
		['Incoming', step['incoming'] ?? ''],
		['Started', step['started'] ?? ''],
		['Finished', step['finished'] ?? ''],
	];
	return {
		kind: 'list',
		id: 'history',
		title: 'History',
		columns: [day('date', 'Date'), text('event', 'Event'), text('worker', 'Worker')],
		entries: events.filter(([, date]) => date !== '').map(([event, date]) => ({ event, date, worker: step['assigned to'] ?? '' })),
	};
}

function requests(record: OpenRecord, { id }: Entry): ListPart {
	const live = liveSteps(record.person).find(({ step }) => step.id === id);
	const old = record.state.lists.request.filter((each) => each['step'] === id);
	const sent = live?.state.requests.map(
		({ name, recipient, status, sentOn, answeredOn, answer }): Entry => ({
			name,
			to: recipient,
			status,
			sent: sentOn,
			answered: answeredOn,
			answer,
		}),
	);
	return {
		kind: 'list',
		id: 'requests',
		title: 'Requests',
		columns: [
			text('name', 'Request'),
			text('to', 'Sent to'),
			day('sent', 'Date sent'),
			text('status', 'Status'),
			day('answered', 'Date answered'),
			text('answer', 'Answer'),
		],
		entries: sent ?? old,
	};
}

function nextActions(record: OpenRecord, { id }: Entry): ListPart {
	const live = liveSteps(record.person).find(({ step }) => step.id === id);
	const status = live?.state.status === 'Finished' ? 'Sent' : 'Added';
	return {
		kind: 'list',
		id: 'next-actions',
		title: 'Next actions',
		columns: [text('name', 'Next action'), text('to', 'Assignee'), text('status', 'Status')],
		entries: (live?.state.nextActions ?? []).map(({ name, assignee }) => ({ name, to: assignee, status })),
	};
}
