import { StepSession } from './step/step-session.ts';

// That one first: what is made of a reading then lies together in the script, which makes it smaller when it is packed.

import type { BubbleProps, SidebarActions, SidebarView } from '../components/view.ts';
import type { Hello } from '../messaging/page-answers.ts';
import { BudgetExceeded } from '../page/dom/read-budget.ts';
import { type FinishGate, guardFinish } from '../page/finish-gate.ts';
import { watchPage } from '../page/watch-page.ts';
import type { Ports } from './ports.ts';
import { SidebarPosition } from './sidebar-position.ts';
import { sidebarView } from './sidebar-view.ts';
import { FinishPause } from './step/finish-pause.ts';
import { Navigation } from './step/navigation.ts';

/** Words for Finish until the background has said which. */
const FINISH = ['Finish', 'Complete'];
/** ms after which the background is late with its hello, as it is when the browser starts. */
const LATE = 1000;

/**
 * Everything that happens beside one page, wired together. Data goes one way: page to reading to checklist (`OnScreen`) to
 * whoever listens to `changed`.
 */
export class Overlay {
	/** Null until the background has said hello. */
	screen: StepSession | null = null;
	bubble: BubbleProps | null = null;
	readonly worker: Navigation;
	readonly finish: FinishPause;
	readonly place: SidebarPosition;
	readonly actions: SidebarActions;
	readonly changed: () => void;
	readonly #window: Window;
	readonly #ports: Ports;
	readonly #signal: AbortSignal;
	#gate: FinishGate | null = null;
	#isLate = false;
	/** What was wished of the sidebar before hello. */
	#early: Partial<Hello['place']> | null = null;
	#watching = new AbortController();
	#stopped: { because: string; again: boolean } | null = null;

	/** @param changed called whenever something that is shown has changed */
	constructor(window: Window, ports: Ports, signal: AbortSignal, changed: () => void) {
		this.#window = window;
		this.#ports = ports;
		this.#signal = signal;
		this.changed = changed;
		this.worker = new Navigation(this);
		this.finish = new FinishPause(this, ports.finishedAnyway);
		this.place = new SidebarPosition(window, ports.keepPlace);
		this.actions = this.#actions();
	}

	#actions(): SidebarActions {
		const { worker, place } = this;
		const { bringIn, forget, forgetAll } = this.#ports;
		return {
			goTo: (finding, key) => worker.goTo(finding, key ?? finding.targets[0]?.key),
			goToKey: (key) => worker.goTo(null, key),
			hide: ({ id }) => this.screen?.hide(id, true),
			bringBack: ({ id }) => this.screen?.hide(id, false),
			listRoles: (slot, close) => this.#listRoles(slot, close),
			chooseRole: (role) => this.screen?.chooseRole(role),
			askWhyLate: (id, slot) => this.screen?.askWhyLate(id, slot),
			saveMaskedPage: () => bringIn('save-masked-page'),
			handOver: () => bringIn('handover'),
			demonstrate: () => bringIn('demonstrate'),
			checkFor: (step) => {
				if (this.screen) this.screen.step.forStep = step;
				this.#read();
			},
			forgetAll,
			forgetRecord: () => this.screen && forget(this.screen.of),
			calibrate: () => bringIn('calibrate'),
			moveToOtherSide: () => this.#wish({ side: place.now.side === 'right' ? 'left' : 'right' }),
			collapse: () => this.#wish({ open: false }),
			open: () => this.#wish({ open: true }),
			nextOne: () => worker.goToNext(),
			readAgain: () => this.#readAgain(),
		};
	}

	get view(): SidebarView | null {
		return sidebarView(this.screen, this.#isLate, this.#stopped);
	}

	/** The page can't be read, or no longer is. */
	get isBlind(): boolean {
		return this.#stopped !== null || this.screen?.fault === true;
	}

	/** Hears Finish from now on, and reads once the page is there and the background has answered. */
	async start(): Promise<void> {
		const { document, location } = this.#window;
		this.#gate = guardFinish(
			document,
			{
				words: () => this.screen?.hello.adapter.words.finish ?? FINISH,
				controls: () => this.screen?.check.reading?.nodes.finish ?? [],
				mayPass: (control) => this.finish.mayPass(control),
				onFault: (fault) => {
					this.finish.held = null;
					if (fault instanceof BudgetExceeded) this.pause(fault.message);
				},
			},
			this.#signal,
		);
		const [hello] = await Promise.all([this.#hello(location.origin + location.pathname), isParsed(document, this.#signal)]);
		if (this.#signal.aborted || hello.paused) return;
		const screen = new StepSession(this.#window, this.#ports, hello, this.changed, () => this.put());
		this.screen = screen;
		this.place.begin(hello.place);
		if (this.#early) this.#wish(this.#early);
		this.#watch();
		this.#window.addEventListener('resize', () => this.put(), { signal: this.#signal });
		this.#signal.addEventListener('abort', () => screen.stop());
		this.#ports.onEvidence(() => screen.record.ask(screen.of));
		this.#ports.onCommand((name) => (name === 'toggle-sidebar' ? this.toggle() : this.actions.nextOne()));
		await this.#read();
	}

	/** What the background says of this address. While it is late only the handle shows: whether somebody wants quiet here is in the answer. */
	async #hello(address: string): Promise<Hello> {
		const waiting = this.#window.setTimeout(() => {
			this.#isLate = true;
			this.put();
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
				onAnswer: (control) => this.worker.answered(control),
				onChange: () => this.#read(),
				onRestless: () => this.pause('This page never stops changing. Reading it again and again would slow it down.'),
				onTick: () => this.#tick(),
				onScroll: this.changed,
				onFocus: (entered, left) => this.worker.moved(entered, left),
			},
			AbortSignal.any([this.#signal, this.#watching.signal]),
		);
	}

	#tick(): void {
		if (this.#ports.alive()) this.screen?.reread();
		else if (this.#stopped === null) this.stop('Stepcheck was updated. Reload this page to go on.');
	}

	/** Stops with a word to the worker. The page goes on as it was. */
	stop(because: string, again = false): void {
		this.#stopped = { because, again };
		this.#watching.abort();
		this.finish.held = null;
		if (this.screen) this.screen.checklist = null;
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
		if (!this.screen || this.#stopped !== null) return;
		try {
			const { check } = this.screen;
			await check.readInPieces();
			// If it was overtaken, as by Finish, what overtook it is the latest.
			if (!check.reading || this.#signal.aborted || this.#stopped !== null) return;
			this.#haveRead();
		} catch (fault) {
			this.#failed(fault);
		}
		this.put();
	}

	#haveRead(): void {
		this.#gate?.refresh();
		if (!this.screen?.haveRead()) return;
		// What was asked or said of the step before is over.
		this.finish.held = null;
		this.bubble = null;
		this.worker.begin();
	}

	#failed(fault: unknown): void {
		this.screen?.failed();
		if (fault instanceof BudgetExceeded) this.pause(fault.message);
	}

	#listRoles(slot: Element, close: () => void): void {
		const { screen } = this;
		if (screen)
			this.#ports.roleList().then(
				(draw) => draw(slot, { role: screen.roles, choose: this.actions.chooseRole, close }),
				() => undefined,
			);
	}

	toggle(): void {
		const { form } = this.place.now;
		this.#wish({ open: form === 'handle' || form === 'dock' });
	}

	#wish(change: Partial<Hello['place']>): void {
		if (!this.screen) {
			this.#early = { ...this.#early, ...change };
			return;
		}
		this.place.wish(change);
		this.put();
	}

	/** Puts the sidebar where it covers nothing in use. */
	put(): void {
		this.place.put(this.screen?.check.reading?.nodes.finish ?? [], this.view?.kind === 'record');
		this.changed();
	}
}

async function isParsed(document: Document, signal: AbortSignal): Promise<void> {
	if (document.readyState !== 'loading') return;
	await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true, signal }));
}
