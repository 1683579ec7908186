import { adapters, packs } from 'virtual:stepcheck-rules';
import type { Files, Imported } from '../../compile/build/import-files.ts';
import { otherCouncil } from '../../compile/pack/pack-owner.ts';
import { Problems } from '../../compile/yaml/problems.ts';
import type { Came, ImportShown, ImportsShown } from '../../messaging/pack-protocol.ts';
import { chooseVersion, type KeptImport, keepVersion, readImported } from '../../store/packs/imported.ts';
import { readSelfTestResult } from '../../store/packs/self-test-result.ts';
import { councilChanged, currentCouncil } from '../council/current-council.ts';
import { currentMinute } from '../evidence/fresh-evidence.ts';
import { type CurrentImport, compileImport, currentImports, idOf, isOfPolicy } from './current-imports.ts';
import { runSelfTests } from './run-self-tests.ts';

const LOCKED = 'Your council’s policy brings this in, so it can’t be changed here.';
const FULL = 'This browser could not keep it. It may be full. Nothing has changed.';

/** Checks files wholly, and only then keeps and uses them. Whatever is wrong, nothing has changed. */
export async function importFiles(chosen: Files): Promise<Came> {
	// In whatever order a browser hands them on, they are the same files.
	const files = chosen.toSorted(([one], [other]) => (one < other ? -1 : 1));
	let read: Imported;
	try {
		read = compileImport(files);
	} catch (fault) {
		const because = fault instanceof Problems ? fault.message.split('\n') : ['This could not be read.'];
		return { good: false, sentences: [...because.slice(0, MOST_SHOWN), ...more(because.length - MOST_SHOWN), 'Nothing has changed.'] };
	}
	const id = idOf(read);
	if (isOfPolicy(await currentImports(), read.kind, id)) return { good: false, sentences: [LOCKED] };
	const kept = (await readImported()).find((each) => each.kind === read.kind && each.id === id);
	const version = read.kind === 'pack' ? read.pack.version : String(Number(kept?.versions.at(-1)?.version ?? 0) + 1);
	const taken = takenBy(read, version, kept, files);
	if (taken !== null) return { good: false, sentences: [taken] };
	try {
		await keepVersion(read.kind, id, { version, on: currentMinute(null).slice(0, 10), files: files.map(([name, text]) => [name, text]) });
	} catch {
		return { good: false, sentences: [FULL] };
	}
	await changed();
	return { good: true, sentences: await doneWords(read, version) };
}

const MOST_SHOWN = 20;

function more(count: number): string[] {
	return count > 0 ? [`And ${count} more.`] : [];
}

/** One version of a pack is one pack for good: else nobody could say what a finding went by. */
function takenBy(read: Imported, version: string, kept: KeptImport | undefined, files: Files): string | null {
	if (read.kind === 'adapter') {
		const clash = adapters.find(({ id, hosts }) => id !== read.adapter.id && hosts.some((host) => read.adapter.hosts.includes(host)));
		return clash ? `“${clash.title}” is the adapter for the same address already. Nothing has changed.` : null;
	}
	const same = `Version ${version} of this pack is here already, and says something else. Give the new one another “version”. Nothing has changed.`;
	const before = kept?.versions.find((each) => each.version === version);
	if (before) return JSON.stringify(before.files) === JSON.stringify(files) ? null : same;
	const shipped = packs.find(({ id }) => id === read.pack.id);
	return shipped?.version === version && JSON.stringify(shipped) !== JSON.stringify(read.pack) ? same : null;
}

async function doneWords(read: Imported, version: string): Promise<string[]> {
	if (read.kind === 'adapter')
		return [`The adapter “${read.adapter.title}” is in use now, for ${read.adapter.hosts.join(', ') || 'every address'}.`];
	const { council } = await currentCouncil();
	const { pack } = read;
	const other = otherCouncil(pack, council.council);
	return [
		`${pack.title}, version ${version}, is here: ${pack.rules.length} ${pack.rules.length === 1 ? 'rule' : 'rules'}. ${tried(read.cases().length)}`,
		...(other === null ? [] : [`It is from another council: ${other}.`]),
		council.packs.includes(pack.id) ? 'It is in use from now on.' : 'It is off. Turn it on under Procedures.',
	];
}

function tried(cases: number): string {
	return cases === 0 ? 'It has no cases, so its rules could not be tried.' : `Its ${cases} cases came out as they say.`;
}

/** Goes by another version from now on. */
export async function useVersion(kind: KeptImport['kind'], id: string, version: string | null): Promise<Came> {
	if (isOfPolicy(await currentImports(), kind, id)) return { good: false, sentences: [LOCKED] };
	try {
		if (!(await chooseVersion(kind, id, version)))
			return { good: false, sentences: ['There is no such version here. Nothing has changed.'] };
	} catch {
		return { good: false, sentences: [FULL] };
	}
	await changed();
	return { good: true, sentences: [version === null ? 'What came with Stepcheck is in use again.' : `Version ${version} is in use now.`] };
}

/** Pages begin anew at once. The rules are tried again beside that. */
async function changed(): Promise<void> {
	await councilChanged();
	void runSelfTests(true).catch(() => undefined);
}

export async function importsShown(): Promise<ImportsShown> {
	const [now, kept, { council }, drilled] = await Promise.all([currentImports(), readImported(), currentCouncil(), readSelfTestResult()]);
	const ofPolicy = now.filter(({ from }) => from === 'policy').map((each) => policyShown(each, council.council));
	const here = kept.map((each) => keptShown(each, now, council.council));
	return { imports: [...ofPolicy, ...here.filter(({ of, id }) => !isOfPolicy(now, of, id))], drilled };
}

function policyShown({ is, because }: CurrentImport, own: string): ImportShown {
	const version = is?.kind === 'pack' ? is.pack.version : '1';
	return {
		...about(is, own),
		locked: true,
		inUse: is ? version : null,
		versions: is ? [{ version, on: '' }] : [],
		because,
	};
}

function keptShown({ kind, id, inUse, versions }: KeptImport, now: readonly CurrentImport[], own: string): ImportShown {
	const current = now.find(({ from, is }) => from === 'browser' && is?.kind === kind && idOf(is) === id);
	const shown = about(current?.is ?? null, own);
	const broken = inUse !== null && !current;
	return {
		...shown,
		of: kind,
		id,
		title: current ? shown.title : (shippedOf(kind, id)?.title ?? id),
		shipped: shippedOf(kind, id)?.version ?? null,
		locked: false,
		inUse,
		versions: versions.map(({ version, on }) => ({ version, on })),
		because: broken ? ['This Stepcheck can’t read the version in use, so it goes by what came with it. Import the pack again.'] : [],
	};
}

function about(is: Imported | null, own: string): Pick<ImportShown, 'of' | 'id' | 'title' | 'otherCouncil' | 'shipped'> {
	if (!is) return { of: 'pack', id: '', title: 'In the policy', otherCouncil: null, shipped: null };
	const shipped = shippedOf(is.kind, idOf(is))?.version ?? null;
	if (is.kind === 'adapter') return { of: 'adapter', id: is.adapter.id, title: is.adapter.title, otherCouncil: null, shipped };
	return { of: 'pack', id: is.pack.id, title: is.pack.title, otherCouncil: otherCouncil(is.pack, own), shipped };
}

function shippedOf(kind: KeptImport['kind'], id: string): { title: string; version: string } | null {
	if (kind === 'pack') return packs.find((pack) => pack.id === id) ?? null;
	const adapter = adapters.find((each) => each.id === id);
	return adapter ? { title: adapter.title, version: 'as it came' } : null;
}
