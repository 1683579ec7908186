import type { Finding } from '../../engine/model/checklist.ts';
import { nameKey, ownValue } from '../../engine/model/names.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { Hello, OpenedRecord, OpenedStep } from '../../messaging/page-answers.ts';
import type { Ports, RecordContext } from '../ports.ts';
import { isOver } from '../sidebar-view.ts';
import type { Lost, WatchForLost } from './lost-questions.ts';
import { stepKey } from './step-key.ts';

/** ms in which a page shows what it has. */
const SETTLED = 5000;
const NOTHING_LOST: Lost = { screen: false, questions: [] };

/** The step on screen, or the record: what the background answered about it, and what is remembered of it while it is open. */
export class OpenStep {
	/** Stands for it; null before the first. */
	key: string | null = null;
	/** Undefined until the background has answered. */
	opened: OpenedStep | OpenedRecord | undefined;
	hidden: ReadonlySet<string> = new Set();
	/** The step that somebody chose to check a record for; null for the one that was opened last. */
	forStep: string | null = null;
	readonly #window: Window;
	readonly #ports: Ports;
	readonly #answered: (opened: OpenedStep, of: RecordContext) => void;
	readonly #settled: () => void;
	/** What a pause has asked about. */
	#asked = new Set<string>();
	#answer: Promise<OpenedStep | OpenedRecord> | undefined;
	#watcher: ReturnType<WatchForLost> | null = null;
	#settling = 0;
	#record: string | null = null;

	/**
	 * @param answered called with the background's answer, if nothing else has been opened since
	 * @param settled called when the page has had time to show what it has
	 */
	constructor(window: Window, ports: Ports, answered: (opened: OpenedStep, of: RecordContext) => void, settled: () => void) {
		this.#window = window;
		this.#ports = ports;
		this.#answered = answered;
		this.#settled = settled;
	}

	/** What used to be read of this step, and now is not. */
	get lost(): Lost {
		return this.#watcher?.lost ?? NOTHING_LOST;
	}

	/**
	 * Asks the background for the rules of the step on screen, once for each step, or for what the record can show of one.
	 * @returns true if it is another than before
	 */
	open({ screen, step: { name } }: Snapshot, of: RecordContext, steps: Hello['steps']): boolean {
		const { location, document } = this.#window;
		const isRecord = screen === 'record';
		// Chosen for one record, and not for the next.
		if (of.record !== null && of.record !== this.#record) {
			this.#record = of.record;
			this.forStep = null;
		}
		if ((isRecord ? of.record : name) === null) return false;
		const key = isRecord ? stepKey(screen, of.record, this.forStep) : stepKey(name, document.title, location.href.split('#')[0]);
		if (this.key === key) return false;
		this.stop();
		this.key = key;
		// What no pack knows as a step may be somebody's name.
		const known = () => ownValue(steps, nameKey(name ?? '')) ?? '';
		this.#take(isRecord ? this.#ports.openRecord(this.forStep, key, of) : this.#ports.openStep(known(), key, of), of);
		return true;
	}

	#take(answer: Promise<OpenedStep | OpenedRecord>, of: RecordContext): void {
		this.#answer = answer;
		answer
			.then((opened) => {
				if (this.#answer !== answer) return;
				this.opened = opened;
				this.hidden = new Set(opened.memory.hidden);
				this.#asked = new Set(opened.memory.paused);
				this.#settling = this.#window.setTimeout(() => this.#watch(opened), SETTLED);
				this.#answered(opened, of);
			})
			// The sidebar goes on saying "Checking…", Finish passes, and the next reading asks again.
			.catch(() => {
				if (this.#answer === answer) this.key = null;
			});
	}

	#watch(opened: OpenedStep): void {
		if (!opened.slice) return;
		const { step } = opened.slice;
		this.#ports
			.load('lost-questions')
			.then((watchForLost) => {
				if (this.opened !== opened) return;
				this.#watcher = watchForLost(opened, (seen) => this.#ports.questionsSeen(step, seen));
				this.#settled();
			})
			// Nothing that is lost is said to be, and nothing is counted.
			.catch(() => undefined);
	}

	/** Looks at a reading for what used to be read. */
	look(snapshot: Snapshot): void {
		if (this.opened?.slice && !isOver(snapshot)) this.#watcher?.look(snapshot, this.opened.slice);
	}

	/** Hears nothing more of it. What waits for its time holds on to the page. */
	stop(): void {
		this.#window.clearTimeout(this.#settling);
		this.#answer = undefined;
		this.opened = undefined;
		this.#watcher = null;
	}

	/** Puts a finding aside on this step, or back. */
	hide(id: string, aside: boolean): void {
		const hidden = new Set(this.hidden);
		if (aside) hidden.add(id);
		else hidden.delete(id);
		this.hidden = hidden;
		this.#remember();
	}

	/** Not to be asked about at Finish. */
	isAside({ id }: Finding): boolean {
		return this.hidden.has(id) || this.#asked.has(id);
	}

	/** A pause asks about these, and no other will. */
	askedAbout(findings: Finding[]): void {
		for (const { id } of findings) this.#asked.add(id);
		this.#remember();
	}

	#remember(): void {
		if (this.key !== null) this.#ports.remember(this.key, { hidden: [...this.hidden], paused: [...this.#asked] });
	}
}
