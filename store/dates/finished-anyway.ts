import browser from 'webextension-polyfill';
import type { FinishedAnyway } from '../database.ts';
import type { Disk } from '../disk.ts';

type Entry = Omit<FinishedAnyway, 'id'>;

const WAITING = 'finished anyway';

/** Notes a step finished with things outstanding. What the database can't take waits in the session's memory for the next. */
export async function noteFinishedAnyway(entry: Entry, disk: Disk): Promise<void> {
	const entries = [...(await waiting()), entry];
	try {
		await disk.use((database) => database.finishedAnyway.bulkAdd(entries));
		await browser.storage.session.remove(WAITING);
	} catch {
		await browser.storage.session.set({ [WAITING]: entries }).catch(() => undefined);
	}
}

async function waiting(): Promise<Entry[]> {
	return ((await browser.storage.session.get(WAITING).catch(() => ({}) as Record<string, unknown>))[WAITING] as Entry[] | undefined) ?? [];
}

/** Forgets what waits. What has been written goes with the database. */
export async function forgetFinishedAnyway(): Promise<void> {
	await browser.storage.session.remove(WAITING).catch(() => undefined);
}
