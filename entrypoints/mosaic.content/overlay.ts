import type { BubbleProps, FinishReason, RecordLine, SidebarActions } from '../../components/view.ts';
import type { Checklist, Finding } from '../../engine/checklist.ts';
import { heldUnder, nameKey } from '../../engine/name-key.ts';
import type { Key } from '../../engine/snapshot.ts';
import { type Box, boxOf } from '../../page/boxes.ts';
import { TooMuch } from '../../page/effort.ts';
import { type FinishGate, guardFinish } from '../../page/finish-gate.ts';
import { goTo } from '../../page/go-to.ts';
import { type Placed, placeOverlay } from '../../page/placement.ts';
import { questionOf } from '../../page/reread.ts';
import { watchPage } from '../../page/watch.ts';
import type { Evidence, Hello, LinesKept, OpenedRecord, OpenedStep } from '../background/messages.ts';
import { announcement, doneSince } from './just-now.ts';
import { LostSight, NOTHING_LOST } from './lost-sight.ts';
import { PassedBy } from './passed-by.ts';
import type { OfRecord, Ports } from './ports.ts';
import { recordLines } from './record-lines.ts';
import { RecordSeen } from './record-seen.ts';
import { StepCheck } from './step-check.ts';
import { datesSeen } from './step-dates.ts';
import { stepKey } from './step-key.ts';
import { isOver, whatToSay } from './what-to-say.ts';
import { WorkBeside } from './work-beside.ts';

/** Words for Finish until the background has said which. */
const FINISH = ['Finish', 'Complete'];
/** ms in which Finish must be decided. */
const PATIENCE = 400;
/** ms of quiet before a change is said aloud. */
const SPEAK_AFTER = 1000;
/** ms in which a page shows what it has. */
const SETTLED = 5000;
const MOST_IN_PAUSE = 9;

/** A press of Finish that is being held, and what for. */
export interface HeldFinish {
	control: Element;
	findings: Finding[];
	more: number;
	checklist: Checklist;
}

/** A step, or a record, that the background was asked about, and its answer. */
interface Opening {
	key: string;
	/** Undefined until the background has answered. */
	opened: OpenedStep | OpenedRecord | undefined;
}

/**
 * Everything that happens beside one page: reads, checks, holds Finish once, and says when something has changed.
 * Data goes one way: page to reading to checklist to whoever listens to `onChange`.
 */
export class Overlay {
	readonly passedBy = new PassedBy();
	readonly actions: SidebarActions;
	hello: Hello | null = null;
	check: StepCheck | null = null;
	checklist: Checklist | null = null;
	readonly work: WorkBeside;
	/** What was read of the record on other screens; null until the background has answered. */
	evidence: Evidence | null = null;
	hidden: ReadonlySet<string> = new Set();
	justNow: string | null = null;
	held: HeldFinish | null = null;
	bubble: BubbleProps | null = null;
	spoken = '';
	/** The question somebody just went to. */
	here: Key | null = null;
	placed: Placed = { side: 'right', form: 'handle', handleTop: 0 };

	readonly #window: Window;
	readonly #ports: Ports;
	readonly #signal: AbortSignal;
	readonly #changed: () => void;
	#step: Opening | null = null;
	/** The step that somebody chose to check a record for; null for the one that was opened last. */
	#checkFor: string | null = null;
	#sight: LostSight | null = null;
	#paused = new Set<string>();
	#fault = false;
	#stopped: { because: string; again: boolean } | null = null;
	#watching = new AbortController();
	#focused: Element | null = null;
	#insisted = false;
	/** Somebody has opened the sidebar beside this page. */
	#askedFor = false;
	#lastVisited: string | null = null;
	#announced: Checklist | null = null;
	/** The days that were handed on last, and what is kept of them. */
	#noted = '';
	#kept: LinesKept = {};
	#speaking = 0;
	#settling = 0;
	#gate: FinishGate | null = null;
	#record: RecordSeen | null = null;
	/** Whose record the evidence is about. */
	#whose: string | null = null;

	/** @param changed called whenever something that is shown has changed */
	constructor(window: Window, ports: Ports, signal: AbortSignal, changed: () => void) {
		this.#window = window;
		this.#ports = ports;
		this.#signal = signal;
		this.#changed = changed;
		this.work = new WorkBeside(window, ports.workView, changed);
		this.actions = {
			goTo: (finding, key) => this.#goTo(finding, key ?? finding.targets[0]?.key),
			goToKey: (key) => this.#goTo(null, key),
			hide: (finding) => this.#setHidden(finding.id, true),
			bringBack: (finding) => this.#setHidden(finding.id, false),
			chooseRole: (role) => this.#chooseRole(role),
			askWhyLate: (id, slot) => this.#askWhyLate(id, slot),
			saveStructure: () => ports.bringIn('save-structure'),
			handOver: () => ports.bringIn('hand-over'),
			demonstrate: () => ports.bringIn('demonstrate'),
			checkFor: (step) => {
				this.#checkFor = step;
				this.#read();
			},
			forgetAll: () => ports.forgetAll(),
			forgetRecord: () => ports.forget(this.#ofRecord),
			calibrate: () => ports.bringIn('calibrate'),
			moveToOtherSide: () => this.#wish({ side: this.placed.side === 'right' ? 'left' : 'right' }),
			collapse: () => this.#wish({ open: false }),
			open: () => this.#wish({ open: true }),
			nextOne: () => this.#nextOne(),
			readAgain: () => this.#readAgain(),
		};
	}

	get view() {
		return whatToSay({
			snapshot: this.check?.reading?.snapshot ?? null,
			opened: this.#step?.opened,
			checklist: this.checklist,
			work: this.work.known,
			knownSteps: [...new Set(Object.values(this.hello?.steps ?? {}))],
			fault: this.#fault,
			stopped: this.#stopped,
		});
	}

	/** The screens of the record that the checks ask for. */
	get record(): RecordLine[] {
		const today = this.check?.today;
		return today ? recordLines(this.#step?.opened?.screens ?? [], this.evidence?.screens ?? [], this.#record?.screen ?? null, today) : [];
	}

	/** What used to be read of this step, and now is not. */
	get lost() {
		return this.#sight?.lost ?? NOTHING_LOST;
	}

	get roles() {
		const slice = this.#step?.opened?.slice;
		const left = this.checklist?.leftByRole ?? {};
		return {
			current: this.checklist?.role ?? (slice ? null : this.work.known?.preview.role) ?? this.hello?.role.name ?? null,
			inStep: (slice?.roles.slice(0, slice.rolesInStep) ?? []).map((name) => ({ name, left: left[name] ?? 0 })),
			others: slice?.roles.slice(slice.rolesInStep) ?? this.work.known?.preview.roles ?? [],
			fixed: this.hello?.role.fixed ?? false,
		};
	}

	/** Hears Finish from now on, and reads once the page is there and the background has answered. */
	async start(): Promise<void> {
		const { document, location } = this.#window;
		this.#gate = guardFinish(
			document,
			{
				words: () => this.hello?.adapter.words.finish ?? FINISH,
				controls: () => this.check?.reading?.nodes.finish ?? [],
				mayPass: (control) => this.#mayPass(control),
				onFault: (fault) => (fault instanceof TooMuch ? this.pause(fault.message) : this.#letThrough(null)),
			},
			this.#signal,
		);
		const [hello] = await Promise.all([this.#ports.hello(location.origin + location.pathname), isParsed(document, this.#signal)]);
		if (this.#signal.aborted || hello.paused) return;
		this.hello = hello;
		this.check = new StepCheck(document, hello);
		this.#record = new RecordSeen(this.#window, this.#ports, hello);
		this.placed = { ...this.placed, side: hello.place.side };
		this.#watch();
		this.#window.addEventListener('resize', () => this.replace(), { signal: this.#signal });
		this.#signal.addEventListener('abort', () => {
			// What waits for its time holds on to the page.
			this.#window.clearTimeout(this.#speaking);
			this.#window.clearTimeout(this.#settling);
			this.check?.stop();
		});
		this.#ports.onEvidence(() => this.#askEvidence());
		this.#ports.onCommand((name) => (name === 'toggle-sidebar' ? this.toggle() : this.#nextOne()));
		await this.#readInPieces();
	}

	/** The steps that the next actions make; null for each that no pack has. */
	next(): (string | null)[] {
		const { things = [] } = this.check?.reading?.snapshot.nextActions ?? {};
		return things.map(({ action }) => this.hello?.steps[nameKey(action)] ?? null);
	}

	#watch(): void {
		this.#watching = new AbortController();
		watchPage(
			this.#window.document,
			{
				onAnswer: (control) => this.#answered(control),
				onChange: () => this.#readInPieces(),
				onRestless: () => this.pause('This page never stops changing. Reading it again and again would slow it down.'),
				onTick: () => this.#tick(),
				onScroll: () => this.#changed(),
				onFocus: (entered, left) => this.#focusMoved(entered, left),
			},
			AbortSignal.any([this.#signal, this.#watching.signal]),
		);
	}

	/** Stops with a word to the worker. The page goes on as it was. */
	stop(because: string, again = false): void {
		this.#stopped = { because, again };
		this.#watching.abort();
		this.held = null;
		this.checklist = null;
		this.#changed();
	}

	#tick(): void {
		if (!this.#ports.alive()) {
			if (this.#stopped === null) this.stop('Stepcheck was updated. Reload this page to go on.');
		} else if (this.check?.reread()) this.#checkAgain();
	}

	/** Whose record the page shows. */
	get #ofRecord(): OfRecord {
		const { snapshot } = this.check?.reading ?? {};
		return { record: (snapshot && this.#record?.numberOf(snapshot)) ?? null, today: snapshot?.today ?? null };
	}

	#askEvidence(): void {
		const of = this.#ofRecord;
		this.#ports
			.evidence(of)
			.then((evidence) => {
				if (of.record === this.#whose) this.#knows(evidence);
			})
			.catch(() => undefined);
	}

	/** What is known of one person is never gone by on the record of another. */
	#noteWhose(): void {
		const { record } = this.#ofRecord;
		if (record === this.#whose) return;
		this.#whose = record;
		this.evidence = null;
		if (this.#step?.opened) this.#askEvidence();
	}

	/** Stops until the worker asks for another reading: the page wants more of us than we may take. */
	pause(because: string): void {
		this.stop(because, true);
	}

	#readAgain(): void {
		if (this.#stopped?.again) {
			this.#stopped = null;
			this.#watch();
		}
		this.#read();
	}

	toggle(): void {
		this.#wish({ open: this.placed.form === 'handle' || this.placed.form === 'dock' });
	}

	/** Works out again where the sidebar goes. */
	replace(): void {
		if (!this.hello) return;
		const { innerWidth: width, innerHeight: height } = this.#window;
		// Beside a record that is checked for nothing there is little to say, and a wide list to be read.
		const open = this.hello.place.open && (this.#askedFor || this.view?.kind !== 'record');
		const obstacles = this.#insisted ? [] : this.#inSight(height);
		this.placed = placeOverlay({ width, height }, { side: this.placed.side, open }, obstacles);
		this.#changed();
	}

	#inSight(height: number): Box[] {
		const { finish = [] } = this.check?.reading?.nodes ?? {};
		return [this.#focused, ...finish]
			.filter((element) => element?.isConnected)
			.map((element) => boxOf(element as Element))
			.filter((box) => box.width > 0 && box.y + box.height > 0 && box.y < height);
	}

	#read(): void {
		if (!this.check || this.#stopped !== null) return;
		try {
			this.check.read();
			this.#haveRead();
		} catch (fault) {
			this.#failed(fault);
		}
		this.replace();
	}

	#failed(fault: unknown): void {
		this.#fault = true;
		this.checklist = null;
		if (fault instanceof TooMuch) this.pause(fault.message);
	}

	/** A reading that nobody waits for: the page gets its turn in between. */
	async #readInPieces(): Promise<void> {
		if (!this.check || this.#stopped !== null) return;
		try {
			await this.check.readInPieces();
			// If it was overtaken, as by Finish, what overtook it is the latest.
			if (!this.check.reading || this.#signal.aborted || this.#stopped !== null) return;
			this.#haveRead();
		} catch (fault) {
			this.#failed(fault);
		}
		this.replace();
	}

	#haveRead(): void {
		this.#fault = false;
		this.#gate?.refresh();
		// What a step is opened with has the evidence of its record: it is not asked for twice.
		this.#openStep();
		this.#noteWhose();
		this.#seeRecord();
		this.#seeWork();
		this.#checkAgain();
		this.#lookForLost();
	}

	/** Asks the background for the rules of the step on screen, once for each step, or for what the record can show of one. */
	#openStep(): void {
		const { snapshot } = this.check?.reading ?? {};
		const of = this.#ofRecord;
		if (snapshot?.screen === 'record') {
			const step = this.#checkFor;
			const key = stepKey('record', of.record, step);
			if (of.record !== null) this.#open(key, of, () => this.#ports.openRecord(step, key, of));
		} else if (snapshot && snapshot.step.name !== null) {
			const { name } = snapshot.step;
			const { location, document } = this.#window;
			const key = stepKey(name, document.title, location.href.split('#')[0]);
			// What no pack knows as a step may be somebody's name.
			const known = heldUnder(this.hello?.steps ?? {}, nameKey(name)) ?? '';
			this.#open(key, of, () => this.#ports.openStep(known, key, of));
		}
	}

	#open(key: string, of: OfRecord, ask: () => Promise<OpenedStep | OpenedRecord>): void {
		if (this.#step?.key === key) return;
		if (this.#step !== null) this.check?.forget();
		const step: Opening = { key, opened: undefined };
		this.#step = step;
		this.#sight = null;
		this.#kept = {};
		this.checklist = null;
		ask()
			.then((opened) => {
				if (this.#step !== step || this.#signal.aborted) return;
				step.opened = opened;
				if (of.record === this.#whose) this.evidence = opened.evidence;
				else this.#askEvidence();
				this.hidden = new Set(opened.memory.hidden);
				this.#paused = new Set(opened.memory.paused);
				// What has changed since it was read is heard of by itself.
				this.#checkAgain();
				this.replace();
				this.#window.clearTimeout(this.#settling);
				this.#settling = this.#window.setTimeout(() => this.#settled(step), SETTLED);
			})
			// Until it answers the sidebar says "Checking…", and Finish passes.
			.catch(() => undefined);
	}

	#seeRecord(): void {
		const { snapshot } = this.check?.reading ?? {};
		if (!snapshot) return;
		const of = this.#ofRecord;
		this.#record?.see(
			snapshot,
			() => this.#noteWhose(),
			(evidence) => of.record === this.#whose && this.#knows(evidence),
		);
	}

	#knows(evidence: Evidence): void {
		this.evidence = evidence;
		this.#checkAgain();
	}

	#settled(step: Opening): void {
		const { opened } = step;
		if (this.#step !== step || !opened?.slice || this.#signal.aborted) return;
		const { step: name } = opened.slice;
		this.#sight = new LostSight(opened, (seen) => this.#ports.whatWasRead(name, seen));
		this.#lookForLost();
		this.#changed();
	}

	#lookForLost(): void {
		const { snapshot } = this.check?.reading ?? {};
		const slice = this.#step?.opened?.slice;
		if (snapshot && slice && !this.#fault && !isOver(snapshot)) this.#sight?.look(snapshot, slice);
	}

	#seeWork(): void {
		const { snapshot } = this.check?.reading ?? {};
		if (!this.check || !this.hello || !snapshot) return;
		const { name } = this.hello.role;
		this.work.see(snapshot, this.hello, name === null ? this.check.posts : [name]);
	}

	#checkAgain(): void {
		const slice = this.#step?.opened?.slice;
		const before = this.checklist;
		this.checklist = slice && this.check ? this.check.check(slice, this.hello?.role.name ?? null, this.evidence?.facts ?? {}) : null;
		for (const finding of this.checklist?.findings ?? []) finding.kept = this.#kept[finding.id]?.said ?? null;
		if (this.checklist) this.justNow = doneSince(before, this.checklist) ?? this.justNow;
		this.#speakLater();
		this.#changed();
	}

	#speakLater(): void {
		this.#window.clearTimeout(this.#speaking);
		this.#speaking = this.#window.setTimeout(() => {
			if (!this.checklist) return;
			this.#noteDates();
			if (this.#step) this.#ports.rulesShown(this.#step.key, this.checklist.findings);
			const words = announcement(this.#announced, this.checklist);
			this.#announced = this.checklist;
			if (words === null || this.#signal.aborted) return;
			this.spoken = words;
			this.#changed();
		}, SPEAK_AFTER);
	}

	/** Hands on the days of the step, when they have changed. */
	#noteDates(): void {
		const { snapshot } = this.check?.reading ?? {};
		const of = this.#ofRecord;
		if (!snapshot || !this.checklist || !this.hello || of.record === null || snapshot.screen === 'record') return;
		const seen = datesSeen(this.checklist, snapshot, this.hello.workers);
		const noted = JSON.stringify([of, seen]);
		if (noted === this.#noted) return;
		this.#noted = noted;
		this.#ports.stepDates(this.checklist.step, seen, of).then(
			(kept) => {
				if (noted !== this.#noted) return;
				this.#kept = kept ?? {};
				this.#checkAgain();
			},
			() => undefined,
		);
	}

	#askWhyLate(finding: string, slot: Element): void {
		const line = this.#kept[finding];
		const given = () => {
			this.#noted = '';
			this.#noteDates();
		};
		if (line)
			this.#ports.lateReason().then(
				(draw) => draw(slot, line, this.#ofRecord.today, given),
				() => undefined,
			);
	}

	#answered(control: Element): void {
		const reading = this.check?.reading;
		const key = reading ? questionOf(control, reading) : null;
		this.here = null;
		this.bubble = null;
		if (key === null) return;
		this.passedBy.left(key);
		if (this.check?.reread(key)) this.#checkAgain();
	}

	#focusMoved(entered: Element | null, left: Element | null): void {
		const reading = this.check?.reading;
		if (!reading) return;
		const moved = entered ?? left;
		const key = moved ? questionOf(moved, reading) : null;
		if (left && key !== null) this.passedBy.left(key);
		if (entered) {
			if (key !== null) this.passedBy.entered(key, reading.snapshot.questions);
			if (this.#focused !== entered) this.#insisted = false;
			this.#focused = key === null ? null : entered;
			this.replace();
		}
		this.#changed();
	}

	#setHidden(id: string, aside: boolean): void {
		const hidden = new Set(this.hidden);
		if (aside) hidden.add(id);
		else hidden.delete(id);
		this.hidden = hidden;
		this.#remember();
		this.#changed();
	}

	#remember(): void {
		if (this.#step) this.#ports.remember(this.#step.key, { hidden: [...this.hidden], paused: [...this.#paused] });
	}

	#chooseRole(role: string): void {
		if (!this.hello) return;
		this.hello = { ...this.hello, role: { ...this.hello.role, name: role } };
		this.#ports.chooseRole(role);
		this.#announced = null;
		this.#seeWork();
		this.#checkAgain();
	}

	#wish(change: Partial<Hello['place']>): void {
		if (!this.hello) return;
		this.hello = { ...this.hello, place: { ...this.hello.place, ...change } };
		this.#insisted = true;
		this.#askedFor ||= change.open === true;
		if (change.side) this.placed = { ...this.placed, side: change.side };
		this.#ports.keepPlace(this.hello.place);
		this.replace();
	}

	#goTo(finding: Finding | null, key: Key | undefined): void {
		const nodes = this.check?.reading?.nodes;
		this.bubble = null;
		if (this.placed.form === 'sheet') this.#wish({ open: false });
		const control = nodes && key !== undefined ? goTo(key, nodes) : null;
		if (!control || key === undefined) {
			this.#sayWhereToLook(finding);
			return;
		}
		this.here = key;
		this.#focused = control;
		this.#insisted = false;
		this.#lastVisited = finding?.id ?? this.#lastVisited;
		this.replace();
	}

	#sayWhereToLook(finding: Finding | null): void {
		const place = finding?.opens ?? (finding ? finding.section : null);
		this.bubble = {
			tone: 'info',
			heading: 'It is not on screen now.',
			text: place ? `Look under ${place}.` : 'Open its section first.',
			at: { x: this.#window.innerWidth / 2 - 160, y: 64 },
		};
		this.#changed();
	}

	/** The next of the viewer's own, after the one visited last, from the first again after the last. */
	#nextOne(): void {
		const mine = (this.checklist?.findings ?? []).filter(
			(finding) =>
				finding.standing === 'yours' && finding.severity !== 'info' && !this.hidden.has(finding.id) && finding.targets.length > 0,
		);
		const next = mine[(mine.findIndex((finding) => finding.id === this.#lastVisited) + 1) % mine.length];
		if (next) this.#goTo(next, next.targets[0]?.key);
	}

	#mayPass(control: Element): boolean {
		const started = this.#window.performance.now();
		this.bubble = null;
		const { snapshot } = this.check?.reading ?? {};
		const slice = this.#step?.opened?.slice;
		if (snapshot?.screen === 'record') return true;
		if (slice === null || this.#stopped !== null || this.#fault) return true;
		if (!slice || !this.check) {
			this.#letThrough(control);
			return true;
		}
		this.check.read();
		this.#checkAgain();
		this.#noteDates();
		const asked = (this.checklist?.atFinish ?? []).filter((finding) => !this.hidden.has(finding.id) && !this.#paused.has(finding.id));
		if (asked.length === 0 || !this.checklist) return true;
		if (this.#window.performance.now() - started > PATIENCE) {
			this.#letThrough(control);
			return true;
		}
		for (const finding of asked) this.#paused.add(finding.id);
		this.#remember();
		this.passedBy.everything();
		const shown = asked.slice(0, asked.length > MOST_IN_PAUSE ? MOST_IN_PAUSE - 1 : MOST_IN_PAUSE);
		this.held = { control, findings: shown, more: asked.length - shown.length, checklist: this.checklist };
		this.#changed();
		return false;
	}

	#letThrough(control: Element | null): void {
		this.held = null;
		if (!control) return;
		this.bubble = { tone: 'info', heading: 'I was still checking.', text: 'Finish went through without my checks.', at: below(control) };
		this.#changed();
	}

	/** Closes the pause and puts the focus where the worker pressed. */
	goBack(): void {
		const held = this.held;
		this.held = null;
		this.#changed();
		if (held) (this.#finishControl(held) as HTMLElement | null)?.focus({ preventScroll: true });
	}

	goFromPause(finding: Finding): void {
		this.held = null;
		this.#changed();
		this.#goTo(finding, finding.targets[0]?.key);
	}

	seeRest(): void {
		this.held = null;
		this.#wish({ open: true });
	}

	finishAnyway(reason: FinishReason, words: string): void {
		const held = this.held;
		if (!held) return;
		this.#ports.finishedAnyway([...new Set(held.findings.flatMap((finding) => finding.rules))], reason);
		this.goBack();
		const control = this.#finishControl(held);
		this.bubble = {
			tone: 'done',
			heading: reason === 'no reason' ? 'Noted.' : `Noted: ${words}.`,
			text: 'Press Finish again to finish the step.',
			at: control ? below(control) : { x: 16, y: 64 },
		};
		this.#changed();
	}

	/** The page may have drawn its Finish again since it was pressed. */
	#finishControl({ control }: HeldFinish): Element | null {
		return control.isConnected ? control : (this.check?.reading?.nodes.finish[0] ?? null);
	}
}

function below(control: Element): { x: number; y: number } {
	const box = boxOf(control);
	return { x: box.x, y: box.y + box.height + 8 };
}

async function isParsed(document: Document, signal: AbortSignal): Promise<void> {
	if (document.readyState !== 'loading') return;
	await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true, signal }));
}
