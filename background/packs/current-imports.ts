import { adapters, calendars } from 'virtual:stepcheck-rules';
import { kindsText } from 'virtual:stepcheck-sources';
import browser from 'webextension-polyfill';
import { type Files, type Imported, readAgain, readImport } from '../../compile/build/import-files.ts';
import { packFilesIn } from '../../compile/build/policy-packs.ts';
import { compileKinds, type Kinds } from '../../compile/language/kinds.ts';
import { Problems } from '../../compile/yaml/problems.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import { readImported } from '../../store/packs/imported.ts';

/** A pack or an adapter that was brought in, or why it is not gone by. */
export interface CurrentImport {
	from: 'policy' | 'browser';
	/** Null where it is not gone by. */
	is: Imported | null;
	/** What is wrong with it, each with file and line. */
	because: string[];
}

let kinds: Kinds | null = null;

/** The table of kinds, as packs are compiled against it. */
export function kindTable(): Kinds {
	kinds ??= compileKinds('rules/kinds.yaml', kindsText);
	return kinds;
}

/** What imported files have to fit here. */
function into() {
	return { kinds: kindTable(), calendar: calendars['england-and-wales'], generic: adapters.at(-1) as Adapter };
}

/** Reads files that are to be used here, and checks all of them. @throws Problems */
export function compileImport(files: Files): Imported {
	return readImport(files, into());
}

/** What was brought in by policy, and what is in use of what was brought into this browser, as far as it stands up here. */
export async function currentImports(): Promise<CurrentImport[]> {
	const [policy, here] = await Promise.all([inPolicy(), readImported()]);
	const inUse = here.flatMap(({ inUse: chosen, versions }) => versions.filter(({ version }) => version === chosen));
	return [...policy.map((files) => stood('policy', files)), ...inUse.map(({ files }) => stood('browser', files))];
}

/** A fault is read once for each set of files: nothing of them changes while the background runs. */
const known = new Map<string, CurrentImport>();

function stood(from: CurrentImport['from'], files: Files | Problems): CurrentImport {
	if (files instanceof Problems) return { from, is: null, because: files.message.split('\n') };
	const key = JSON.stringify([from, files]);
	const before = known.get(key);
	if (before) return before;
	const now = attempt(from, files);
	known.set(key, now);
	return now;
}

function attempt(from: CurrentImport['from'], files: Files): CurrentImport {
	try {
		const is = readAgain(files, into());
		// Nobody has looked at those of a policy before.
		if (from === 'policy' && is.kind === 'pack') is.cases();
		return { from, is, because: [] };
	} catch (fault) {
		// Whatever goes wrong with what was brought in, what came with Stepcheck goes on.
		return { from, is: null, because: fault instanceof Problems ? fault.message.split('\n') : ['It could not be read.'] };
	}
}

/** A browser without policies says so by refusing. */
async function inPolicy(): Promise<(Files | Problems)[]> {
	const { packFiles } = await browser.storage.managed.get('packFiles').catch((): Record<string, unknown> => ({}));
	return packFilesIn(packFiles);
}

/** True if a policy brings in this pack or adapter. */
export function isOfPolicy(imported: readonly CurrentImport[], kind: Imported['kind'], id: string): boolean {
	return imported.some(({ from, is }) => from === 'policy' && is?.kind === kind && idOf(is) === id);
}

export function idOf(imported: Imported): string {
	return imported.kind === 'pack' ? imported.pack.id : imported.adapter.id;
}
