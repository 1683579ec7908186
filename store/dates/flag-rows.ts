import type { DatedLine, Flag, FlagOfRecord } from '../../engine/model/flag.ts';
import type { Realm } from '../../engine/model/realm.ts';
import { compareDates, isoDate, type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import type { Database, FlagRow, StepRow } from '../database.ts';
import { keysOf, macOf, type RecordId, signOf } from '../keys.ts';
import { type Keys, seal, unseal } from '../seal.ts';

/** What a step shows when it is looked at, without content. */
export interface StepSeen {
	/** As a pack prints it. */
	step: string;
	/** Tells it from another step of the same name on the same record; null if it is not known. */
	started: PlainDate | null;
	/** Finished, or open for reading only: there is nothing left to complete in it, and nothing is kept. */
	over: boolean;
	team: string | null;
	lines: (DatedLine & Pick<Flag, 'pack'>)[];
	/** Ids of rules with a time in them that could not be told: what was known of their lines stands. */
	unread: string[];
	/** Roles that have something to do in it now. */
	next: string[];
}

/** What is kept of a step, and of each of its dated lines. */
export interface KeptStep {
	/** The same for the same step; means nothing outside this browser. */
	id: string;
	step: string;
	seenAt: string;
	unread: string[];
	next: string[];
	flags: Flag[];
}

type StepSealed = Omit<KeptStep, 'id' | 'flags'>;

/** Puts what a step shows in the place of what was known of it, with the reasons that were given. */
export async function noteStep(
	whose: RecordId,
	seen: StepSeen,
	now: string,
	database: Database,
): Promise<(Flag & Pick<DatedLine, 'row'>)[]> {
	const keys = await keysOf(database);
	const [realm, record] = await placeOf(whose, database);
	const step = await signOf(`${realm}\n${whose.number}\n${seen.step}\n${seen.started ? isoDate(seen.started) : ''}`, keys);
	if (seen.over) {
		await database.transaction('rw', [database.flags, database.steps], async () => {
			await database.flags.where('step').equals(step).delete();
			await database.steps.delete(step);
		});
		return [];
	}
	const before = await database.flags.where('step').equals(step).toArray();
	const known = (await Promise.all(before.map((row) => open(row, keys)))).filter((flag) => flag !== null);
	const moved = Math.max(0, ...known.map((flag) => flag.moved));
	const keptAt = Date.now();
	const flags = await Promise.all(
		seen.lines.map(async ({ row, ...line }): Promise<Flag> => {
			const id = await signOf(`${step}\n${line.rules.join('+')}\n${row ?? ''}`, keys);
			const earlier = known.find((flag) => flag.id === id) ?? null;
			return {
				id,
				step: seen.step,
				...line,
				team: seen.team,
				enteredOn: line.state === 'done' ? enteredAfter(earlier) : null,
				reason: earlier?.reason ?? null,
				moved,
				seenAt: now,
			};
		}),
	);
	const kept: FlagRow[] = await Promise.all(
		flags.map(async (flag) => ({ id: flag.id, realm, record, step, keptAt, ...(await sealFlag(flag, { realm, record }, keys)) })),
	);
	const gone = known.filter((flag) => !flags.some(({ id }) => id === flag.id) && !flag.rules.some((rule) => seen.unread.includes(rule)));
	const sealed: StepSealed = { step: seen.step, seenAt: now, unread: seen.unread, next: seen.next };
	const stepRow: StepRow = { id: step, realm, record, keptAt, ...(await seal(sealed, [realm, record, step], keys.seal)) };
	const number = await seal(whose.number, [realm, record], keys.seal);
	await database.transaction('rw', [database.flags, database.steps, database.records], async () => {
		await database.flags.bulkDelete(gone.map(({ id }) => id));
		await database.flags.bulkPut(kept);
		await database.steps.put(stepRow);
		await database.records.put({ realm, record, keptAt, ...number });
	});
	return flags.map((flag, at) => ({ ...flag, row: seen.lines[at]?.row ?? null }));
}

/** The day from which on something that is done now must have been entered. */
function enteredAfter(earlier: Flag | null): Flag['enteredOn'] {
	return earlier?.state === 'open' ? readDate(earlier.seenAt) : (earlier?.enteredOn ?? null);
}

/** The steps kept of one record that are not too old, each with its flags. */
export async function stepsOf(whose: RecordId, oldest: number, database: Database): Promise<KeptStep[]> {
	const place = await placeOf(whose, database);
	const keys = await keysOf(database);
	const [steps, flags] = await Promise.all([
		database.steps.where('[realm+record]').equals(place).toArray(),
		database.flags.where('[realm+record]').equals(place).toArray(),
	]);
	const kept = await Promise.all(
		steps
			.filter(({ keptAt }) => keptAt >= oldest)
			.map(async (row): Promise<KeptStep | null> => {
				const step = await unseal<StepSealed>(row, [row.realm, row.record, row.id], keys.seal);
				const own = await Promise.all(flags.filter((flag) => flag.step === row.id).map((flag) => open(flag, keys)));
				return step && { id: row.id, ...step, flags: own.filter((flag) => flag !== null) };
			}),
	);
	return kept.filter((step) => step !== null);
}

/** Opens flags with the numbers of their records, each of which is opened once. */
export async function opened(
	rows: FlagRow[],
	database: Database,
	keys: Keys,
	numbers: Map<string, string | null>,
): Promise<FlagOfRecord[]> {
	const wanted = [...new Map(rows.filter(({ record }) => !numbers.has(record)).map(({ realm, record }) => [record, [realm, record]]))];
	const records = await database.records.bulkGet(wanted.map(([, place]) => place as [string, string]));
	for (const [index, [record]] of wanted.entries()) {
		const row = records[index];
		numbers.set(record, row ? await unseal<string>(row, [row.realm, row.record], keys.seal) : null);
	}
	const flags = await Promise.all(rows.map((row) => open(row, keys)));
	return flags.flatMap((flag, index) => (flag ? [{ flag, record: numbers.get(rows[index]?.record ?? '') ?? null }] : []));
}

/** @returns null if it is not whole, or was put in another's place */
export async function open(row: FlagRow, keys: Keys): Promise<Flag | null> {
	const flag = await unseal<Omit<Flag, 'id'>>(row, [row.realm, row.record, row.id], keys.seal);
	return flag && { id: row.id, ...flag };
}

/** What of a row comes from its flag. */
export async function sealFlag({ id, ...flag }: Flag, { realm, record }: Pick<FlagRow, 'realm' | 'record'>, keys: Keys) {
	const [first] = flag.dates.map(({ due }) => due).sort(compareDates);
	return { state: flag.state, due: first ? isoDate(first) : '', ...(await seal(flag, [realm, record, id], keys.seal)) };
}

/** The flags in one state, that due first first. */
export function inOrder(realm: Realm, state: FlagRow['state'], database: Database) {
	return database.flags.where('[realm+state+due]').between([realm, state, ''], [realm, state, '\uffff']);
}

/** The realm of a record, and what stands for its number. */
export async function placeOf(whose: RecordId, database: Database): Promise<[string, string]> {
	return [whose.realm, await macOf(whose, await keysOf(database))];
}
