import { type ExpectedRead, readExpected, SCREEN_KEY } from '../../engine/expected-questions.ts';
import type { StepSlice } from '../../engine/model/rule.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { OpenedStep, QuestionsSeen } from '../../messaging/page-answers.ts';

/** What used to be read of a step, and now is not. */
export interface Lost {
	/** The screen itself. */
	screen: boolean;
	/** Questions and sections, as the procedure prints them. */
	questions: string[];
}

/** Looks, while one step is open, for what was read on every step of this name before it, and is not read now. */
class LostQuestions {
	lost: Lost = { screen: false, questions: [] };
	readonly #opened: OpenedStep;
	readonly #tell: (seen: QuestionsSeen) => void;
	readonly #read = new Set<string>();
	readonly #absent = new Set<string>();
	/** What is there or not as the worker answers. */
	readonly #comesAndGoes = new Set<string>();

	constructor(opened: OpenedStep, tell: (seen: QuestionsSeen) => void) {
		this.#opened = opened;
		this.#tell = tell;
	}

	/** To be called once the page has had time to show what it has, and after each reading from then on. */
	look(snapshot: Snapshot, slice: StepSlice): void {
		const { read, absent } = withScreen(readExpected(snapshot, slice), snapshot);
		const comesAndGoes = added(this.#comesAndGoes, [
			...read.filter((key) => this.#absent.has(key)),
			...Object.keys(absent).filter((key) => this.#read.has(key)),
		]);
		const counted = (keys: string[]) => (this.#opened.counts ? keys : []);
		const seen = {
			read: counted(added(this.#read, read)),
			absent: counted(added(this.#absent, Object.keys(absent))),
			comesAndGoes,
		};
		if (Object.values(seen).some(({ length }) => length > 0)) this.#tell(seen);
		const missed = this.#opened.expected.filter((key) => Object.hasOwn(absent, key) && !this.#comesAndGoes.has(key));
		this.lost = {
			screen: missed.includes(SCREEN_KEY) || (snapshot.questions.length === 0 && this.#opened.expected.length > 0),
			questions: [...new Set(missed.flatMap((key) => absent[key] ?? []))],
		};
	}
}

/** Whether an adapter knows the screen is remembered like one more thing to read. */
function withScreen({ read, absent }: ExpectedRead, { guessing }: Snapshot): ExpectedRead {
	return guessing ? { read, absent: { ...absent, [SCREEN_KEY]: [] } } : { read: [...read, SCREEN_KEY], absent };
}

/** Those that were not in the set, which they are from now on. */
function added(set: Set<string>, keys: string[]): string[] {
	const fresh = keys.filter((key) => !set.has(key));
	for (const key of fresh) set.add(key);
	return fresh;
}

/** @param tell hears what is new, once for each opening of the step */
export function watchForLost(opened: OpenedStep, tell: (seen: QuestionsSeen) => void): LostQuestions {
	return new LostQuestions(opened, tell);
}

export type WatchForLost = typeof watchForLost;
