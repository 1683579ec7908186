import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSaved, type SavedPractice, writeSaved } from '../../../../compile/practice/saved-practice.ts';
import { compileScenario } from '../../../../compile/practice/scenario.ts';
import { Problems } from '../../../../compile/yaml/problems.ts';
import { kinds, recordOf } from '../../../../practice/record/kept/entry.ts';
import { readScenarios, scenarioWords } from '../../../../tools/build/scenarios.ts';

const FILE = 'practice/scenarios/visit-next-one-misdirected.yaml';
const SOURCE = readFileSync(FILE, 'utf8');
const words = scenarioWords();
const scenarios = readScenarios();

/** What is wrong with something that somebody wrote, as file:line: sentence. */
function refused(read: () => unknown): string {
	try {
		read();
	} catch (fault) {
		if (fault instanceof Problems) return fault.message;
		throw fault;
	}
	return 'nothing';
}

test('there is a scenario for each step of the guide, three for closure, and one each for transfer, case managed and Christmas', () => {
	const steps = scenarios.filter(({ packs }) => packs.includes('child-in-need')).map(({ step }) => step);
	expect(steps).toEqual(
		expect.arrayContaining(['cfa-rowan', 'mam-rowan', 'visit-rowan', 'review-rowan', 'stepdown-rowan', 'siginfo-rowan']),
	);
	expect(scenarios.filter(({ procedure }) => procedure === 'Case closure')).toHaveLength(3);
	const ids = scenarios.map(({ id }) => id);
	for (const id of ['transfer-audit-gap', 'case-managed-review-overdue', 'late-assessment-across-christmas']) expect(ids).toContain(id);
});

test.each([
	['the step is misspelt', 'step: visit-rowan', 'step: visit-rowen', '7: There is no step “visit-rowen”. Did you mean “visit-rowan”?'],
	['nobody is called that', '  idris-vale:', '  idris-vail:', '9: There is no worker “idris-vail”. Did you mean “idris-vale”?'],
	['the rule is in no pack', 'rule: QPG-VIS-1.3', 'rule: QPG-VIS-1.9', '13: There is no rule in these packs “QPG-VIS-1.9”.'],
	['the day is no day', 'day: 2026-04-13', 'day: 13 April', '6: “day” should be a date, as in 2027-03-31.'],
	['a word is not known', 'from: nearly', 'fro: nearly', '11: “fro” is not a word that can stand here. Did you mean “from”?'],
	['there is no such case', 'from: nearly', 'from: almost', '11: There is no case “almost”.'],
	['nothing is wrong in it', /wrong:[\s\S]*/, 'wrong: []\n', '12: “wrong” is empty.'],
])('a scenario is refused with its line and a sentence: %s', (_, from, to, said) => {
	const changed = SOURCE.replace(from, to);
	expect(changed).not.toBe(SOURCE);
	expect(refused(() => compileScenario(FILE, changed, words))).toContain(`${FILE}:${said}`);
});

const names = { scenarios: scenarios.map(({ id }) => id), steps: words.steps, children: words.children, kinds };
const SAVED: SavedPractice = {
	saved: 'Stepcheck practice',
	scenario: 'visit-next-one-misdirected',
	today: '2026-04-13',
	steps: {
		'visit-rowan': {
			status: 'In progress',
			answers: { visit: { venue: 'At home', 'plan-shared': true } },
			activities: ['visit'],
			nextActions: [{ id: '1', name: 'Next Child in Need Visit', assignee: '', sendImmediately: false }],
			requests: [],
			savedAt: '',
			startedOn: '2026-04-13',
			finishedOn: '',
			lastId: 1,
		},
	},
	records: { rowan: recordOf({ Name: 'Rowan Ashdown' }, {}) },
};

test('what was saved is read again as it was', () => {
	expect(readSaved('saved.json', writeSaved(SAVED), names)).toEqual(SAVED);
});

test.each([
	['it is something else', /^[\s\S]*$/, '{ "name": "x" }', '1: “saved” is missing.'],
	['it is cut off', /"requests"[\s\S]*/, '', ''],
	['a status is none', '"In progress"', '"Done"', '7: “status” should be “Incoming” or “In progress” or “Finished”.'],
	['the scenario is gone', '"visit-next-one-misdirected"', '"old"', '3: There is no scenario “old” any more.'],
	['the step is none', '"visit-rowan"', '"visit-rowena"', '6: There is no step “visit-rowena” in the practice Mosaic.'],
	['the child is nobody', '"rowan"', '"rowena"', ': There is no child “rowena” in the practice Mosaic.'],
	['a list is missing', '"case note"', '"case notes"', ': The list “case note” is missing.'],
	['something was added', '"savedAt"', '"script": "x", "savedAt"', '“script” is not a word that can stand here.'],
])('a saved state is refused with its line and a sentence: %s', (_, from, to, said) => {
	const text = writeSaved(SAVED).replace(from, to);
	const why = refused(() => readSaved('saved.json', text, names));
	expect(why).toMatch(/^saved\.json:\d+: .+\.$/m);
	expect(why).toContain(said);
});
