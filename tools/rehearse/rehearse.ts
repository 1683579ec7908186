import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAdapters } from '../../compile/build/read-folder.ts';
import { type IndexedPack, indexPack, knownNames, sliceForStep } from '../../compile/slices/step-slices.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import { adapterNamed, packsFor, refuseProblems } from '../inspect/chosen.ts';
import { PageBrowser } from '../inspect/read-page.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';
import { serve } from '../serve.ts';
import { notFoundAnywhere, type Rehearsed, rehearsedInWords } from './in-words.ts';
import { breaksBetween, type Rehearsal, rehearsalOf } from './rehearsal.ts';

/**
 * `stepcheck rehearse PAGES… [--against OLD]`: what would break if these were the host's pages. Exit code 1 if anything would.
 * @throws Refusal with a sentence if a page, adapter or pack can't be used
 */
export async function rehearse(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			against: { type: 'string' },
			adapter: { type: 'string' },
			pack: { type: 'string' },
			json: { type: 'boolean', default: false },
		},
	});
	const pages = positionals.flatMap(pagesIn);
	if (pages.length === 0) throw new Refusal('Name the pages to rehearse: structure snapshots or saved pages, or a folder of them.');
	const older = values.against === undefined ? null : pairsWith(pages, pagesIn(values.against));
	const { packs, adapters } = refuseProblems(() => ({ packs: packsFor(values.pack), adapters: readAdapters(`${RULES}adapters`) }));
	const adapter = refuseProblems(() => adapterNamed(values.adapter ?? 'generic', adapters));
	const stage = await Stage.open(
		adapter,
		packs.map((pack) => indexPack(pack, {})),
	);
	try {
		const rehearsed: Rehearsed[] = [];
		for (const [index, page] of pages.entries()) {
			const now = await stage.rehearsal(page);
			const old = older?.[index];
			rehearsed.push({ ...now, broke: old ? breaksBetween(await stage.rehearsal(old), now) : null });
		}
		process.stdout.write(values.json ? `${JSON.stringify(asJson(rehearsed, adapter), null, 2)}\n` : rehearsedInWords(rehearsed, adapter));
		if (rehearsed.some(({ broke }) => (broke ?? []).length > 0) || notFoundAnywhere(rehearsed, adapter).length > 0) process.exitCode = 1;
	} finally {
		await stage.close();
	}
}

/** Pages are served, not opened as files: the frames of a file are of another origin. */
export class Stage {
	readonly #browser: PageBrowser;
	readonly #adapter: Adapter;
	readonly #packs: IndexedPack[];

	private constructor(browser: PageBrowser, adapter: Adapter, packs: IndexedPack[]) {
		this.#browser = browser;
		this.#adapter = adapter;
		this.#packs = packs;
	}

	static async open(adapter: Adapter, packs: IndexedPack[]): Promise<Stage> {
		return new Stage(await PageBrowser.open(), adapter, packs);
	}

	async rehearsal(file: string): Promise<Rehearsal> {
		const { steps, forms } = knownNames(this.#packs);
		const site = await serve(dirname(file));
		try {
			const survey = await this.#browser.ask(
				`${site.address}/${encodeURIComponent(basename(file))}`,
				'surveyOfThisPage',
				this.#adapter,
				steps,
				forms,
			);
			const step = survey.read.step.name;
			return rehearsalOf(basename(file), survey, step === null ? null : sliceForStep(this.#packs, step));
		} finally {
			await site.stop();
		}
	}

	close(): Promise<void> {
		return this.#browser.close();
	}
}

const PAGE = /\.html?$/i;

function pagesIn(named: string): string[] {
	if (!existsSync(named)) throw new Refusal(`There is no file or folder “${named}”.`);
	if (!statSync(named).isDirectory()) {
		if (!PAGE.test(named)) throw new Refusal(`“${named}” is no page: the name of a saved page, or of a structure, ends in .html.`);
		return [resolve(named)];
	}
	const pages = readdirSync(named).filter((name) => PAGE.test(name));
	if (pages.length === 0) throw new Refusal(`There is no page in the folder “${named}”.`);
	return pages.map((name) => resolve(named, name));
}

/** The older page for each newer one: the one of the same name, or the only one there is. */
function pairsWith(pages: readonly string[], older: readonly string[]): string[] {
	return pages.map((page) => {
		const pair = pages.length === 1 && older.length === 1 ? older[0] : older.find((other) => basename(other) === basename(page));
		if (!pair) throw new Refusal(`There is no older page called “${basename(page)}” to compare with.`);
		return pair;
	});
}

function asJson(rehearsed: readonly Rehearsed[], adapter: Adapter) {
	return {
		pages: rehearsed.map(({ page, recognised, parts, questions, read, broke }) => ({
			page,
			screen: read.screen,
			recognised,
			step: read.step.name,
			parts,
			questions,
			finish: read.finish,
			broke,
		})),
		notFound: notFoundAnywhere(rehearsed, adapter),
	};
}
