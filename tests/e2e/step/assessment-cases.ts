import { ASSESSMENT, FORMS, type Row, type Who } from './assessment-rows.ts';

/** What the practice Mosaic holds in each of its cases, in the terms of the guide. */
export interface Case {
	/** Rows still to be answered by whoever is responsible. */
	empty: 'all' | string[];
	/** Next actions added for the right role, and for the wrong one. */
	right: string[];
	wrong: string[];
	/** How far each required request has come. */
	requests: Record<string, 'not sent' | 'sent' | 'answered'>;
	/** Forms and letters that have been added. */
	forms: string[];
}

const R1 = 'QPG-CFA-R.1';
const R2 = 'QPG-CFA-R.2';
const MANAGERS = ['QPG-CFA-2.9', 'QPG-CFA-2.10', 'QPG-CFA-9.2', 'QPG-CFA-9.3', 'QPG-CFA-9.4', 'QPG-CFA-9.5'];

export const CASES: Record<'fresh' | 'nearly' | 'complete', Case> = {
	fresh: { empty: 'all', right: [], wrong: [], requests: { [R1]: 'not sent', [R2]: 'not sent' }, forms: [] },
	/** The manager has answered nothing, and the visit goes to a manager of the wrong team. */
	nearly: {
		empty: ['QPG-CFA-2.2', 'QPG-CFA-10'],
		right: [],
		wrong: ['QPG-CFA-11.2'],
		requests: { [R1]: 'sent', [R2]: 'not sent' },
		forms: [],
	},
	complete: { empty: [], right: ['QPG-CFA-11.2'], wrong: [], requests: { [R1]: 'answered', [R2]: 'answered' }, forms: [] },
};
CASES.nearly.empty = [...CASES.nearly.empty, ...MANAGERS];

/**
 * Where the guide puts every row, for somebody in this role.
 * @param requestsSeen false until the list of requests has been open
 */
export function guideSays(step: Case, viewer: Who, requestsSeen: boolean): Record<string, string> {
	const rows = [...ASSESSMENT, ...FORMS];
	const standings = rows.map((row) => [row.id, groupOf(row, step, viewer, requestsSeen)]);
	// Three lines of the guide's one row about stepping down.
	const stepDown = groupOf(row('QPG-CFA-11.15'), step, viewer, requestsSeen);
	return Object.fromEntries([...standings, ['QPG-CFA-11.15b', stepDown], ['QPG-CFA-11.15c', stepDown]]);
}

function groupOf(row: Row, step: Case, viewer: Who, requestsSeen: boolean): string {
	if (row.form !== undefined && !step.forms.includes(row.form)) return 'Not needed';
	switch (row.kind) {
		case 'next action':
			if (step.wrong.includes(row.id)) return owedBy(row.who, viewer);
			return step.right.includes(row.id) ? 'Done' : 'Not needed';
		case 'request':
			return requestsSeen ? 'Not needed' : 'Can’t see';
		case 'required request': {
			if (!requestsSeen) return 'Can’t see';
			const progress = step.requests[row.id] ?? 'not sent';
			if (progress === 'answered') return 'Done';
			return progress === 'sent' ? owedBy('Response Manager', viewer) : owedBy(row.who, viewer);
		}
		case 'to complete': {
			// "If not, why not?" is asked only once the answer above it is No: in no case here.
			if (row.id === 'QPG-CFA-2.12') return 'Not needed';
			if (row.who === 'System Generated') return 'Done';
			const isEmpty = row.form !== undefined || step.empty === 'all' || step.empty.includes(row.id);
			return isEmpty ? owedBy(row.who, viewer) : 'Done';
		}
	}
}

function owedBy(who: Who, viewer: Who): string {
	if (who === viewer) return 'Yours';
	if (who !== 'Response/Locality Social Worker') return `Waiting on ${who}`;
	return viewer === 'Response Social Worker' ? 'Yours' : 'Waiting on Response Social Worker or Locality Social Worker';
}

function row(id: string): Row {
	const found = ASSESSMENT.find((each) => each.id === id);
	if (!found) throw new Error(`The guide has no row ${id}`);
	return found;
}
