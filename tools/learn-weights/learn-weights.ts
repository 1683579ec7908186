import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readAdapters } from '../../compile/build/read-folder.ts';
import { nameKey } from '../../engine/model/names.ts';
import { FEATURES } from '../../page/reading/features.ts';
import { bundleForPage } from '../build/bundle-for-page.ts';
import { launchBrowser } from '../chromium.ts';
import { RULES } from '../rules-folder.ts';
import { serve } from '../serve.ts';
import type { FieldSeen, fieldsOnThisPage } from './in-page.ts';
import { between, type Example, learn, shareRight, type Weights } from './learn.ts';
import { PRIOR } from './prior.ts';

const FILE = new URL('../../page/reading/weights.ts', import.meta.url);

interface Truth {
	questions: { ref: string | null; label: string }[];
}

/**
 * `node tools/learn-weights/learn-weights.ts TRAINING HELD-OUT`: reads the pages of both folders (NAME/index.html, with what is
 * true in NAME/expected.json), learns from the first which block labels which field, says how it does on the second, and writes
 * page/reading/weights.ts. Never to be run on pages that the reader is measured on.
 */
async function main([training, heldOut]: string[]): Promise<void> {
	if (!training || !heldOut) throw new Error('Name a folder of pages to learn from, and one of pages to try it on.');
	const [known, unknown] = [await examplesIn(training), await examplesIn(heldOut)];
	const weights = between(PRIOR, learn(known, PRIOR));
	const figures = [known, unknown].map((examples) => [PRIOR, weights].map((each) => `${(100 * shareRight(examples, each)).toFixed(1)} %`));
	const said = `${known.length} fields learnt from: ${figures[0]?.join(' -> ')} of labels right; ${unknown.length} held out: ${figures[1]?.join(' -> ')}`;
	console.log(said);
	writeFileSync(FILE, fileOf(weights, said));
}

async function examplesIn(folder: string): Promise<Example[]> {
	const adapter = readAdapters(`${RULES}adapters`).at(-1);
	if (!adapter) throw new Error('There is no adapter to read with.');
	const [browser, script, site] = await Promise.all([
		launchBrowser(),
		bundleForPage(new URL('in-page.ts', import.meta.url), 'Learn'),
		serve(folder),
	]);
	const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const examples: Example[] = [];
	for (const name of readdirSync(folder)) {
		if (!existsSync(`${folder}/${name}/expected.json`)) continue;
		const truth: Truth = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8'));
		await tab.goto(`${site.address}/${name}/`, { waitUntil: 'load' });
		await tab.evaluate(script);
		const seen = await tab.evaluate(
			(words) => (globalThis as unknown as { Learn: { fieldsOnThisPage: typeof fieldsOnThisPage } }).Learn.fieldsOnThisPage(words),
			adapter.words,
		);
		examples.push(...examplesFrom(seen, truth));
	}
	await Promise.all([browser.close(), site.stop()]);
	return examples;
}

/** Only fields that can be told by their reference say anything. */
function examplesFrom(seen: readonly FieldSeen[], { questions }: Truth): Example[] {
	return seen.flatMap(({ ref, candidates }) => {
		const asked = questions.filter((question) => question.ref !== null && question.ref === ref);
		const [question] = asked;
		if (!question || asked.length > 1 || seen.filter((other) => other.ref === ref).length > 1) return [];
		const label = candidates.findIndex(({ text }) => nameKey(text) === nameKey(question.label));
		return [{ candidates: candidates.map(({ features }) => features), label: label < 0 ? null : label }];
	});
}

function fileOf(weights: Weights, said: string): string {
	const lines = FEATURES.map((name) => `\t${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weights[name].toFixed(2))},`);
	const day = new Date().toISOString().slice(0, 10);
	return `import type { Feature } from './features.ts';\n\n/**\n * Learnt on ${day} by tools/learn-weights, from generated and saved pages, halfway from those set by hand.\n * ${said}.\n */\nexport const WEIGHTS: Record<Feature, number> = {\n${lines.join('\n')}\n};\n`;
}

await main(process.argv.slice(2));
