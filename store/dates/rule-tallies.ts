import browser from 'webextension-polyfill';
import type { RuleTally } from '../../engine/board/rule-tallies.ts';
import { newlyShown, type RuleStands, type RulesShown } from '../../engine/lateness/rules-shown.ts';
import { clearSession, readLocal, readSession } from '../browser-storage.ts';
import type { Disk } from '../disk.ts';
import { sessionHash } from '../evidence/session-hash.ts';

/** Rule -> how often it was shown, and acted on. About rules alone: no step, no record, no day, nobody. */
type Kept = Record<string, { shown: number; actedOn: number }>;

const NAME = 'ruleTallies';
const PREFIX = 'rules shown:';
/** ms in which a page shows what it has. */
const SETTLED = 5000;

let writing: Promise<void> = Promise.resolve();

/** Counts what one opening of a step shows. Windows tell it at the same time, so each waits for the one before. */
export function countRules(stepKey: string, stands: readonly RuleStands[]): Promise<void> {
	writing = writing.then(() => note(stepKey, stands)).catch(() => undefined);
	return writing;
}

/** What one step has shown so far, and since when. */
type OfStep = RulesShown & { since: number };

/** What the same step has shown before in this session is counted once, and what is done while a page still draws was never left to do. */
async function note(stepKey: string, stands: readonly RuleStands[]): Promise<void> {
	const name = PREFIX + (await sessionHash(stepKey));
	const stored = await readSession<OfStep>(name);
	const before = stored ?? { shown: [], actedOn: [], since: Date.now() };
	const { shown, actedOn } = newlyShown(before, stands);
	if (shown.length + actedOn.length === 0) return;
	const now: OfStep = { ...before, shown: [...before.shown, ...shown], actedOn: [...before.actedOn, ...actedOn] };
	await browser.storage.session.set({ [name]: now });
	await count(shown, Date.now() - before.since < SETTLED ? [] : actedOn);
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
	await clearSession(PREFIX);
}

function readKept(): Promise<Kept> {
	return readLocal<Kept>(NAME, {});
}
