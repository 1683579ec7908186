import Dexie from 'dexie';
import { Database, NAME, VERSION } from './database.ts';

/** The database can't be used: it is refused, full, or belongs to a newer Stepcheck. Says nothing of what is in it. */
export class Unusable extends Error {
	readonly isFull: boolean;

	constructor(fault?: unknown) {
		super('The database can’t be used.');
		this.isFull = isFull(fault);
	}
}

/** What the browser calls a database, or something in one, that it can't read any more. */
const DAMAGE = new Set(['UnknownError', 'DataError', 'NotFoundError', 'NotReadableError']);

/** The one way to the database, and the one place that knows what can go wrong with it. */
export class Disk {
	#database: Database | null = null;
	/** Done once nobody is removing it. */
	#removing: Promise<unknown> = Promise.resolve();

	/**
	 * Opens the database if need be. Where it was closed or removed it is opened again, and where it is damaged it is
	 * deleted and made anew.
	 * @throws Unusable if it can't be used now. What is in it is left alone.
	 */
	async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await this.#attempt(work);
		} catch (fault) {
			if (!isDamage(fault)) throw unusable(fault);
			await this.#delete();
			return this.#attempt(work).catch((again) => {
				throw unusable(again);
			});
		}
	}

	/**
	 * Deletes the database with all that is in it.
	 * @param after nobody opens it anew until this is done, whether it could be deleted or not
	 * @throws Unusable if it can't be deleted
	 */
	async remove(after = () => Promise.resolve()): Promise<void> {
		const removed = this.#delete().finally(after);
		this.#removing = removed.catch(() => undefined);
		return removed;
	}

	async #delete(): Promise<void> {
		this.#close();
		await Dexie.delete(NAME).catch((fault) => {
			throw unusable(fault);
		});
	}

	async #attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await work(await this.#open());
		} catch (fault) {
			if (fault instanceof Unusable || isFull(fault)) throw fault;
			this.#close();
			return work(await this.#open());
		}
	}

	async #open(): Promise<Database> {
		await this.#removing;
		if (this.#database?.isOpen()) return this.#database;
		await refuseNewer();
		this.#database = new Database();
		await this.#database.open();
		return this.#database;
	}

	#close(): void {
		this.#database?.close();
		this.#database = null;
	}
}

/** What a newer Stepcheck wrote is not ours to change: the next update reads it again. */
async function refuseNewer(): Promise<void> {
	const here = (await indexedDB.databases()).find(({ name }) => name === NAME);
	// Dexie counts in tens.
	if (Math.floor((here?.version ?? 0) / 10) > VERSION) throw new Unusable();
}

function unusable(fault: unknown): Unusable {
	return fault instanceof Unusable ? fault : new Unusable(fault);
}

function isFull(fault: unknown): boolean {
	return namesOf(fault).includes('QuotaExceededError');
}

function isDamage(fault: unknown): boolean {
	return !isFull(fault) && namesOf(fault).some((name) => DAMAGE.has(name));
}

/** Dexie wraps what the browser said. */
function namesOf(fault: unknown): string[] {
	if (typeof fault !== 'object' || fault === null) return [];
	const { name, inner, failures = [] } = fault as { name?: unknown; inner?: unknown; failures?: unknown[] };
	return [String(name), ...namesOf(inner), ...failures.flatMap(namesOf)];
}
