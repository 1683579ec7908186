import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Adapter } from '../engine/adapter.ts';
import { NOTHING_DECIDED } from './council-settings.ts';
import { kindsAsData } from './kinds.ts';
import { Problems } from './problems.ts';
import { packFolders, readAdapters, readCalendars, readCouncilSettings, readKinds, readPacks, shown } from './read-folder.ts';
import { readText } from './read-text.ts';

const NAME = 'virtual:stepcheck-rules';
const RESOLVED = `\0${NAME}`;
/** Texts that are compiled where Stepcheck runs: what imported packs are checked by, and the cases that rules are tried with. */
const SOURCES = 'virtual:stepcheck-sources';
const RESOLVED_SOURCES = `\0${SOURCES}`;

/**
 * Compiles everything under `rules/` into one module of plain data. A faulty file fails the build, with its line.
 * @param rules the rules folder
 * @param council the name of a file in `rules/councils`; null for a build in which nothing is decided yet
 */
export function stepcheckRules(rules: string, council: string | null): Plugin {
	return {
		name: 'stepcheck-rules',
		resolveId: (id) => (id === NAME ? RESOLVED : id === SOURCES ? RESOLVED_SOURCES : null),
		load(id) {
			if (id === RESOLVED_SOURCES) return asModule(sourcesIn(rules));
			if (id !== RESOLVED) return null;
			for (const file of readdirSync(rules, { recursive: true, encoding: 'utf8' }))
				if (file.endsWith('.yaml')) this.addWatchFile(join(rules, file));
			try {
				const calendars = readCalendars(join(rules, 'calendars/bank-holidays.yaml'));
				const kinds = readKinds(join(rules, 'kinds.yaml'));
				const data = {
					kinds: kindsAsData(kinds),
					packs: readPacks(join(rules, 'packs'), kinds),
					calendars,
					adapters: council === null ? notLocal(readAdapters(join(rules, 'adapters'))) : readAdapters(join(rules, 'adapters')),
					council: council === null ? NOTHING_DECIDED : readCouncilSettings(join(rules, 'councils', `${council}.yaml`), calendars),
				};
				return asModule(data);
			} catch (fault) {
				if (fault instanceof Problems) return this.error(`The rules can't be built.\n${fault.message}`);
				throw fault;
			}
		},
	};
}

function asModule(data: object): string {
	return Object.entries(data)
		.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
		.join('\n');
}

function sourcesIn(rules: string): { kindsText: string; caseTexts: Record<string, Record<string, string>> } {
	const packs = packFolders(join(rules, 'packs')).map((folder) => {
		const names = readdirSync(folder).filter((name) => name.endsWith('.cases.yaml'));
		return [basename(folder), Object.fromEntries(names.map((name) => [name, textOf(join(folder, name))]))] as const;
	});
	return { kindsText: textOf(join(rules, 'kinds.yaml')), caseTexts: Object.fromEntries(packs) };
}

function textOf(file: string): string {
	return readText(file, shown(file));
}

/** A council's build names no host of this machine: what is for the practice Mosaic stays out of it. */
function notLocal(adapters: Adapter[]): Adapter[] {
	return adapters.filter(({ hosts }) => hosts.length === 0 || !hosts.every((host) => /^http:\/\/(?:localhost|127\.0\.0\.1)\//.test(host)));
}
