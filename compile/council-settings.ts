import { z } from 'zod';
import { nameKey } from '../engine/name-key.ts';
import type { WorkerList } from '../engine/parties.ts';
import type { Nation } from '../engine/time/working-days.ts';
import { Problems } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

/** What a council decides about its own Stepcheck. */
export interface CouncilSettings {
	council: string;
	/** Ids of the packs that are on. A council's own build has none until somebody there turns one on. */
	packs: string[];
	workers: WorkerList;
	nation: Nation;
	/** Days on which the council is closed besides, as in 2026-12-29. */
	closureDays: string[];
	/** What it has decided: setting -> reading, or its own answer. */
	settings: Record<string, string>;
}

export const NOTHING_DECIDED: CouncilSettings = {
	council: '',
	packs: [],
	workers: {},
	nation: 'england-and-wales',
	closureDays: [],
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
	settings: z.record(text, text).default({}),
});

/** @throws Problems listing what is wrong, each with file and line */
export function compileCouncilSettings(file: string, source: string): CouncilSettings {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(shapeProblems(read.error.issues, yaml));
	const { council, packs, workers, nation, settings } = read.data;
	return {
		council,
		packs,
		nation,
		settings,
		closureDays: read.data['closure days'],
		workers: Object.fromEntries(Object.entries(workers).map(([worker, posts]) => [nameKey(worker), posts])),
	};
}
