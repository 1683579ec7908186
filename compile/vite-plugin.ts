import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { NOTHING_DECIDED } from './council-settings.ts';
import { kindsAsData } from './kinds.ts';
import { Problems } from './problems.ts';
import { readAdapters, readCalendars, readCouncilSettings, readKinds, readPacks } from './read-folder.ts';

const NAME = 'virtual:stepcheck-rules';
const RESOLVED = `\0${NAME}`;

/**
 * Compiles everything under `rules/` into one module of plain data. A faulty file fails the build, with its line.
 * @param rules the rules folder
 * @param council the name of a file in `rules/councils`; null for a build in which nothing is decided yet
 */
export function stepcheckRules(rules: string, council: string | null): Plugin {
	return {
		name: 'stepcheck-rules',
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		load(id) {
			if (id !== RESOLVED) return null;
			for (const file of readdirSync(rules, { recursive: true, encoding: 'utf8' }))
				if (file.endsWith('.yaml')) this.addWatchFile(join(rules, file));
			try {
				const calendars = readCalendars(join(rules, 'calendars/bank-holidays.yaml'));
				const kinds = readKinds(join(rules, 'kinds.yaml'));
				const settingsOf = (name: string) => readCouncilSettings(join(rules, 'councils', `${name}.yaml`), calendars);
				const data = {
					kinds: kindsAsData(kinds),
					packs: readPacks(join(rules, 'packs'), kinds),
					calendars,
					adapters: readAdapters(join(rules, 'adapters')),
					council: council === null ? NOTHING_DECIDED : settingsOf(council),
					practiceCouncil: settingsOf('practice'),
				};
				return Object.entries(data)
					.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
					.join('\n');
			} catch (fault) {
				if (fault instanceof Problems) return this.error(`The rules can't be built.\n${fault.message}`);
				throw fault;
			}
		},
	};
}
