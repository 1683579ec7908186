import browser from 'webextension-polyfill';
import type { RuleTally } from '../engine/board-rules.ts';
import type { Disk } from './disk.ts';

/** Rule -> how often it was shown, and acted on. About rules alone: no step, no record, no day, nobody. */
type Kept = Record<string, { shown: number; actedOn: number }>;

const NAME = 'ruleTallies';

let writing: Promise<void> = Promise.resolve();

/** Counts what one opening of a step showed. Windows tell it at the same time, so each waits for the one before. */
export function countRules(shown: readonly string[], actedOn: readonly string[]): Promise<void> {
	writing = writing.then(() => count(shown, actedOn)).catch(() => undefined);
	return writing;
}

async function count(shown: readonly string[], actedOn: readonly string[]): Promise<void> {
	const kept = new Map(Object.entries(await readKept()));
	const more = (rule: string, part: 'shown' | 'actedOn') => {
		const before = kept.get(rule) ?? { shown: 0, actedOn: 0 };
		kept.set(rule, { ...before, [part]: before[part] + 1 });
	};
	for (const rule of shown) more(rule, 'shown');
	for (const rule of actedOn) more(rule, 'actedOn');
	await browser.storage.local.set({ [NAME]: Object.fromEntries(kept) });
}

/** What is known of each rule, with the reasons for which steps were finished without it. */
export async function readTallies(disk: Disk): Promise<RuleTally[]> {
	const kept = await readKept();
	const tallies = new Map(
		Object.entries(kept).map(([rule, { shown, actedOn }]): [string, RuleTally] => [rule, { rule, shown, actedOn, finishedAnyway: {} }]),
	);
	const finished = await disk.use((database) => database.finishedAnyway.toArray()).catch(() => []);
	for (const { rules, reason } of finished)
		for (const rule of rules) {
			const tally = tallies.get(rule);
			if (tally) tally.finishedAnyway[reason] = (tally.finishedAnyway[reason] ?? 0) + 1;
		}
	return [...tallies.values()];
}

export async function forgetTallies(): Promise<void> {
	await browser.storage.local.remove(NAME);
}

async function readKept(): Promise<Kept> {
	const stored = await browser.storage.local.get(NAME).catch(() => ({}) as Record<string, unknown>);
	return (stored[NAME] as Kept | undefined) ?? {};
}
