import { parseArgs } from 'node:util';
import { adapterFor } from '../../compile/adapter/choose-adapter.ts';
import { readAdapters, readCalendars, readCouncilSettings, readKinds } from '../../compile/build/read-folder.ts';
import { withClosures } from '../../compile/council/calendars.ts';
import { NOTHING_DECIDED } from '../../compile/council/council-settings.ts';
import { kindsAsData } from '../../compile/language/kinds.ts';
import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import { requestedFacts } from '../../compile/slices/requested-facts.ts';
import { indexPack, knownNames, sliceForStep } from '../../compile/slices/step-slices.ts';
import { checkStep } from '../../engine/check-step.ts';
import { nameKey } from '../../engine/model/names.ts';
import { type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';
import { adapterNamed, addressOf, packsFor, refuseProblems } from './chosen.ts';
import { inWords } from './in-words.ts';
import { type Inspection, inspectionOf } from './inspection.ts';
import { readPage } from './read-page.ts';

/**
 * `stepcheck inspect PAGE`: reads a page with the shipped reader, checks it with the shipped engine, prints both.
 * With `--trial` it reads with the reader that is to replace the shipped one.
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
	const asked = requestedFacts(packs, kindsAsData(readKinds(`${RULES}kinds.yaml`)), council.settings);
	const { snapshot, read } = await readPage(address, adapter, steps, forms, asked, values.trial).catch((fault: Error) => {
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
	const inspection: Inspection = inspectionOf(snapshot, read, slice, checklist);
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
				trial: { type: 'boolean', default: false },
			},
		});
	} catch (fault) {
		throw new Refusal(fault instanceof Error ? fault.message : String(fault));
	}
}

function dayNamed(named: string): PlainDate {
	const date = readDate(named);
	if (!date) throw new Refusal(`Say which day it is, as in --today 2026-04-13. “${named}” is no day I can read.`);
	return date;
}

function roleNamed(named: string, packs: CompiledPack[]): string {
	const roles = [...new Set(packs.flatMap((pack) => pack.roles))];
	const found = roles.find((role) => nameKey(role) === nameKey(named));
	if (!found) throw new Refusal(`No pack names the role “${named}”. The roles are: ${roles.join(', ')}.`);
	return found;
}
