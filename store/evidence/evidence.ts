import type { FactsRead } from '../../engine/model/facts.ts';
import type { Trouble } from '../../engine/model/trouble.ts';
import type { Database, EvidenceRow } from '../database.ts';
import { type Disk, Unusable } from '../disk.ts';
import { forgetLoss, keysOf, lastLoss, macOf, noteLoss, type RecordId } from '../keys.ts';
import { type Keys, seal, unseal } from '../seal.ts';
import { isSameList, type KeptList } from './kept-list.ts';
import { mergeLists } from './merge-lists.ts';
import { forgetSessionEvidence, readFromSession, writeToSession } from './session-evidence.ts';

export interface KeptEvidence {
	lists: KeptList[];
	trouble: Trouble | null;
}

export interface EvidenceOptions {
	/** For how many days evidence is kept. Asked at each use, as the council may change it. */
	days(): Promise<number>;
	/** The part of a fact of this kind that says when it was; null if it has none. */
	dateOf(kind: string): string | null;
}

const DAY = 86_400_000;

/**
 * What was read of records, so that a step can be checked against screens that were opened before. Nothing here ever
 * throws: what the database can't take is known until the browser closes, and what can't be known any more is said.
 */
export class EvidenceStore {
	readonly #disk: Disk;
	readonly #options: EvidenceOptions;
	/** Reading, putting together and writing is one piece, whichever windows ask at the same time. */
	#last: Promise<unknown> = Promise.resolve();
	#swept = 0;

	constructor(disk: Disk, options: EvidenceOptions) {
		this.#disk = disk;
		this.#options = options;
	}

	/**
	 * Keeps what was read on one screen.
	 * @param readAt as in 2026-04-13T16:52
	 * @param isFresh whether what was read then may still be gone by
	 * @returns false if it could not even be kept until the browser closes
	 */
	keep(
		whose: RecordId,
		screen: string,
		lists: Record<string, FactsRead>,
		readAt: string,
		isFresh: (readAt: string) => boolean,
	): Promise<boolean> {
		return this.#inTurn(async () => {
			const { lists: known } = await this.#of(whose);
			const changed = Object.entries(lists).flatMap(([kind, read]): KeptList[] => {
				const before = known.find((each) => each.kind === kind && each.list.screen === screen) ?? null;
				const now = { ...read, screen, readAt };
				const list = mergeLists(before && isFresh(before.list.readAt) ? before.list : null, now, this.#options.dateOf(kind));
				if (list.reach === 'none' || list === before?.list) return [];
				const keptAt = before && list.readAt === before.list.readAt ? before.keptAt : Date.now();
				return [{ kind, keptAt, list: list as KeptList['list'] }];
			});
			return changed.length === 0 || this.#write(whose, changed);
		});
	}

	/** All that is kept of one record and not too old. */
	of(whose: RecordId): Promise<KeptEvidence> {
		return this.#inTurn(() => this.#of(whose));
	}

	/** Forgets one record, and its number. */
	forget(whose: RecordId): Promise<void> {
		return this.#inTurn(async () => {
			await writeToSession(whose, []).catch(() => undefined);
			await this.#disk.use((database) => removeRecord(whose, database)).catch(() => undefined);
		});
	}

	/** Deletes the database with its keys, and what the session remembers of records. */
	forgetAll(): Promise<void> {
		return this.#inTurn(async () => {
			await forgetSessionEvidence().catch(() => undefined);
			await this.#disk.remove(forgetLoss).catch(() => undefined);
		});
	}

	/** Makes the keys if there are none, and deletes what is too old. */
	tidy(): Promise<void> {
		return this.#inTurn(() => this.#disk.use(async (database) => void (await keysOf(database))).then(() => this.#sweep())).catch(
			() => undefined,
		);
	}

	async #of(whose: RecordId): Promise<KeptEvidence> {
		const session = await readFromSession(whose).catch(() => []);
		const disk = await this.#fromDisk(whose).catch(() => null);
		const newer = (list: KeptList) => !session.some((other) => isSameList(list, other));
		const oldest = await this.#oldest();
		const lists = [...session, ...(disk ?? []).filter(newer)].filter(({ keptAt }) => keptAt >= oldest);
		const lost = (await lastLoss()) ?? 0;
		const isLost = lost >= oldest && !lists.some(({ keptAt }) => keptAt >= lost);
		return { lists, trouble: disk === null || session.length > 0 ? 'not kept' : isLost ? 'lost' : null };
	}

	async #fromDisk(whose: RecordId): Promise<KeptList[]> {
		if (Date.now() - this.#swept > DAY) await this.#sweep();
		return this.#disk.use(async (database) => {
			const keys = await keysOf(database);
			const rows = await database.evidence
				.where('[realm+record]')
				.equals(placeOf(whose, await macOf(whose, keys)))
				.toArray();
			const lists = await Promise.all(rows.map((row) => open(row, keys)));
			const unread = rows.filter((_, index) => lists[index] === null);
			if (unread.length > 0) {
				await database.evidence.bulkDelete(unread.map(({ realm, record, screen, kind }) => [realm, record, screen, kind]));
				await noteLoss();
			}
			return lists.filter((list) => list !== null);
		});
	}

	async #write(whose: RecordId, lists: KeptList[]): Promise<boolean> {
		const session = await readFromSession(whose).catch(() => []);
		const others = session.filter((list) => !lists.some((other) => isSameList(list, other)));
		const written = await this.#toDisk(whose, [...others, ...lists]).then(isDone, isNot);
		if (!written) return writeToSession(whose, [...others, ...lists]).then(isDone, isNot);
		if (session.length > 0) await writeToSession(whose, []).catch(() => undefined);
		return true;
	}

	async #toDisk(whose: RecordId, lists: KeptList[]): Promise<void> {
		const write = () => this.#disk.use((database) => putAll(whose, lists, database));
		await write().catch(async (fault) => {
			if (!(fault instanceof Unusable && fault.isFull)) throw fault;
			await this.#sweep();
			await write();
		});
	}

	async #oldest(): Promise<number> {
		return Date.now() - (await this.#options.days()) * DAY;
	}

	async #sweep(): Promise<void> {
		const oldest = await this.#oldest();
		await this.#disk.use((database) =>
			database.transaction('rw', [database.evidence, database.records], async () => {
				await database.evidence.where('keptAt').below(oldest).delete();
				await database.records.where('keptAt').below(oldest).delete();
			}),
		);
		this.#swept = Date.now();
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#last.then(work);
		this.#last = done.catch(() => undefined);
		return done;
	}
}

async function putAll(whose: RecordId, lists: KeptList[], database: Database): Promise<void> {
	const keys = await keysOf(database);
	const [realm, record] = placeOf(whose, await macOf(whose, keys));
	const rows = await Promise.all(
		lists.map(async ({ kind, keptAt, list }): Promise<EvidenceRow> => {
			const { screen, ...data } = list;
			return { realm, record, screen, kind, keptAt, ...(await seal(data, [realm, record, screen, kind], keys.seal)) };
		}),
	);
	const number = await seal(whose.number, [realm, record], keys.seal);
	await database.transaction('rw', [database.evidence, database.records], async () => {
		await database.evidence.bulkPut(rows);
		await database.records.put({ realm, record, keptAt: Math.max(...rows.map(({ keptAt }) => keptAt)), ...number });
	});
}

async function removeRecord(whose: RecordId, database: Database): Promise<void> {
	const place = placeOf(whose, await macOf(whose, await keysOf(database)));
	await database.transaction('rw', [database.evidence, database.records], async () => {
		await database.evidence.where('[realm+record]').equals(place).delete();
		await database.records.delete(place);
	});
}

async function open({ screen, kind, keptAt, realm, record, ...sealed }: EvidenceRow, keys: Keys): Promise<KeptList | null> {
	const list = await unseal<Omit<KeptList['list'], 'screen'>>(sealed, [realm, record, screen, kind], keys.seal);
	return list && { kind, keptAt, list: { ...list, screen } };
}

function placeOf({ realm }: RecordId, record: string): [string, string] {
	return [realm, record];
}

const isDone = () => true;
const isNot = () => false;
