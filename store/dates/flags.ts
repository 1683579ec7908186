import type { DatedLine, Flag, FlagOfRecord, GivenReason } from '../../engine/model/flag.ts';
import type { Realm } from '../../engine/model/realm.ts';
import type { Database, FlagRow } from '../database.ts';
import type { Disk } from '../disk.ts';
import { keysOf, type RecordId } from '../keys.ts';
import { inOrder, type KeptStep, noteStep, open, opened, placeOf, type StepSeen, sealFlag, stepsOf } from './flag-rows.ts';

export type { KeptStep, StepSeen } from './flag-rows.ts';

const DAY = 86_400_000;
/** Flags that are opened before anybody else gets a turn. */
const CHUNK = 250;

/**
 * What is kept of steps that have a date, so that it can be said on any later day how late they are. Nothing here ever
 * throws: what the database can't take or give is not known, and that is said.
 */
export class FlagStore {
	readonly #disk: Disk;
	readonly #days: () => Promise<number>;
	#last: Promise<unknown> = Promise.resolve();
	#swept = 0;

	/** @param days for how many a step is kept after it was last looked at. Asked at each use, as the council may change it */
	constructor(disk: Disk, days: () => Promise<number>) {
		this.#disk = disk;
		this.#days = days;
	}

	/**
	 * Keeps what one opening of a step shows, in the place of what was known of it. Reasons stay, and so does how often it was moved.
	 * @param now as in 2026-04-13T16:52
	 * @returns what is kept of each line, in their order; null if it could not be kept
	 */
	note(whose: RecordId, seen: StepSeen, now: string): Promise<(Flag & Pick<DatedLine, 'row'>)[] | null> {
		return this.#inTurn(
			async () => {
				if (Date.now() - this.#swept > DAY) await this.#sweep();
				return this.#disk.use((database) => noteStep(whose, seen, now, database));
			},
			() => null,
		);
	}

	/** The steps that are kept of each of these records, in the order asked; null if nothing can be told. */
	of(whose: readonly RecordId[]): Promise<KeptStep[][] | null> {
		return this.#inTurn(
			async () => {
				const oldest = await this.#oldest();
				return this.#disk.use((database) => Promise.all(whose.map((each) => stepsOf(each, oldest, database))));
			},
			() => null,
		);
	}

	/** Notes that a step was seen with another assignee. */
	noteMoved(whose: RecordId, stepId: string): Promise<void> {
		return this.#change(
			whose.realm,
			(database) => database.flags.where('step').equals(stepId).toArray(),
			(flag) => ({ ...flag, moved: flag.moved + 1 }),
		);
	}

	/** Gives a flag a reason, or takes it away. A flag of the other realm is left alone. */
	setReason(realm: Realm, id: string, reason: GivenReason | null): Promise<void> {
		return this.#change(
			realm,
			(database) => database.flags.where('id').equals(id).toArray(),
			(flag) => ({ ...flag, reason }),
		);
	}

	/** What is open, that due first first; null if nothing can be told. */
	firstPage(realm: Realm, count: number): Promise<FlagOfRecord[] | null> {
		return this.#inTurn(
			async () => {
				const oldest = await this.#oldest();
				return this.#disk.use(async (database) => {
					const rows = await inOrder(realm, 'open', database).limit(count).toArray();
					const kept = rows.filter(({ keptAt }) => keptAt >= oldest);
					return opened(kept, database, await keysOf(database), new Map());
				});
			},
			() => null,
		);
	}

	/**
	 * Everything, piece by piece, so that whoever listens gets a turn in between: what is open first, that due first first.
	 * What is written meanwhile waits for no piece, and may or may not be heard.
	 * @returns false if not all could be told
	 */
	async rest(realm: Realm, heard: (flags: FlagOfRecord[]) => void): Promise<boolean> {
		try {
			const oldest = await this.#oldest();
			await this.#disk.use(async (database) => {
				const numbers = new Map<string, string | null>();
				const keys = await keysOf(database);
				for (const state of ['open', 'done'] as const) {
					const ids = await inOrder(realm, state, database).primaryKeys();
					for (let at = 0; at < ids.length; at += CHUNK) {
						const rows = await database.flags.bulkGet(ids.slice(at, at + CHUNK));
						const there = rows.filter((row) => row !== undefined && row.keptAt >= oldest) as FlagRow[];
						heard(await opened(there, database, keys, numbers));
					}
				}
			});
			return true;
		} catch {
			return false;
		}
	}

	/** Forgets the steps of one record. Its number goes with its evidence. */
	forget(whose: RecordId): Promise<void> {
		return this.#inTurn(
			() =>
				this.#disk.use(async (database) => {
					const place = await placeOf(whose, database);
					await database.transaction('rw', [database.flags, database.steps], async () => {
						await database.flags.where('[realm+record]').equals(place).delete();
						await database.steps.where('[realm+record]').equals(place).delete();
					});
				}),
			() => undefined,
		);
	}

	/** Forgets every step of every record. */
	forgetAll(): Promise<void> {
		return this.#inTurn(
			() =>
				this.#disk.use(async (database) => {
					await Promise.all([database.flags.clear(), database.steps.clear()]);
				}),
			() => undefined,
		);
	}

	/** Deletes what is too old. */
	tidy(): Promise<void> {
		return this.#inTurn(
			() => this.#sweep(),
			() => undefined,
		);
	}

	#change(realm: Realm, find: (database: Database) => Promise<FlagRow[]>, to: (flag: Flag) => Flag): Promise<void> {
		return this.#inTurn(
			() =>
				this.#disk.use(async (database) => {
					const keys = await keysOf(database);
					const rows = (await find(database)).filter((row) => row.realm === realm);
					const changed = await Promise.all(
						rows.map(async (row) => {
							const flag = await open(row, keys);
							return flag && { ...row, ...(await sealFlag(to(flag), row, keys)) };
						}),
					);
					await database.flags.bulkPut(changed.filter((row) => row !== null));
				}),
			() => undefined,
		);
	}

	async #oldest(): Promise<number> {
		return Date.now() - (await this.#days()) * DAY;
	}

	async #sweep(): Promise<void> {
		const oldest = await this.#oldest();
		await this.#disk.use((database) =>
			database.transaction('rw', [database.flags, database.steps], async () => {
				await database.flags.where('keptAt').below(oldest).delete();
				await database.steps.where('keptAt').below(oldest).delete();
			}),
		);
		this.#swept = Date.now();
	}

	/** Reading, putting together and writing is one piece, whichever windows ask at the same time. */
	#inTurn<T>(work: () => Promise<T>, otherwise: () => T): Promise<T> {
		const done = this.#last.then(work).catch(otherwise);
		this.#last = done;
		return done;
	}
}
