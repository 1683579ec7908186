import { vi } from 'vitest';
import { nameKey } from '../../../engine/model/names.ts';
import { type Form, questionsOf } from '../../../practice/forms/form.ts';
import { recorded, workers } from '../../../practice/people/people.ts';
import { recordCases } from '../../../practice/record/cases/record-cases.ts';
import type { Kind, RecordState } from '../../../practice/record/kept/entry.ts';
import { entryFormsOf, type ListPart, type OpenRecord, type Part } from '../../../practice/record/parts/parts.ts';
import { screens } from '../../../practice/record/screens/screens.ts';
import { groupOf } from '../../../practice/steps/groups.ts';
import { routes } from '../../../practice/steps/routes.ts';
import { formsOf } from '../../../practice/steps/step.ts';
import { steps } from '../../../practice/steps/steps.ts';

// The screens ask the browser how far the steps are: here nothing has been done to any.
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });

const kindsOfStep = [...new Set([...steps.map(({ kind }) => kind), ...Object.values(routes)])];
const states: [string, RecordState][] = Object.values(recordCases).flatMap(({ records }) =>
	Object.entries(records).map(([key, record]): [string, RecordState] => [key, record()]),
);

/** Every screen of every record there is a case of. */
const parts: Part[] = states.flatMap(([key, state]) => screens.flatMap((screen) => screen.parts(opened(key, state))));
export const lists: ListPart[] = parts.filter((part) => part.kind === 'list');

function opened(key: string, state: RecordState): OpenRecord {
	const [worker] = workers;
	const person = recorded[key];
	if (person === undefined || worker === undefined) throw new Error(`No record is called ${key}`);
	return { key, person, group: groupOf(person), worker, state, today: '2026-03-17', step: null };
}

const keys = (names: string[]): Set<string> => new Set(names.map(nameKey));
const allForms: Form[] = kindsOfStep.flatMap(formsOf);

export const practiceSteps = keys([
	...kindsOfStep.map(({ form }) => form.name),
	...states.flatMap(([, { lists: of }]) => of.step.map(({ name = '' }) => name)),
]);
export const practiceQuestions = keys(
	allForms.flatMap((form) => form.sections.flatMap((each) => questionsOf(each).map(({ label }) => label))),
);
export const practiceNextActions = keys(kindsOfStep.flatMap(({ nextActions }) => nextActions));
export const practiceRequests = keys(kindsOfStep.flatMap(({ requests }) => [...requests.always, ...requests.onDemand]));
export const practiceLabels = keys(parts.flatMap((part) => (part.kind === 'details' ? part.pairs.map(([label]) => label) : [])));

/** What a part of a kind says on some record, or can be made to say by choosing it. */
export function practiceTexts(kind: string, part: string): Set<string> {
	const said = states.flatMap(([, { lists: of }]) => (of[kind as Kind] ?? []).map((entry) => entry[part] ?? ''));
	const fields = lists
		.filter(({ add }) => add?.id === `add-${kind.replaceAll(' ', '-')}`)
		.flatMap(entryFormsOf)
		.flatMap((form) => form.fields);
	const offered = fields.filter(({ key }) => key === part).flatMap(({ options }) => options ?? []);
	return keys([...said, ...offered]);
}
