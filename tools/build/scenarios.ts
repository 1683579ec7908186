import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { type CompiledScenario, compileScenario, type ScenarioWords } from '../../compile/practice/scenario.ts';
import { Problems } from '../../compile/yaml/problems.ts';
import { readText } from '../../compile/yaml/read-text.ts';
import { stepCases } from '../../practice/cases/load-case.ts';
import { questionsOf } from '../../practice/forms/form.ts';
import { closureTray, recorded, teams, workers } from '../../practice/people/people.ts';
import { recordCases } from '../../practice/record/cases/record-cases.ts';
import { kinds } from '../../practice/record/kept/entry.ts';
import { screens } from '../../practice/record/screens/screens.ts';
import { formsOf } from '../../practice/steps/step.ts';
import { steps } from '../../practice/steps/steps.ts';

const FOLDER = 'practice/scenarios';
const NAME = 'virtual:stepcheck-scenarios';
const RESOLVED = `\0${NAME}`;

/** What a scenario may name, from the practice Mosaic and the packs themselves. */
export function scenarioWords(): ScenarioWords {
	const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));
	const forms = steps.flatMap(({ kind }) => formsOf(kind));
	return {
		steps: steps.map(({ id }) => id),
		workers: Object.fromEntries(workers.map(({ id, name }) => [id, name])),
		trays: [closureTray, ...teams, 'Assign to self'],
		children: Object.keys(recorded),
		cases: [...stepCases, ...Object.keys(recordCases)],
		screens: screens.map(({ id }) => id),
		kinds: [...kinds],
		forms: Object.fromEntries(forms.map((form) => [form.id, form.sections.flatMap(questionsOf).map(({ key }) => key)])),
		packs: Object.fromEntries(packs.map(({ id, rules }) => [id, rules.flatMap(({ ids }) => ids)])),
	};
}

/** @throws Problems with the faults of all scenarios together */
export function readScenarios(folder = FOLDER): CompiledScenario[] {
	const known = scenarioWords();
	const problems: Problems['problems'] = [];
	const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const read = files.sort().flatMap((name) => {
		const file = join(folder, name);
		try {
			return [compileScenario(file, readText(file, file), known)];
		} catch (fault) {
			if (!(fault instanceof Problems)) throw fault;
			problems.push(...fault.problems);
			return [];
		}
	});
	if (problems.length > 0) throw new Problems(problems);
	return read;
}

/** The scenarios as one module of plain data. A faulty file fails the build, with its line. */
export function stepcheckScenarios(): Plugin {
	return {
		name: 'stepcheck-scenarios',
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		load(id) {
			if (id !== RESOLVED) return null;
			for (const file of readdirSync(FOLDER)) this.addWatchFile(join(process.cwd(), FOLDER, basename(file)));
			try {
				return `export const scenarios = ${JSON.stringify(readScenarios())};`;
			} catch (fault) {
				if (fault instanceof Problems) return this.error(`The scenarios can't be built.\n${fault.message}`);
				throw fault;
			}
		},
	};
}
