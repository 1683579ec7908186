import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Adapter } from '../../engine/model/adapter.ts';
import { clashes, compileAdapter } from '../adapter/compile-adapter.ts';
import { compileCases, type PlacedCase } from '../cases/cases.ts';
import { type Calendars, compileCalendars } from '../council/calendars.ts';
import { type CouncilSettings, compileCouncilSettings } from '../council/council-settings.ts';
import { compileKinds, type Kinds } from '../language/kinds.ts';
import { type CompiledPack, compilePack } from '../pack/compile-pack.ts';
import { Problems } from '../yaml/problems.ts';
import { readText } from '../yaml/read-text.ts';

/**
 * Compiles every pack in a folder of packs.
 * @throws Problems with the faults of all of them together
 */
export function readPacks(folder: string, kinds: Kinds): CompiledPack[] {
	return collect(packFolders(folder).map((each) => () => readPack(each, kinds)));
}

/** The folders of packs in a folder. */
export function packFolders(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(folder, entry.name));
}

/** @throws Problems listing what is wrong with the pack in this folder */
export function readPack(folder: string, kinds: Kinds): CompiledPack {
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'));
	const files = new Map(names.map((name) => [name, textOrProblems(join(folder, name))]));
	return compilePack(displayPath(folder), files, kinds);
}

function textOrProblems(file: string): string | Problems {
	try {
		return readText(file, displayPath(file));
	} catch (fault) {
		if (fault instanceof Problems) return fault;
		throw fault;
	}
}

/** @throws Problems listing what is wrong with the table of kinds in this file */
export function readKinds(file: string): Kinds {
	return compileKinds(displayPath(file), readText(file, displayPath(file)));
}

/**
 * The cases beside the pack in a folder; none if there is no such file.
 * @param pack null if it is faulty itself
 * @throws Problems listing what is wrong with them
 */
export function readCases(folder: string, pack: CompiledPack | null, kinds: Kinds): PlacedCase[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.cases.yaml'))
		.flatMap((name) =>
			compileCases(displayPath(join(folder, name)), readText(join(folder, name), displayPath(join(folder, name))), pack, kinds),
		);
}

/**
 * Compiles every adapter in a folder. `generic.yaml` lends its words to the others, and stands last.
 * @throws Problems with the faults of all of them together
 */
export function readAdapters(folder: string): Adapter[] {
	const generic = readAdapter(join(folder, 'generic.yaml'), null);
	const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'generic.yaml');
	const others = collect(
		files.map((name) => () => {
			const file = join(folder, name);
			return { adapter: readAdapter(file, generic), file: displayPath(file), source: readText(file, displayPath(file)) };
		}),
	);
	const problems = clashes(others);
	if (problems.length > 0) throw new Problems(problems);
	return [...others.map(({ adapter }) => adapter), generic];
}

/** @throws Problems listing what is wrong with the adapter in this file */
export function readAdapter(file: string, generic: Adapter | null): Adapter {
	return compileAdapter(displayPath(file), readText(file, displayPath(file)), generic);
}

/** @throws Problems listing what is wrong with the settings in this file */
export function readCouncilSettings(file: string, calendars: Calendars): CouncilSettings {
	return compileCouncilSettings(displayPath(file), readText(file, displayPath(file)), calendars);
}

/** @throws Problems listing what is wrong with the bank holidays in this file */
export function readCalendars(file: string): Calendars {
	return compileCalendars(displayPath(file), readText(file, displayPath(file)));
}

/** A path as a person in this folder would write it. */
export function displayPath(path: string): string {
	return relative(process.cwd(), path) || '.';
}

/** Does every piece of work before failing, so that one run tells all that is wrong. */
export function collect<T>(work: (() => T)[]): T[] {
	const faults: Problems['problems'] = [];
	const results: T[] = [];
	for (const piece of work) {
		try {
			results.push(piece());
		} catch (fault) {
			if (!(fault instanceof Problems)) throw fault;
			faults.push(...fault.problems);
		}
	}
	if (faults.length > 0) throw new Problems(faults);
	return results;
}
