import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { withClosures } from '../../compile/calendars.ts';
import { adapterFor } from '../../compile/choose-adapter.ts';
import type { CompiledPack } from '../../compile/compile-pack.ts';
import { NOTHING_DECIDED } from '../../compile/council-settings.ts';
import { Problems } from '../../compile/problems.ts';
import {
	readAdapter,
	readAdapters,
	readCalendars,
	readCouncilSettings,
	readKinds,
	readPack,
	readPacks,
} from '../../compile/read-folder.ts';
import { indexPack, knownNames, sliceForStep } from '../../compile/step-slices.ts';
import type { Adapter } from '../../engine/adapter.ts';
import { checkStep } from '../../engine/check-step.ts';
import { nameKey } from '../../engine/name-key.ts';
import { type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';
import { inWords } from './in-words.ts';
import { type Inspection, inspectionOf } from './inspection.ts';
import { isLocal, readPage } from './read-page.ts';

/**
 * `stepcheck inspect PAGE`: reads a page with the shipped reader, checks it with the shipped engine, prints both.
 * @throws Refusal with a sentence if the page, adapter, pack or role can't be used
 */
export async function inspect(args: string[]): Promise<void> {
	const { values, positionals } = readArgs(args);
	const [page, ...more] = positionals;
	if (!page || more.length > 0) throw new Refusal('Name one page: a saved file, or an address of this machine.');
	const address = addressOf(page);
	const given = values.today === undefined ? null : dayNamed(values.today);
	const { packs, adapters } = refuseProblems(() => ({ packs: packsFor(values.pack), adapters: readAdapters(`${RULES}adapters`) }));
	const adapter =
		values.adapter === undefined ? adapterFor(adapters, address) : refuseProblems(() => adapterNamed(values.adapter ?? '', adapters));
	const role = values.role === undefined ? null : roleNamed(values.role, packs);
	const calendars = readCalendars(`${RULES}calendars/bank-holidays.yaml`);
	const council = adapter.id === 'practice' ? readCouncilSettings(`${RULES}councils/practice.yaml`, calendars) : NOTHING_DECIDED;
	const indexed = packs.map((pack) => indexPack(pack, council.settings));
	const { steps, forms } = knownNames(indexed);
	const snapshot = await readPage(address, adapter, steps, forms).catch((fault: Error) => {
		throw new Refusal(fault.message);
	});
	const slice = snapshot.step.name === null ? null : sliceForStep(indexed, snapshot.step.name);
	const { workers, settings, nation, closureDays } = council;
	const calendar = withClosures(calendars[nation], closureDays);
	// As beside a page: the day it says, as the practice Mosaic does, or that of this machine.
	const here = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date());
	const today = given ?? readDate(snapshot.today ?? '') ?? dayNamed(here);
	const known = { workers, viewer: { role, name: snapshot.viewer.name }, facts: {}, today, calendar, settings };
	const checklist = slice ? checkStep(snapshot, slice, known) : null;
	const inspection: Inspection = inspectionOf(snapshot, slice, checklist);
	process.stdout.write(values.json ? `${JSON.stringify(inspection, null, 2)}\n` : inWords(inspection, checklist));
}

function readArgs(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				adapter: { type: 'string' },
				pack: { type: 'string' },
				role: { type: 'string' },
				today: { type: 'string' },
				json: { type: 'boolean', default: false },
			},
		});
	} catch (fault) {
		throw new Refusal(fault instanceof Error ? fault.message : String(fault));
	}
}

function addressOf(page: string): string {
	if (/^(https?|file):/.test(page)) {
		if (!URL.canParse(page) || !isLocal(new URL(page)))
			throw new Refusal(`I open saved pages and addresses of this machine, and “${page}” is neither.`);
		return page;
	}
	const file = resolve(page);
	if (!existsSync(file)) throw new Refusal(`There is no file “${page}”.`);
	return pathToFileURL(file).href;
}

function dayNamed(named: string): PlainDate {
	const date = readDate(named);
	if (!date) throw new Refusal(`Say which day it is, as in --today 2026-04-13. “${named}” is no day I can read.`);
	return date;
}

function packsFor(named: string | undefined): CompiledPack[] {
	const kinds = readKinds(`${RULES}kinds.yaml`);
	const shipped = () => readPacks(`${RULES}packs`, kinds);
	if (named === undefined) return shipped();
	if (existsSync(named)) return [readPack(resolve(named), kinds)];
	const packs = shipped().filter((pack) => pack.id === named);
	if (packs.length === 0) throw new Refusal(`There is no pack “${named}”. Name one of rules/packs, or a folder.`);
	return packs;
}

function adapterNamed(named: string, adapters: Adapter[]): Adapter {
	const found = adapters.find((adapter) => adapter.id === named);
	if (found) return found;
	if (!existsSync(named)) throw new Refusal(`There is no adapter “${named}”. Name one of rules/adapters, or a file.`);
	return readAdapter(resolve(named), adapters.at(-1)?.words ?? null);
}

function roleNamed(named: string, packs: CompiledPack[]): string {
	const roles = [...new Set(packs.flatMap((pack) => pack.roles))];
	const found = roles.find((role) => nameKey(role) === nameKey(named));
	if (!found) throw new Refusal(`No pack names the role “${named}”. The roles are: ${roles.join(', ')}.`);
	return found;
}

function refuseProblems<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (fault) {
		if (fault instanceof Problems) throw new Refusal(fault.message);
		throw fault;
	}
}
