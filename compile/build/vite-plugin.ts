import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Adapter } from '../../engine/model/adapter.ts';
import { NOTHING_DECIDED } from '../council/council-settings.ts';
import { kindsAsData } from '../language/kinds.ts';
import { Problems } from '../yaml/problems.ts';
import { readAdapters, readCalendars, readCouncilSettings, readKinds, readPacks } from './read-folder.ts';
import { asModule, sourcesIn } from './rule-sources.ts';

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
				const settingsOf = (name: string) => readCouncilSettings(join(rules, 'councils', `${name}.yaml`), calendars);
				const data = {
					kinds: kindsAsData(kinds),
					packs: readPacks(join(rules, 'packs'), kinds),
					calendars,
					adapters: council === null ? notLocal(readAdapters(join(rules, 'adapters'))) : readAdapters(join(rules, 'adapters')),
					council: council === null ? NOTHING_DECIDED : settingsOf(council),
					practiceCouncil: settingsOf('practice'),
				};
				return asModule(data);
			} catch (fault) {
				if (fault instanceof Problems) return this.error(`The rules can't be built.\n${fault.message}`);
				throw fault;
			}
		},
	};
}

/** A council's build names no host of this machine: the practice Mosaic is a page of our own there, or is nowhere. */
function notLocal(adapters: Adapter[]): Adapter[] {
	const isLocal = (host: string) => /^http:\/\/(?:localhost|127\.0\.0\.1)\//.test(host);
	return adapters.map((adapter) => (adapter.hosts.some(isLocal) ? { ...adapter, hosts: ['chrome-extension://*/*'] } : adapter));
}
