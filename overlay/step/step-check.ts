import { checkStep } from '../../engine/check-step.ts';
import type { Checklist } from '../../engine/model/checklist.ts';
import type { Facts } from '../../engine/model/facts.ts';
import { nameKey, ownValue } from '../../engine/model/names.ts';
import type { StepSlice } from '../../engine/model/rule.ts';
import type { Key, Snapshot } from '../../engine/model/snapshot.ts';
import { londonTime } from '../../engine/time/london-clock.ts';
import { dateOf, type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { isRunningOut } from '../../engine/time/working-days.ts';
import type { Hello } from '../../messaging/page-answers.ts';
import { questionOf, rereadAnswers } from '../../page/questions/reread-answers.ts';
import { Reader, type Reading } from '../../page/reader.ts';
import type { Hints } from '../../page/step/step-details.ts';

/** The day it is, by a page that says so, as the practice Mosaic does, or by the clock of this machine in the United Kingdom. */
function todayOn({ today }: Snapshot): PlainDate {
	return readDate(today ?? '') ?? dateOf(londonTime(Date.now()));
}

/** Reads the page and checks it, with what the background said. Knows nothing of how either is shown. */
export class StepCheck {
	/** The last year whose bank holidays are known, within twelve months of its end by the day of the last check; null before. */
	calendarEnds: number | null = null;
	/** The day of the last check; null before. */
	today: PlainDate | null = null;
	readonly #reader: Reader;
	readonly #hello: Hello;
	readonly #hints: Hints;
	#reading: Reading | null = null;
	/** Requests live in a panel that opens and closes: what was read of it holds until it is read again. */
	#lastRequests: Snapshot['requests'] | null = null;

	constructor(document: Document, hello: Hello) {
		this.#reader = new Reader(document, hello.adapter);
		this.#hello = hello;
		this.#hints = {
			stepNamed: (text) => ownValue(hello.steps, nameKey(text)) ?? null,
			formNamed: (text) => ownValue(hello.forms, nameKey(text)) ?? null,
		};
	}

	get reading(): Reading | null {
		return this.#reading;
	}

	/** Reads everything. @throws if the page makes the reader fail */
	read(): Reading {
		return this.#take(this.#reader.read(this.#hints));
	}

	/** Reads everything piece by piece. @returns null if another reading has begun since @throws as `read` does */
	async readInPieces(): Promise<Reading | null> {
		const reading = await this.#reader.readInPieces(this.#hints);
		if (!reading) return null;
		this.#take(reading);
		// What was answered since its piece was read.
		this.reread();
		return this.#reading;
	}

	#take(reading: Reading): Reading {
		if (reading.snapshot.requests.reach !== 'none') this.#lastRequests = reading.snapshot.requests;
		this.#reading = this.#lastRequests ? { ...reading, snapshot: { ...reading.snapshot, requests: this.#lastRequests } } : reading;
		return this.#reading;
	}

	/** Leaves off a reading in pieces. */
	stop(): void {
		this.#reader.stop();
	}

	/** Another step has taken the place of the one before: what was read of that says nothing of this. */
	forget(): void {
		this.#lastRequests = null;
	}

	/** Looks again at answers only. @returns true if one has changed */
	reread(only?: number): boolean {
		if (!this.#reading) return false;
		const again = rereadAnswers(this.#reading, this.#hello.adapter.words['placeholder options'], only);
		const changed = again !== this.#reading;
		this.#reading = again;
		return changed;
	}

	/** The question that a control is part of; null if it is of none that was read. */
	questionOf(control: Element): Key | null {
		return this.#reading && questionOf(control, this.#reading);
	}

	/**
	 * @param role the viewer's; the page's own word for it is used if null
	 * @param facts what was read on other screens of the record
	 */
	check(slice: StepSlice, role: string | null, facts: Facts): Checklist | null {
		if (!this.#reading) return null;
		const { snapshot } = this.#reading;
		const { workers, calendar, settings } = this.#hello;
		const today = todayOn(snapshot);
		this.today = today;
		this.calendarEnds = isRunningOut(today, calendar) ? calendar.lastYear : null;
		return checkStep(snapshot, slice, {
			workers,
			calendar,
			settings,
			viewer: { role: role ?? this.#roleOnPage(slice), name: snapshot.viewer.name },
			facts,
			today,
		});
	}

	/** What the page says that the viewer is, and what the council's list does. */
	get posts(): string[] {
		const { role, name } = this.#reading?.snapshot.viewer ?? {};
		return [...(role ? [role] : []), ...(name ? (ownValue(this.#hello.workers, nameKey(name)) ?? []) : [])];
	}

	#roleOnPage(slice: StepSlice): string | null {
		return this.posts.map((post) => slice.roles.find((role) => nameKey(role) === nameKey(post))).find((role) => role !== undefined) ?? null;
	}
}
