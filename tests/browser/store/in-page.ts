import type { FactsRead } from '../../../engine/model/facts.ts';
import { noteFinishedAnyway } from '../../../store/dates/finished-anyway.ts';
import { FlagStore } from '../../../store/dates/flags.ts';
import { Disk } from '../../../store/disk.ts';
import { EvidenceStore } from '../../../store/evidence/evidence.ts';
import type { RecordId } from '../../../store/keys.ts';

/** The store as the background has it, for tests in a page: a reload is a background that was stopped and started. */
const disk = new Disk();
export const store = new EvidenceStore(disk, { days: async () => 30, dateOf: () => 'contact date' });
export const flags = new FlagStore(disk, async () => 30);

export function keep(whose: RecordId, screen: string, lists: Record<string, FactsRead>): Promise<boolean> {
	return store.keep(whose, screen, lists, '2026-04-13T10:00', () => true);
}

export function finishAnyway(reason: string): Promise<void> {
	return noteFinishedAnyway({ rules: ['CC-1'], reason, on: '2026-04-13' }, disk);
}

/** Deletes the database as if it had never been. */
export function removeAll(after?: () => Promise<void>): Promise<void> {
	return disk.remove(after);
}

/** The rows of a table, read without the store. */
export async function rows(table: string): Promise<Record<string, unknown>[]> {
	const database = await opened(indexedDB.open('stepcheck'));
	const all = await opened(database.transaction(table).objectStore(table).getAll());
	database.close();
	return all;
}

/** Changes the database behind the store's back, in the shape of a version of its own if that is newer or there is none. */
export async function change(
	version: number | undefined,
	shape: Record<string, string>,
	to: (table: (name: string) => IDBObjectStore) => void,
) {
	const request = indexedDB.open('stepcheck', version);
	request.onupgradeneeded = () => {
		for (const [name, keyPath] of Object.entries(shape)) request.result.createObjectStore(name, { keyPath, autoIncrement: true });
	};
	const database = await opened(request);
	const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
	to((name) => transaction.objectStore(name));
	await new Promise((resolve) => {
		transaction.oncomplete = resolve;
	});
	database.close();
}

export function opened<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
