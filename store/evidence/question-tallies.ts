import browser from 'webextension-polyfill';
import { readLocal } from '../browser-storage.ts';
import { isExpected, type Seen, type Tally, tallied } from '../dates/tally.ts';

/** Host -> step -> rule -> how often what it names was read. The names are the packs', the host an origin: nothing of any page. */
type Kept = Record<string, Record<string, Record<string, Tally>>>;

/** Somebody works on one host, or on a live and a training one. */
const MOST_HOSTS = 4;

/** Keys of the rules that name what is expected to be there, on this step of this host. */
export async function expectedOn(host: string, step: string): Promise<string[]> {
	const kept = await readKept();
	return Object.entries(kept[host]?.[step] ?? {}).flatMap(([key, tally]) => (isExpected(tally) ? [key] : []));
}

let writing: Promise<void> = Promise.resolve();

/** Counts one opening of a step. Windows tell it at the same time, so each waits for the one before. */
export function countOpening(host: string, step: string, seen: ReadonlyMap<string, Seen>): Promise<void> {
	writing = writing.then(() => count(host, step, seen)).catch(() => undefined);
	return writing;
}

async function count(host: string, step: string, seen: ReadonlyMap<string, Seen>): Promise<void> {
	const { [host]: steps = {}, ...others } = await readKept();
	const tallies = new Map(Object.entries(steps[step] ?? {}));
	for (const [key, each] of seen) {
		const tally = tallied(tallies.get(key), each);
		if (tally) tallies.set(key, tally);
		else tallies.delete(key);
	}
	// The host used last stands last.
	const hosts = [...Object.entries(others).slice(1 - MOST_HOSTS), [host, { ...steps, [step]: Object.fromEntries(tallies) }] as const];
	await browser.storage.local.set({ [NAME]: Object.fromEntries(hosts) });
}

export async function forgetQuestionTallies(): Promise<void> {
	await browser.storage.local.remove(NAME);
}

const NAME = 'whatWasRead';

function readKept(): Promise<Kept> {
	return readLocal<Kept>(NAME, {});
}
