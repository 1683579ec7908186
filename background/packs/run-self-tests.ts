import { calendars } from 'virtual:stepcheck-rules';
import { caseTexts } from 'virtual:stepcheck-sources';
import browser from 'webextension-polyfill';
import { compileCases, type PlacedCase } from '../../compile/cases/cases.ts';
import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import { selfTest } from '../../compile/slices/self-test.ts';
import { Problems } from '../../compile/yaml/problems.ts';
import { keepSelfTestResult, readSelfTestResult, type SelfTestResult } from '../../store/packs/self-test-result.ts';
import { councilChanged } from '../council/current-council.ts';
import { rulesWith } from '../current-rules.ts';
import { type CurrentImport, currentImports, kindTable } from './current-imports.ts';

let running: Promise<SelfTestResult> | null = null;
let next: Promise<SelfTestResult> | null = null;

/**
 * Tries every rule with its own cases, here, as it is installed. What fails is switched off, and the pages that are open hear of it.
 * @param again also if these very rules were tried by this very Stepcheck before
 */
export function runSelfTests(again: boolean): Promise<SelfTestResult> {
	if (!running) {
		running = run(again).finally(() => {
			running = null;
		});
		return running;
	}
	if (!again) return running;
	// Rules may have come in since that one began.
	next ??= running
		.catch(() => undefined)
		.then(() => {
			next = null;
			return runSelfTests(true);
		});
	return next;
}

async function run(again: boolean): Promise<SelfTestResult> {
	const [imported, before] = await Promise.all([currentImports(), readSelfTestResult()]);
	const sign = await signOf(imported);
	if (!again && before?.sign === sign) return before;
	const drilled = await selfTest(toTry(imported), calendars['england-and-wales'], turns());
	const tried = { sign, ...drilled };
	await keepSelfTestResult(tried);
	if (JSON.stringify(tried.faults) !== JSON.stringify(before?.faults ?? [])) await councilChanged();
	return tried;
}

function* toTry(imported: readonly CurrentImport[]): Generator<{ pack: CompiledPack; cases: PlacedCase[] }> {
	for (const pack of rulesWith(imported).packs) yield { pack, cases: casesOf(pack, imported) };
}

/** The cases that came with the pack. Those of another version would try another pack. */
function casesOf(pack: CompiledPack, imported: readonly CurrentImport[]): PlacedCase[] {
	const brought = imported.find(({ is }) => is?.kind === 'pack' && is.pack === pack)?.is;
	if (brought?.kind !== 'pack')
		return Object.entries(caseTexts[pack.id] ?? {}).flatMap(([name, text]) => compileCases(name, text, pack, kindTable()));
	try {
		return brought.cases();
	} catch (fault) {
		// They were in order when they came in. What this Stepcheck can't read of them says nothing of the rules.
		if (fault instanceof Problems) return [];
		throw fault;
	}
}

/** Changes with Stepcheck, and with anything that was brought in. */
async function signOf(imported: readonly CurrentImport[]): Promise<string> {
	const packs = imported.map(({ is }) => (is?.kind === 'pack' ? is.pack : null));
	const text = JSON.stringify([browser.runtime.getManifest().version, packs]);
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest.slice(0, 12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In ms. A page that asks meanwhile waits no longer than this. */
const SLICE = 12;

/** Lets everything else have its turn, each time a slice is over. */
function turns(): () => Promise<void> {
	let until = performance.now() + SLICE;
	return async () => {
		if (performance.now() < until) return;
		await new Promise((resolve) => setTimeout(resolve));
		until = performance.now() + SLICE;
	};
}
