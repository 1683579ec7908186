import { judgeWork, type RuleText, type WorkJudged } from '../../engine/lateness/judge-work-view.ts';
import { type LatenessKind, lateness } from '../../engine/lateness/lateness.ts';
import type { GivenReason } from '../../engine/model/flag.ts';
import type { Realm } from '../../engine/model/realm.ts';
import type { StepSlice } from '../../engine/model/rule.ts';
import { type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';
import type { KeptLines } from '../../messaging/page-answers.ts';
import type { PageRequest, StepDatesSeen } from '../../messaging/page-protocol.ts';
import type { Sender } from '../../messaging/sender.ts';
import type { FlagStore, KeptStep } from '../../store/dates/flags.ts';
import type { RecordId } from '../../store/keys.ts';
import { currentMinute } from '../evidence/fresh-evidence.ts';
import { recordNumber } from '../evidence/sanitise-evidence.ts';
import { sanitiseDates, sourceOf } from './sanitise-dates.ts';

/** What is said of a line beside what was read. */
const SAID: Partial<Record<LatenessKind, string>> = { 'late with reason': 'Late, reason recorded', 'recorded late': 'Recorded late' };

type WorkView = Extract<PageRequest, { kind: 'work view' }>;

/** Answers whatever is asked about how late things are: says whose they are, and lets through what may be kept. */
export class DatesService {
	readonly #store: FlagStore;
	readonly #calendar: WorkingCalendar;
	readonly #teams: ReadonlySet<string>;

	/** @param teams names on the council's list that are no role of any pack */
	constructor(store: FlagStore, calendar: WorkingCalendar, teams: ReadonlySet<string>) {
		this.#store = store;
		this.#calendar = calendar;
		this.#teams = teams;
	}

	/** Keeps the days that a step shows. @returns null if nothing could be kept */
	async note(
		seen: StepDatesSeen & { today: string | null; record: string | null },
		slice: StepSlice | null,
		{ realm }: Sender,
	): Promise<KeptLines | null> {
		const number = recordNumber(seen.record);
		if (number === null || slice === null) return null;
		const now = timeFor(seen.today, realm);
		const kept = await this.#store.note({ realm, number }, sanitiseDates(seen, slice, this.#teams), now);
		const today = readDate(now) as PlainDate;
		const known = kept?.map(({ row, rules, ...flag }) => {
			const said = SAID[lateness(flag, today, this.#calendar).kind] ?? null;
			return [rules.join('+') + (row === null ? '' : `#${row}`), { id: flag.id, reason: flag.reason, said }] as const;
		});
		return known ? Object.fromEntries(known) : null;
	}

	/** What is known of all that a work view shows. @returns null in the place of what is kept, if that can't be read */
	async work(
		{ rows, closed, today: said }: WorkView,
		role: string | null,
		sliceOf: (step: string) => StepSlice | null,
		{ realm }: Sender,
	): Promise<{ judged: WorkJudged; notKept: boolean }> {
		const today = readDate(timeFor(said, realm)) as PlainDate;
		const numbers = [...new Set([...rows, ...closed].map(({ record }) => recordNumber(record)).filter((number) => number !== null))];
		const kept = await this.#store.of(numbers.map((number): RecordId => ({ realm, number })));
		const stepsOf = (record: string | null): KeptStep[] | null => kept?.[numbers.indexOf(recordNumber(record) ?? '')] ?? null;
		for (const { record, step, moved } of rows) {
			const [only, ...more] = (stepsOf(record) ?? []).filter((each) => each.step === step);
			const number = recordNumber(record);
			if (!moved || !only || more.length > 0 || number === null) continue;
			await this.#store.noteMoved({ realm, number }, only.id);
			for (const flag of only.flags) flag.moved += 1;
		}
		return {
			judged: judgeWork(
				{ rows, closed },
				{
					rows: rows.map(({ record }) => stepsOf(record)),
					closed: closed.map(({ record }) => stepsOf(record)),
					wordsOf: (step, rules) => wordsOf(sliceOf(step), rules),
				},
				{ role, covers: (step) => sliceOf(step) !== null, today, calendar: this.#calendar },
			),
			notKept: kept === null,
		};
	}

	async setReason({ id, reason }: Extract<PageRequest, { kind: 'late reason' }>, { realm }: Sender): Promise<void> {
		const until = reason && readDate(reason.until);
		const given: GivenReason | null = reason && until ? { code: reason.code, until } : null;
		if (reason === null || given !== null) await this.#store.setReason(realm, id, given);
	}

	/** Forgets the steps of one record. */
	async forget(record: string | null, { realm }: Sender): Promise<void> {
		const number = recordNumber(record);
		if (number !== null) await this.#store.forget({ realm, number });
	}

	forgetAll(): Promise<void> {
		return this.#store.forgetAll();
	}

	tidy(): Promise<void> {
		return this.#store.tidy();
	}
}

function wordsOf(slice: StepSlice | null, rules: readonly string[]): RuleText | null {
	const rule = slice?.rules.find(({ ids }) => ids.join('+') === rules.join('+'));
	return rule ? { sentence: rule.sentence, source: sourceOf(rule) } : null;
}

/** Only the practice Mosaic says which day it is. */
function timeFor(today: string | null, realm: Realm): string {
	return currentMinute(realm === 'practice' ? today : null);
}
