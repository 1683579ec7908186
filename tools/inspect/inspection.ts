import type { RecordScreen } from '../../engine/model/adapter.ts';
import type { Checklist, Finding, Standing } from '../../engine/model/checklist.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Outcome, Severity, Statement, StepSlice } from '../../engine/model/rule.ts';
import type { AnswerState, LabelSource, QuestionKind, Reach, Screen, Snapshot } from '../../engine/model/snapshot.ts';
import { isoDate } from '../../engine/time/plain-date.ts';
import type { RecordRead } from '../../page/record/read-record.ts';

/** What `inspect --json` prints. Answers are not in it. */
export interface Inspection {
	screen: Screen;
	adapter: string;
	guessing: boolean;
	drift: string[];
	step: { name: string | null; status: string | null };
	questions: {
		section: string | null;
		form: string | null;
		row: number | null;
		label: string;
		labelFrom: LabelSource;
		ref: string | null;
		kind: QuestionKind;
		state: AnswerState;
		required: boolean;
	}[];
	sectionsNotSeen: string[];
	/** Parts of the page that can't be looked into. */
	unseen: { kind: 'frame'; section: string | null; form: string | null }[];
	nextActions: { action: string; assignee: string | null; sendImmediately: boolean | null }[];
	requests: { request: string; to: string | null; status: string | null }[];
	finish: { label: string } | null;
	/** Where the page is a screen of a record: which, and how far each of its lists was read. Null on any other page. */
	record: RecordInspection | null;
	findings: {
		rule: string;
		outcome: Outcome;
		state: State;
		owner: string;
		severity: Severity;
		summary: string;
		timing: string;
		due: Due;
	}[];
}

/** What is read of a screen of a record. Never what is in it. */
interface RecordInspection {
	/** Null if it is none of those that are known. */
	screen: RecordScreen | null;
	/** True if the page shows whose it is. */
	number: boolean;
	lists: { kind: string; reach: Reach; count: number; unread: string[] }[];
}

function recordInspection({ screen, record }: Snapshot, read: RecordRead | null): RecordInspection | null {
	if (screen !== 'record') return null;
	const lists = Object.entries(read?.lists ?? {}).map(([kind, { reach, facts }]) => {
		const parts = Object.keys(facts[0]?.parts ?? {});
		return { kind, reach, count: facts.length, unread: parts.filter((part) => facts.every((fact) => fact.parts[part] === null)) };
	});
	return { screen: read?.screen ?? null, number: record !== null, lists };
}

/** A day, as in 2026-04-13; two where readings differ; null if there is none. */
type Due = string | { earliest: string; latest: string } | null;

type State = 'yours' | 'waiting' | 'cantTell' | 'done' | 'not-needed';
const STATES: Record<Standing, State> = {
	yours: 'yours',
	waiting: 'waiting',
	cantTell: 'cantTell',
	done: 'done',
	'not needed': 'not-needed',
};

export function inspectionOf(
	snapshot: Snapshot,
	record: RecordRead | null,
	slice: StepSlice | null,
	checklist: Checklist | null,
): Inspection {
	return {
		screen: snapshot.screen,
		adapter: snapshot.adapter,
		guessing: snapshot.guessing,
		drift: snapshot.drift,
		step: { name: snapshot.step.name, status: snapshot.step.status },
		questions: snapshot.questions.map(({ path, form, row, label, labelFrom, ref, kind, state, required }) => ({
			section: path[0] ?? null,
			form,
			row,
			label,
			labelFrom,
			ref,
			kind,
			state,
			required,
		})),
		sectionsNotSeen: slice ? sectionsNotSeen(snapshot, slice) : [],
		unseen: snapshot.unseen.map(({ kind, path, form }) => ({ kind, section: path[0] ?? null, form })),
		nextActions: snapshot.nextActions.things.map(({ action, assignee, sendImmediately }) => ({ action, assignee, sendImmediately })),
		requests: snapshot.requests.things.map(({ request, to, status }) => ({ request, to, status })),
		finish: snapshot.finish,
		record: recordInspection(snapshot, record),
		findings: (checklist?.findings ?? []).flatMap(({ rules, outcome, standing, ownerName, severity, summary, timing, due }) =>
			rules.map((rule) => ({
				rule,
				outcome,
				state: STATES[standing],
				owner: ownerName,
				severity,
				summary,
				timing: timing.replace(' ', '-'),
				due: dueOf(due),
			})),
		),
	};
}

function dueOf(due: Finding['due']): Due {
	if (!due) return null;
	const earliest = isoDate(due.earliest);
	return due.latest ? { earliest, latest: isoDate(due.latest) } : earliest;
}

/** Sections that rules of the step name, in its own form or one that has been added, and the page does not show. */
function sectionsNotSeen(snapshot: Snapshot, slice: StepSlice): string[] {
	const added = new Set(snapshot.forms.map(nameKey));
	const seen = new Set(snapshot.sections.flatMap(({ path }) => path.map(nameKey)));
	const named = slice.rules
		.filter(({ place }) => place.form === null || added.has(nameKey(place.form)))
		.flatMap(({ require }) => (require ? sectionsIn(require) : []));
	return [...new Set(named)].filter((section) => !seen.has(nameKey(section)));
}

function sectionsIn(statement: Statement): string[] {
	switch (statement.kind) {
		case 'answer':
			return statement.question.path.slice(0, -1);
		case 'section':
			return statement.section.path;
		case 'all':
		case 'any':
			return statement.of.flatMap(sectionsIn);
		case 'not':
			return sectionsIn(statement.of);
		default:
			return [];
	}
}
