import type { BubbleProps } from '../../components/view.ts';
import type { Checklist, Finding } from '../../engine/model/checklist.ts';
import type { FinishReason } from '../../engine/model/finish-reasons.ts';
import { boxOf } from '../../page/overlay/boxes.ts';
import type { Ports } from '../ports.ts';
import type { StepSession } from './step-session.ts';

/** ms in which Finish must be decided. */
const PATIENCE = 400;
const MOST_IN_PAUSE = 9;

/** A press of Finish that is being held, and what for. */
export interface HeldFinish {
	control: Element;
	/** Those that are shown. */
	findings: Finding[];
	more: number;
	/** Of all that is asked about, shown or not. */
	rules: string[];
	checklist: Checklist;
}

/** What Finish is decided by, and what shows the decision. */
export interface FinishContext {
	/** Null until the background has said hello. */
	session(): StepSession | null;
	/** Whether the page can't be read, or no longer is. */
	isBlind(): boolean;
	/** Every question counts as visited from now on. */
	visitAll(): void;
	showBubble(bubble: BubbleProps | null): void;
	goTo(finding: Finding): void;
	openSidebar(): void;
	/** Something that is shown has changed. */
	changed(): void;
	/** Notes which rules were left, and why. */
	note: Ports['finishedAnyway'];
}

/** What runs when somebody presses Finish: that one press passes, or is held and asked about. Nothing ever presses Finish but the worker. */
export class FinishPause {
	held: HeldFinish | null = null;
	readonly #context: FinishContext;

	constructor(context: FinishContext) {
		this.#context = context;
	}

	/** Reads once more. @returns null if this press passes, else what opens the pause */
	decide(control: Element): (() => void) | null {
		const started = performance.now();
		const { isBlind, showBubble } = this.#context;
		const session = this.#context.session();
		const slice = session?.step.opened?.slice;
		showBubble(null);
		if (session?.snapshot?.screen === 'record' || slice === null || isBlind()) return null;
		if (!session || !slice) return this.#letThrough(control);
		const checklist = session.checkForFinish();
		const asked = (checklist?.atFinish ?? []).filter((finding) => !session.step.isAside(finding));
		if (asked.length === 0 || !checklist) return null;
		if (performance.now() - started > PATIENCE) return this.#letThrough(control);
		return () => {
			session.step.askedAbout(asked);
			this.#ask(control, asked, checklist);
		};
	}

	#ask(control: Element, asked: Finding[], checklist: Checklist): void {
		this.#context.visitAll();
		const shown = asked.slice(0, asked.length > MOST_IN_PAUSE ? MOST_IN_PAUSE - 1 : MOST_IN_PAUSE);
		const rules = [...new Set(asked.flatMap((finding) => finding.rules))];
		this.#hold({ control, findings: shown, more: asked.length - shown.length, rules, checklist });
	}

	/** Finish went to the page without our checks, and that is said where it was pressed. */
	#letThrough(control: Element): null {
		this.#hold(null, {
			tone: 'info',
			heading: 'I was still checking.',
			text: 'Finish went through without my checks.',
			at: below(control),
		});
		return null;
	}

	/** Closes the pause and puts the focus where the worker pressed. */
	goBack(bubble: BubbleProps | null = null): void {
		const { held } = this;
		this.#hold(null, bubble);
		if (held) (this.#controlOf(held) as HTMLElement | null)?.focus({ preventScroll: true });
	}

	/** Lets go of a press that is being held, if one is. */
	release(): void {
		if (this.held) this.goBack();
	}

	goTo(finding: Finding): void {
		this.#hold(null);
		this.#context.goTo(finding);
	}

	/** Closes the pause, and opens the sidebar on all that is left. */
	seeRest(): void {
		this.#hold(null);
		this.#context.openSidebar();
	}

	/** Notes the reason. To finish is the worker's next press. */
	finishAnyway(reason: FinishReason, words: string): void {
		const { held } = this;
		if (!held) return;
		this.#context.note(held.rules, reason);
		const control = this.#controlOf(held);
		this.goBack({
			tone: 'done',
			heading: reason === 'no reason' ? 'Noted.' : `Noted: ${words}.`,
			text: 'Press Finish again to finish the step.',
			at: control ? below(control) : { x: 16, y: 64 },
		});
	}

	#hold(held: HeldFinish | null, bubble: BubbleProps | null = null): void {
		this.held = held;
		this.#context.showBubble(bubble);
		this.#context.changed();
	}

	/** The page may have drawn its Finish again since it was pressed. */
	#controlOf({ control }: HeldFinish): Element | null {
		return control.isConnected ? control : (this.#context.session()?.nodes?.finish[0] ?? null);
	}
}

function below(control: Element): { x: number; y: number } {
	const box = boxOf(control);
	return { x: box.x, y: box.y + box.height + 8 };
}
