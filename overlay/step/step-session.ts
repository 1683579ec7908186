import type { RecordLine, RoleChoice } from '../../components/view.ts';
import type { Checklist } from '../../engine/model/checklist.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Key, Snapshot } from '../../engine/model/snapshot.ts';
import type { Hello } from '../../messaging/page-answers.ts';
import type { PageNodes } from '../../page/nodes.ts';
import type { Ports, RecordContext } from '../ports.ts';
import { recordScreens } from '../record/record-screens.ts';
import { RecordSession } from '../record/record-session.ts';
import { roleChoice } from '../role-choice.ts';
import { WorkViewSession } from '../work-view/work-view-session.ts';
import { announcement, doneSince } from './announcements.ts';
import { OpenStep } from './open-step.ts';
import { StepCheck } from './step-check.ts';
import { StepDates } from './step-dates.ts';

/** ms of quiet before a change is said aloud. */
const SPEAK_AFTER = 1000;

/** What is on screen, from a reading of it to the checklist. The background has said hello. */
export class StepSession {
	hello: Hello;
	checklist: Checklist | null = null;
	/** The summary of what was done last. */
	justNow: string | null = null;
	/** The reader failed. */
	fault = false;
	readonly check: StepCheck;
	readonly record: RecordSession;
	readonly step: OpenStep;
	readonly dates: StepDates;
	readonly work: WorkViewSession;
	/** What was said aloud last, and of which list. */
	spoken = '';
	readonly #window: Window;
	readonly #ports: Ports;
	readonly #changed: () => void;
	#announced: Checklist | null = null;
	#speaking = 0;

	/**
	 * @param changed called whenever something that is shown has changed
	 * @param opened called when the background has answered for another step
	 */
	constructor(window: Window, ports: Ports, hello: Hello, changed: () => void, opened: () => void) {
		const checkAgain = () => this.checkAgain();
		this.hello = hello;
		this.#ports = ports;
		this.#changed = changed;
		this.check = new StepCheck(window.document, hello);
		this.record = new RecordSession(window, ports, hello, checkAgain);
		this.dates = new StepDates(ports, checkAgain);
		this.work = new WorkViewSession(window, () => ports.load('work-view'), changed);
		this.#window = window;
		this.step = new OpenStep(
			window,
			ports,
			({ evidence }, of) => {
				if (!this.record.knows(evidence, of)) this.record.ask(this.of);
				// What has changed since it was read is heard of by itself.
				this.checkAgain();
				opened();
			},
			() => {
				this.#look();
				changed();
			},
		);
	}

	get snapshot(): Snapshot | undefined {
		return this.check.reading?.snapshot;
	}

	/** Whose record the page shows. */
	get of(): RecordContext {
		return this.snapshot ? this.record.of(this.snapshot) : { record: null, today: null };
	}

	/** The screens of the record that the checks ask for. */
	get screens(): RecordLine[] {
		const { today } = this.check;
		const { evidence, screen } = this.record;
		return today ? recordScreens(this.step.opened?.screens ?? [], evidence?.screens ?? [], screen, today) : [];
	}

	get roles(): RoleChoice {
		return roleChoice(this.hello.role, this.step.opened?.slice, this.checklist, this.work.known);
	}

	/** The elements of what was read. */
	get nodes(): PageNodes | undefined {
		return this.check.reading?.nodes;
	}

	/** Ids of findings that were put aside on this step. */
	get hidden(): ReadonlySet<string> {
		return this.step.hidden;
	}

	/** The steps that the next actions make; null for each that no pack has. */
	get nextSteps(): (string | null)[] {
		return this.snapshot?.nextActions.things.map(({ action }) => this.hello.steps[nameKey(action)] ?? null) ?? [];
	}

	/** Goes on with what was just read. @returns true if it is another step, or another record, than before */
	haveRead(): boolean {
		const { snapshot } = this;
		if (!snapshot) return false;
		this.fault = false;
		// What a step is opened with has the evidence of its record: it is not asked for twice.
		const wasOpen = this.step.key !== null;
		const isAnother = this.step.open(snapshot, this.of, this.hello.steps);
		if (isAnother) {
			if (wasOpen) this.check.forget();
			this.dates.begin();
			this.checklist = null;
			this.justNow = null;
		}
		this.#noteWhose();
		this.record.see(snapshot, () => this.#noteWhose());
		this.#seeWork(snapshot);
		this.checkAgain();
		this.#look();
		return isAnother;
	}

	/** The reader failed: nothing is claimed. */
	failed(): void {
		this.fault = true;
		this.checklist = null;
	}

	/** Looks again at the answer to one question, or at all of them. */
	reread(only?: Key): void {
		if (this.check.reread(only)) this.checkAgain();
	}

	/** Makes the checklist of what was read last. */
	checkAgain(): void {
		const slice = this.step.opened?.slice;
		const before = this.checklist;
		this.checklist = slice ? this.check.check(slice, this.hello.role.name, this.record.evidence?.facts ?? {}) : null;
		for (const finding of this.checklist?.findings ?? []) finding.kept = this.dates.kept[finding.id]?.said ?? null;
		if (this.checklist) this.justNow = doneSince(before, this.checklist) ?? this.justNow;
		this.#window.clearTimeout(this.#speaking);
		this.#speaking = this.#window.setTimeout(() => this.#speak(), SPEAK_AFTER);
		this.#changed();
	}

	/** Reads and checks once more, as Finish needs it. @throws if the page makes the reader fail */
	checkForFinish(): Checklist | null {
		this.check.read();
		this.checkAgain();
		this.noteDays();
		return this.checklist;
	}

	/** Hands on the days of the step. */
	noteDays(): void {
		if (this.snapshot && this.checklist) this.dates.note(this.checklist, this.snapshot, this.hello.workers, this.of);
	}

	/** Puts a finding aside on this step, or back. */
	hide(id: string, aside: boolean): void {
		this.step.hide(id, aside);
		this.#changed();
	}

	/** Asks why this finding is late, in this place of the sidebar. */
	askWhyLate(id: string, slot: Element): void {
		this.dates.askWhyLate(id, slot, this.of, () => this.noteDays());
	}

	/** Lists the roles to choose from in this place of the sidebar. */
	listRoles(slot: Element, close: () => void): void {
		this.#ports.load('role-list').then(
			(draw) => draw(slot, { role: this.roles, choose: (role) => this.chooseRole(role), close }),
			() => undefined,
		);
	}

	chooseRole(name: string): void {
		this.hello = { ...this.hello, role: { ...this.hello.role, name } };
		this.#ports.chooseRole(name);
		this.#announced = null;
		if (this.snapshot) this.#seeWork(this.snapshot);
		this.checkAgain();
	}

	/** Hears nothing more. What waits for its time holds on to the page. */
	stop(): void {
		this.#window.clearTimeout(this.#speaking);
		this.step.stop();
		this.check.stop();
		this.work.stop();
	}

	#speak(): void {
		if (!this.checklist) return;
		this.noteDays();
		if (this.step.key !== null) this.#ports.rulesShown(this.step.key, this.checklist.findings);
		const words = announcement(this.#announced, this.checklist);
		this.#announced = this.checklist;
		if (words === null) return;
		this.spoken = words;
		this.#changed();
	}

	#noteWhose(): void {
		const { of } = this;
		if (this.record.isAnother(of) && this.step.opened) this.record.ask(of);
	}

	#seeWork(snapshot: Snapshot): void {
		const { name } = this.hello.role;
		this.work.see(snapshot, this.hello, name === null ? this.check.posts : [name]);
	}

	#look(): void {
		if (this.snapshot && !this.fault) this.step.look(this.snapshot);
	}
}
