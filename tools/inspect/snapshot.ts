import { parseArgs } from 'node:util';
import { adapterFor } from '../../compile/adapter/choose-adapter.ts';
import { knownTexts } from '../../compile/adapter/known-texts.ts';
import { readAdapters } from '../../compile/build/read-folder.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';
import { adapterNamed, addressOf, packsFor, refuseProblems } from './chosen.ts';
import { PageBrowser } from './read-page.ts';

/**
 * `stepcheck snapshot PAGE`: prints the structure of a page, without a word in it that packs and adapters don't know.
 * @throws Refusal with a sentence if the page, adapter or pack can't be used
 */
export async function snapshot(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { adapter: { type: 'string' }, pack: { type: 'string' } },
	});
	const [page, ...more] = positionals;
	if (!page || more.length > 0) throw new Refusal('Name one page: a saved file, or an address of this machine.');
	const address = addressOf(page);
	const { packs, adapters } = refuseProblems(() => ({ packs: packsFor(values.pack), adapters: readAdapters(`${RULES}adapters`) }));
	const adapter =
		values.adapter === undefined ? adapterFor(adapters, address) : refuseProblems(() => adapterNamed(values.adapter ?? '', adapters));
	const browser = await PageBrowser.open();
	try {
		process.stdout.write(await browser.ask(address, 'structureOfThisPage', knownTexts(packs, [adapter])));
	} catch (fault) {
		throw new Refusal(fault instanceof Error ? fault.message : String(fault));
	} finally {
		await browser.close();
	}
}
