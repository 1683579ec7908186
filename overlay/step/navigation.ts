import type { BubbleProps, SidebarActions } from '../../components/view.ts';
import type { Finding } from '../../engine/model/checklist.ts';
import type { Key } from '../../engine/model/snapshot.ts';
import { goToQuestion } from '../../page/overlay/go-to-question.ts';
import { questionOf } from '../../page/questions/reread-answers.ts';
import type { SidebarPosition } from '../sidebar-position.ts';
import type { StepSession } from './step-session.ts';
import { VisitedQuestions } from './visited-questions.ts';

/** What somebody moves about in, and what shows where they went. */
export interface BesideWorker {
	readonly screen: StepSession | null;
	readonly place: SidebarPosition;
	readonly actions: SidebarActions;
	bubble: BubbleProps | null;
	/** To be called when something that is shown has changed. */
	readonly changed: () => void;
	/** Puts the sidebar where it covers nothing in use. */
	put(): void;
}

/** Where the worker is on the page: what they were taken to, answered, left and passed by. */
export class Navigation {
	passedBy = new VisitedQuestions();
	/** The question somebody just went to. */
	here: Key | null = null;
	readonly #beside: BesideWorker;
	#lastVisited: string | null = null;

	constructor(beside: BesideWorker) {
		this.#beside = beside;
	}

	/** They have another step in front of them. */
	begin(): void {
		this.passedBy = new VisitedQuestions();
		this.here = null;
		this.#lastVisited = null;
	}

	/** Takes them to a question, which may be one that a finding is about; if it is not on screen, says where to look. */
	goTo(finding: Finding | null, key: Key | undefined): void {
		const { screen, place, actions } = this.#beside;
		const nodes = screen?.check.reading?.nodes;
		this.#beside.bubble = null;
		if (place.now.form === 'sheet') actions.collapse();
		const control = nodes && key !== undefined ? goToQuestion(key, nodes) : null;
		if (!control || key === undefined) {
			this.#beside.bubble = whereToLook(finding);
			this.#beside.changed();
			return;
		}
		this.here = key;
		this.#lastVisited = finding?.id ?? this.#lastVisited;
		place.keepInSight(control, true);
		this.#beside.put();
	}

	/** Takes them to the next of their own, after the one visited last, from the first again after the last. */
	goToNext(): void {
		const { screen } = this.#beside;
		const mine = (screen?.checklist?.findings ?? []).filter(
			({ standing, severity, id, targets }) =>
				standing === 'yours' && severity !== 'info' && !screen?.step.hidden.has(id) && targets.length > 0,
		);
		const next = mine[(mine.findIndex(({ id }) => id === this.#lastVisited) + 1) % mine.length];
		if (next) this.goTo(next, next.targets[0]?.key);
	}

	/** They answered something. */
	answered(control: Element): void {
		const { screen } = this.#beside;
		const reading = screen?.check.reading;
		const key = reading ? questionOf(control, reading) : null;
		this.here = null;
		this.#beside.bubble = null;
		if (key === null) return;
		this.passedBy.left(key);
		screen?.reread(key);
	}

	/** The focus went into one control, or out of one. */
	moved(entered: Element | null, left: Element | null): void {
		const { screen, place } = this.#beside;
		const reading = screen?.check.reading;
		const control = entered ?? left;
		if (!reading || !control) return;
		const key = questionOf(control, reading);
		if (left && key !== null) this.passedBy.left(key);
		if (entered) {
			if (key !== null) this.passedBy.entered(key, reading.snapshot.questions);
			place.keepInSight(key === null ? null : entered);
			this.#beside.put();
		} else this.#beside.changed();
	}
}

function whereToLook(finding: Finding | null): BubbleProps {
	const place = finding?.opens ?? finding?.section;
	return {
		tone: 'info',
		heading: 'It is not on screen now.',
		text: place ? `Look under ${place}.` : 'Open its section first.',
		at: { x: innerWidth / 2 - 160, y: 64 },
	};
}
