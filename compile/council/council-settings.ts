import { z } from 'zod';
import { nameKey } from '../../engine/model/names.ts';
import type { WorkerList } from '../../engine/model/parties.ts';
import type { Nation, WorkingCalendar } from '../../engine/time/working-days.ts';
import { type Problem, Problems } from '../yaml/problems.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { type Calendars, closureOn } from './calendars.ts';

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

const text = z.string().trim().min(1);

const schema = z.strictObject({
	council: text,
	packs: z.array(text),
	/** Worker -> the posts they hold. */
	workers: z.record(text, z.array(text).min(1)),
	nation: z.enum(['england-and-wales', 'scotland', 'northern-ireland']).default('england-and-wales'),
	'closure days': z.array(text).default([]),
	'evidence days': z.int().min(1).max(365).default(NOTHING_DECIDED.evidenceDays),
	'evidence fresh days': z.int().min(0).max(365).default(NOTHING_DECIDED.evidenceFreshDays),
	settings: z.record(text, text).default({}),
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
