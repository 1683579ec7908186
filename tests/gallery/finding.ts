import type { Finding } from '../../engine/model/checklist.ts';

/** Fictional findings about the assessment step of the Child in Need guide, as data. */
type Part = Pick<Finding, 'summary' | 'section'> & Partial<Finding>;

let key = 0;

export function finding(part: Part): Finding {
	key += 1;
	const standing = part.standing ?? 'yours';
	const ownerName = part.ownerName ?? (standing === 'waiting' ? 'Response Manager' : 'Response Social Worker');
	return {
		id: `rule-${key}`,
		rules: [`QPG-CFA-${key}`],
		subject: 'question',
		row: null,
		outcome: OUTCOMES[standing],
		severity: 'warning',
		standing,
		owners: [{ kind: 'roles', anyOf: [ownerName] }],
		ownerName,
		atFinish: false,
		hint: null,
		why: `The guide asks the ${ownerName} for this.`,
		read: READ[standing],
		settledBy: 'Any answer. “tbc” is pointed out, not counted as missing.',
		source: `Quick Process Guide, Child in Need: Child and Family Assessment and Plan, ${part.section}`,
		prompt: null,
		doubts: [],
		because: [{ code: 'empty', what: part.summary, key }],
		targets: standing === 'yours' || standing === 'waiting' ? [{ key, label: part.summary }] : [],
		restsOn: [],
		opens: null,
		timing: 'none',
		due: null,
		dueWords: null,
		dates: [],
		doneOn: null,
		working: null,
		readings: [],
		...part,
	};
}

const OUTCOMES = {
	yours: 'failed',
	waiting: 'failed',
	cantTell: 'cantTell',
	done: 'passed',
	'not needed': 'inapplicable',
} as const;

const READ = {
	yours: 'An empty box.',
	waiting: 'An empty box.',
	cantTell: 'Nothing: this part of the step has not been open.',
	done: 'An answer.',
	'not needed': '“Has a review been completed?” is answered Yes.',
};
