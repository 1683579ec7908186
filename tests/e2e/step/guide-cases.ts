import { type GuideRow, MEETING, OWNERS, REVIEW, type Role, SIGNIFICANT, STEP_DOWN, VISIT, type Who } from './guide-rows.ts';

/** What the practice Mosaic holds in one case of a step, in the terms of the guide. */
export interface Held {
	/** Rows still to be answered by whoever is responsible. */
	empty?: string[];
	/** Next actions and requests that are as they should be, and that aren't. */
	right?: string[];
	wrong?: string[];
	/** Required requests that have gone to a manager who has yet to answer, and those answered. */
	sent?: Record<string, Who>;
	answered?: string[];
}

export interface GuideStep {
	/** The practice step. */
	step: string;
	title: string;
	rows: GuideRow[];
	nearly: Held;
	complete: Held;
}

export const VISIT_STEP: GuideStep = {
	step: 'visit-rowan',
	title: 'Child in Need Visit',
	rows: VISIT,
	/** The next visit goes to the manager, where the guide keeps it with the worker. */
	nearly: { empty: ['QPG-VIS-1.3', 'QPG-VIS-2.2', 'QPG-VIS-3'], wrong: ['QPG-VIS-4.1'] },
	complete: { right: ['QPG-VIS-4.1'] },
};

export const REVIEW_STEP: GuideStep = {
	step: 'review-rowan',
	title: 'Child or Young Person in Need Review',
	rows: REVIEW,
	/** The manager has answered nothing, and gets the next review, where the guide keeps it with the worker. */
	nearly: {
		empty: ['QPG-REV-2', 'QPG-REV-6.2', 'QPG-REV-9.2', 'QPG-REV-9.3', 'QPG-REV-9.4', 'QPG-REV-9.5'],
		wrong: ['QPG-REV-10.7'],
		sent: { 'QPG-REV-R.1': 'Locality/LAC Manager' },
	},
	complete: { right: ['QPG-REV-10.7', 'QPG-REV-R.2'], answered: ['QPG-REV-R.1'] },
};

export const STEP_DOWN_STEP: GuideStep = {
	step: 'stepdown-rowan',
	title: 'Step Down to Preventative Services',
	rows: STEP_DOWN,
	/** The request has gone before section 1 was complete, and the manager has done nothing yet. */
	nearly: { empty: ['QPG-SDP-1', 'QPG-SDP-2'], wrong: ['QPG-SDP-R.1'] },
	complete: { right: ['QPG-SDP-R.1', 'QPG-SDP-3.1'] },
};

export const SIGNIFICANT_STEP: GuideStep = {
	step: 'siginfo-rowan',
	title: 'Significant Information on an Open Case',
	rows: SIGNIFICANT,
	/** The assessment goes to the worker, where the guide sends it to the manager. */
	nearly: {
		empty: ['QPG-SIG-5', 'QPG-SIG-6'],
		wrong: ['QPG-SIG-7.2'],
		sent: { 'QPG-SIG-R.1': 'Response/Locality Manager' },
	},
	complete: { right: ['QPG-SIG-7.2'], answered: ['QPG-SIG-R.1'] },
};

const MEETING_EMPTY = ['2.2', '2.9', '2.10', '9.2', '9.3', '9.4', '10'].map((row) => `QPG-MAM-${row}`);

export type Team = 'Response' | 'Locality';

/**
 * The meeting, once its dates say which team it is. The request went to the Response Manager: wrong after the 45 days.
 * "Date assessment completed" is one of those dates, so here it is never empty.
 */
export function meetingOf(team: Team): GuideStep {
	const request = 'QPG-MAM-R.1';
	const isResponse = team === 'Response';
	return {
		step: 'mam-rowan',
		title: 'Child in Need Multi Agency Meeting',
		rows: MEETING,
		/** The minutes go to somebody, where the guide sends them to nobody. */
		nearly: {
			empty: MEETING_EMPTY,
			wrong: isResponse ? ['QPG-MAM-11.1'] : ['QPG-MAM-11.1', request],
			sent: isResponse ? { [request]: 'Response/Locality Manager' } : {},
		},
		complete: {
			right: ['QPG-MAM-11.1', 'QPG-MAM-R.2'],
			wrong: isResponse ? [] : [request],
			answered: isResponse ? [request] : [],
		},
	};
}

/**
 * Where the guide puts every row of a step, for somebody in this role.
 * @param team whose meeting it is
 */
export function guideSaysOf({ rows }: GuideStep, held: Held, viewer: Role, team?: Team): Record<string, string> {
	return Object.fromEntries(rows.flatMap((row) => row.ids.map((id) => [id, groupOf(row, held, viewer, team)])));
}

function groupOf(row: GuideRow, held: Held, viewer: Role, team?: Team): string {
	const among = (ids: string[] = []) => row.ids.some((id) => ids.includes(id));
	const owed = (who: Who = row.who) => owedBy(who, viewer, team);
	if (row.kind === 'finish') return viewer === 'FYPS Manager' ? 'Done' : owed();
	if (among(held.wrong) || among(held.empty)) return owed();
	if (among(held.right) || among(held.answered)) return 'Done';
	switch (row.kind) {
		case 'to complete':
			// "If not, why not?" is asked only once the answer above it is No: in no case here.
			return among(['QPG-MAM-2.12']) ? 'Not needed' : 'Done';
		case 'needed next action':
			return owed();
		case 'required request':
			return owed(row.ids.map((id) => held.sent?.[id]).find((who) => who !== undefined));
		default:
			return 'Not needed';
	}
}

function owedBy(who: Who, viewer: Role, team?: Team): string {
	const printed: Role[] = OWNERS[who];
	const owners = team === undefined || printed.length < 2 ? printed : printed.filter((role) => role.startsWith(team));
	return owners.includes(viewer) ? 'Yours' : `Waiting on ${owners.join(' or ')}`;
}
