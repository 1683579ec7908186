import { z } from 'zod';
import { nameKey } from '../../engine/model/names.ts';
import type { WorkerList } from '../../engine/model/parties.ts';
import type { Nation, WorkingCalendar } from '../../engine/time/working-days.ts';
import { type Problem, Problems } from '../yaml/problems.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { type Calendars, closureOn } from './calendars.ts';
import { POLICY_OPTIONS } from './policy-options.ts';

/** What a council decides about its own Stepcheck. */
export interface CouncilSettings {
	council: string;
	/** Ids of the packs that are on. A council's own build has none until somebody there turns one on. */
	packs: string[];
	workers: WorkerList;
	nation: Nation;
	/** Days on which the council is closed besides, as in 2026-12-29. */
	closureDays: string[];
	/** For how many days what was read of a record is kept, and for how many it is gone by. */
	evidenceDays: number;
	evidenceFreshDays: number;
	/** What it has decided: setting -> reading, or its own answer. */
	settings: Record<string, string>;
}

export const NOTHING_DECIDED: CouncilSettings = {
	council: '',
	packs: [],
	workers: {},
	nation: 'england-and-wales',
	closureDays: [],
	evidenceDays: 30,
	evidenceFreshDays: 7,
	settings: {},
};

/** The same values as by policy, under the names an author writes. Numbers come as text, as everything in YAML does. */
const { council, packs, workers, nation, closureDays, evidenceDays, evidenceFreshDays, settings } = POLICY_OPTIONS;
const number = z.string().regex(/^\d+$/, 'should be a whole number').transform(Number);
const schema = z.strictObject({
	council: council.schema,
	packs: packs.schema,
	workers: workers.schema,
	nation: nation.schema.default(NOTHING_DECIDED.nation),
	'closure days': closureDays.schema.default([]),
	'evidence days': number.pipe(evidenceDays.schema).default(NOTHING_DECIDED.evidenceDays),
	'evidence fresh days': number.pipe(evidenceFreshDays.schema).default(NOTHING_DECIDED.evidenceFreshDays),
	settings: settings.schema.default({}),
});

/**
 * @param calendars bank holidays: a closure day in a year that is not among theirs is a fault
 * @throws Problems listing what is wrong, each with file and line
 */
export function compileCouncilSettings(file: string, source: string, calendars: Calendars): CouncilSettings {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml));
	const { council, packs, workers, nation, settings } = read.data;
	return {
		council,
		packs,
		nation,
		settings,
		evidenceDays: read.data['evidence days'],
		evidenceFreshDays: read.data['evidence fresh days'],
		closureDays: closureDaysIn(read.data['closure days'], calendars[nation], yaml),
		workers: Object.fromEntries(Object.entries(workers).map(([worker, posts]) => [nameKey(worker), posts])),
	};
}

function closureDaysIn(written: string[], calendar: WorkingCalendar, yaml: YamlFile): string[] {
	const days = new Set<string>();
	const problems: Problem[] = [];
	for (const [index, text] of written.entries()) {
		const fault = (sentence: string) => problems.push({ file: yaml.file, line: yaml.lineOf(['closure days', index]), sentence });
		try {
			const day = closureOn(text, calendar);
			if (days.has(day)) fault(`${text} is among the closure days twice.`);
			days.add(day);
		} catch (wrong) {
			if (!(wrong instanceof RangeError)) throw wrong;
			fault(wrong.message);
		}
	}
	if (problems.length > 0) throw new Problems(problems);
	return [...days];
}
