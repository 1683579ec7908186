import type { BubbleProps, SidebarActions, SidebarView } from '../components/view.ts';
import type { Hello } from '../messaging/page-answers.ts';
import { BudgetExceeded } from '../page/dom/read-budget.ts';
import { finishControlIn, finishControlOf } from '../page/finish/finish-controls.ts';
import { type FinishGate, guardFinish } from '../page/finish/finish-gate.ts';
import { watchPage } from '../page/watch-page.ts';
import { isParsed } from './is-parsed.ts';
import type { OverlayAccess, PracticeTools } from './on-demand/overlay-access.ts';
import type { Ports } from './ports.ts';
import { SidebarPosition } from './sidebar-position.ts';
import { sidebarView } from './sidebar-view.ts';
import { type FinishContext, FinishPause } from './step/finish-pause.ts';
import { Navigation, type Surroundings } from './step/navigation.ts';
import { StepSession } from './step/step-session.ts';

/** Words for Finish until the background has said which. */
const FINISH = ['Finish', 'Complete'];
/** ms after which the background is late with its hello, as it is when the browser starts. */
const LATE = 1000;

/**
 * Everything that happens beside one page, wired together. Data goes one way: page to reading to checklist (`StepSession`) to
 * whoever listens to `changed`.
 */
export class Overlay implements OverlayAccess {
	/** Null until the background has said hello. */
	session: StepSession | null = null;
	bubble: BubbleProps | null = null;
	drawn?: (() => void) | undefined;
	practice?: PracticeTools;
	readonly navigation: Navigation;
	readonly finish: FinishPause;
	readonly position: SidebarPosition;
	readonly actions: SidebarActions;
	readonly changed: () => void;
	readonly #window: Window;
	readonly #ports: Ports;
	readonly #signal: AbortSignal;
	readonly #keyInOurs: (event: KeyboardEvent) => void;
	#gate: FinishGate | null = null;
	#isLate = false;
	/** What was wished of the sidebar before hello. */
	#early: Partial<Hello['place']> | null = null;
	#watching = new AbortController();
	#stopped: { because: string; again: boolean } | null = null;

	/**
	 * @param keyInOurs hears of each key that is pressed in our own element
	 * @param changed called whenever something that is shown has changed
	 */
	constructor(window: Window, ports: Ports, signal: AbortSignal, keyInOurs: (event: KeyboardEvent) => void, changed: () => void) {
		this.#window = window;
		this.#ports = ports;
		this.#signal = signal;
		this.#keyInOurs = keyInOurs;
		this.changed = changed;
		this.position = new SidebarPosition(window, ports.keepPlace);
		this.actions = this.#actions();
		const { position, actions } = this;
		const context: Surroundings & FinishContext = {
			position,
			session: () => this.session,
			isBlind: () => this.isBlind,
			visitAll: () => this.navigation.visited.everything(),
			showBubble: (bubble) => {
				this.bubble = bubble;
			},
			goTo: actions.goTo,
			openSidebar: actions.open,
			collapse: actions.collapse,
			place: () => this.place(),
			changed,
			note: ports.finishedAnyway,
		};
		this.navigation = new Navigation(context);
		this.finish = new FinishPause(context);
	}

	#actions(): SidebarActions {
		const { run, forget, forgetAll } = this.#ports;
		return {
			goTo: (finding, key) => this.navigation.goTo(finding, key ?? finding.targets[0]?.key),
			goToKey: (key) => this.navigation.goTo(null, key),
			hide: ({ id }) => this.session?.hide(id, true),
			bringBack: ({ id }) => this.session?.hide(id, false),
			listRoles: (slot, close) => this.session?.listRoles(slot, close),
			chooseRole: (role) => this.session?.chooseRole(role),
			askWhyLate: (id, slot) => this.session?.askWhyLate(id, slot),
			saveMaskedPage: () => run('save-masked-page'),
			handOver: () => run('handover'),
			demonstrate: () => run('demonstrate'),
			checkFor: (step) => {
				if (this.session) this.session.step.forStep = step;
				this.#read();
			},
			forgetAll,
			forgetRecord: () => this.session && forget(this.session.of),
			calibrate: () => run('calibrate'),
			moveToOtherSide: () => this.#wish({ side: this.position.now.side === 'right' ? 'left' : 'right' }),
			collapse: () => this.#wish({ open: false }),
			open: () => this.#wish({ open: true }),
			nextOne: () => this.navigation.goToNext(),
			readAgain: () => this.#readAgain(),
		};
	}

	get view(): SidebarView | null {
		return sidebarView(this.session, this.#isLate, this.#stopped);
	}

	/** The page can't be read, or no longer is. */
	get isBlind(): boolean {
		return this.#stopped !== null || this.session?.fault === true;
	}

	/** Hears Finish from now on, and reads once the page is there and the background has answered. */
	async start(): Promise<void> {
		const { document, location } = this.#window;
		const words = () => this.session?.hello.adapter.words.finish ?? FINISH;
		const known = () => this.session?.nodes?.finish ?? [];
		this.#gate = guardFinish(
			this.#window,
			{
				finishIn: (path) => finishControlIn(path, words(), known()),
				finishOf: (form) => finishControlOf(form, words(), known()),
				decide: (control) => this.finish.decide(control),
				keyInOurs: this.#keyInOurs,
				onFault: (fault) => {
					this.finish.held = null;
					if (fault instanceof BudgetExceeded) this.pause(fault.message);
				},
			},
			this.#signal,
		);
		const [hello] = await Promise.all([this.#hello(location.origin + location.pathname), isParsed(document, this.#signal)]);
		if (this.#signal.aborted || hello.paused) return;
		const session = new StepSession(this.#window, this.#ports, hello, this.changed, () => this.place());
		this.session = session;
		this.position.begin(hello.place);
		if (this.#early) this.#wish(this.#early);
		this.#watch();
		this.#window.addEventListener('resize', () => this.place(), { signal: this.#signal });
		this.#signal.addEventListener('abort', () => session.stop());
		this.#ports.onEvidence(() => session.record.ask(session.of));
		this.#ports.onCommand((name) => (name === 'toggle-sidebar' ? this.toggle() : this.actions.nextOne()));
		await this.#read();
	}

	/** What the background says of this address. While it is late only the handle shows: whether somebody wants quiet here is in the answer. */
	async #hello(address: string): Promise<Hello> {
		const waiting = this.#window.setTimeout(() => {
			this.#isLate = true;
			this.place();
		}, LATE);
		let isWanted = false;
		try {
			const hello = await this.#ports.hello(address);
			isWanted = !hello.paused;
			return hello;
		} finally {
			this.#window.clearTimeout(waiting);
			this.#isLate &&= isWanted;
			this.changed();
		}
	}

	#watch(): void {
		this.#watching = new AbortController();
		watchPage(
			this.#window.document,
			{
				onAnswer: (control) => this.navigation.answered(control),
				onChange: () => this.#read(),
				onRestless: () => this.pause('This page never stops changing. Reading it again and again would slow it down.'),
				onTick: () => this.#tick(),
				onScroll: this.changed,
				onFocus: (entered, left) => this.navigation.moved(entered, left),
			},
			AbortSignal.any([this.#signal, this.#watching.signal]),
		);
	}

	#tick(): void {
		if (this.#ports.alive()) this.session?.reread();
		else if (this.#stopped === null) this.stop('Stepcheck was updated. Reload this page to go on.');
	}

	/** Stops with a word to the worker. The page goes on as it was. */
	stop(because: string, again = false): void {
		this.#stopped = { because, again };
		this.#watching.abort();
		this.finish.held = null;
		if (this.session) this.session.checklist = null;
		this.changed();
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

	/** A reading that nobody waits for: the page gets its turn in between. */
	async #read(): Promise<void> {
		if (!this.session || this.#stopped !== null) return;
		try {
			const { check } = this.session;
			await check.readInPieces();
			// If it was overtaken, as by Finish, what overtook it is the latest.
			if (!check.reading || this.#signal.aborted || this.#stopped !== null) return;
			this.#haveRead();
		} catch (fault) {
			this.#failed(fault);
		}
		this.place();
	}

	#haveRead(): void {
		this.#gate?.refresh();
		if (!this.session?.haveRead()) return;
		// What was asked or said of the step before is over.
		this.finish.held = null;
		this.bubble = null;
		this.navigation.begin();
	}

	#failed(fault: unknown): void {
		this.session?.failed();
		if (fault instanceof BudgetExceeded) this.pause(fault.message);
	}

	toggle(): void {
		const { form } = this.position.now;
		this.#wish({ open: form === 'handle' || form === 'dock' });
	}

	#wish(change: Partial<Hello['place']>): void {
		if (!this.session) {
			this.#early = { ...this.#early, ...change };
			return;
		}
		this.position.wish(change);
		this.place();
	}

	/** Places the sidebar where it covers nothing in use. */
	place(): void {
		this.position.put(this.session?.nodes?.finish ?? [], this.view?.kind === 'record');
		this.changed();
	}
}
