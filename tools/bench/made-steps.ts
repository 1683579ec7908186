import { readCalendars, readCouncilSettings, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { kindsAsData } from '../../compile/language/kinds.ts';
import { requestedFacts } from '../../compile/slices/requested-facts.ts';
import { indexPack, sliceForStep } from '../../compile/slices/step-slices.ts';
import type { Circumstances } from '../../engine/judge/context.ts';
import type { StepSlice } from '../../engine/model/rule.ts';
import type { Question, RequestRead, Snapshot } from '../../engine/model/snapshot.ts';
import { caseClosure } from '../../practice/forms/case-closure.ts';
import { childrensCaseClosureRecord } from '../../practice/forms/closure-records.ts';
import type { Form } from '../../practice/forms/form.ts';
import { RULES } from '../rules-folder.ts';
import { toSnapshot } from './made-rules.ts';

/** A step that asks for much of the record, as it is open: everything there is to check it with, but the record. */
export interface OpenStep {
	name: string;
	slice: StepSlice;
	snapshot: Snapshot;
	known: Omit<Circumstances, 'facts'>;
}

/** The two steps that ask most of a record, with every shipped pack on, and what is asked of a record then. */
export function madeSteps() {
	const rowsOfKinds = readKinds(`${RULES}kinds.yaml`);
	const kinds = kindsAsData(rowsOfKinds);
	const packs = readPacks(`${RULES}packs`, rowsOfKinds);
	const calendars = readCalendars(`${RULES}calendars/bank-holidays.yaml`);
	const { settings, workers, nation } = readCouncilSettings(`${RULES}councils/practice.yaml`, calendars);
	const calendar = calendars[nation];
	const indexed = packs.map((pack) => indexPack(pack, settings));
	const open = (form: Form, role: string): OpenStep => {
		const slice = asSent(sliceForStep(indexed, form.name));
		if (!slice) throw new Error(`No pack has rules for “${form.name}”.`);
		const known = { workers, calendar, settings, viewer: { role, name: null }, today: { year: 2026, month: 3, day: 20 } };
		return { name: form.name, slice, snapshot: halfAnswered(form), known };
	};
	return {
		steps: [open(caseClosure, 'Lead Social Worker'), open(childrensCaseClosureRecord, 'Business Support')],
		asked: requestedFacts(packs, kinds, settings),
		screenOf: (kind: string) => kinds[kind]?.screen ?? null,
		workers,
	};
}

/** As it arrives from the background: nothing in it is shared. */
function asSent<Sent>(sent: Sent): Sent {
	return JSON.parse(JSON.stringify(sent));
}

/** The form of a step with every other question answered, and the manager's agreement asked for and given. */
function halfAnswered({ name, sections }: Form): Snapshot {
	const bare = toSnapshot({}, name);
	const asked = sections.flatMap(({ title, groups }) =>
		groups.flatMap((group) =>
			group.questions.map(({ label }) => ({ path: [title, ...(group.title === undefined ? [] : [group.title])], label })),
		),
	);
	return {
		...bare,
		step: { name, status: 'Started', assignedTo: 'Halden Cole', started: '2026-03-09' },
		sections: sections.map(({ title }) => ({ path: [title], form: null, seen: true })),
		questions: asked.map(
			({ path, label }, at): Question => ({
				key: at + 1,
				form: null,
				path,
				row: null,
				label,
				labelFrom: 'label',
				ref: null,
				kind: 'text',
				state: at % 2 === 0 ? 'answered' : 'empty',
				required: true,
				answer: at % 2 === 0 ? 'Yes' : '',
			}),
		),
		requests: { reach: 'all', things: [AGREED] },
	};
}

const AGREED: RequestRead = {
	key: 1000,
	request: 'Ready for closure',
	to: 'Maud Ellery',
	status: 'Answered',
	progress: 'answered',
	sent: '2026-03-09',
	answered: '2026-03-16',
};
