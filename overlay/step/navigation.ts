import type { BubbleProps } from '../../components/view.ts';
import type { Finding } from '../../engine/model/checklist.ts';
import type { Key } from '../../engine/model/snapshot.ts';
import { goToQuestion } from '../../page/overlay/go-to-question.ts';
import type { SidebarPosition } from '../sidebar-position.ts';
import type { StepSession } from './step-session.ts';
import { VisitedQuestions } from './visited-questions.ts';

/** What a worker moves about in, and what shows where they went. */
export interface Surroundings {
	/** Null until the background has said hello. */
	session(): StepSession | null;
	position: SidebarPosition;
	showBubble(bubble: BubbleProps | null): void;
	collapse(): void;
	/** Something that is shown has changed. */
	changed(): void;
	/** Places the sidebar where it covers nothing in use. */
	place(): void;
}

/** Where the worker is on the page: what they were taken to, answered, left and passed by. */
export class Navigation {
	visited = new VisitedQuestions();
	/** The question somebody just went to. */
	here: Key | null = null;
	readonly #around: Surroundings;
	#lastVisited: string | null = null;

	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** They have another step in front of them. */
	begin(): void {
		this.visited = new VisitedQuestions();
		this.here = null;
		this.#lastVisited = null;
	}

	/** Takes them to a question, which may be one that a finding is about; if it is not on screen, says where to look. */
	goTo(finding: Finding | null, key: Key | undefined): void {
		const { position, showBubble, collapse, changed, place } = this.#around;
		const nodes = this.#around.session()?.nodes;
		showBubble(null);
		if (position.now.form === 'sheet') collapse();
		const control = nodes && key !== undefined ? goToQuestion(key, nodes) : null;
		if (!control || key === undefined) {
			showBubble(whereToLook(finding));
			changed();
			return;
		}
		this.here = key;
		this.#lastVisited = finding?.id ?? this.#lastVisited;
		position.keepInSight(control, true);
		place();
	}

	/** Takes them to the next of their own, after the one visited last, from the first again after the last. */
	goToNext(): void {
		const session = this.#around.session();
		const mine = (session?.checklist?.findings ?? []).filter(
			({ standing, severity, id, targets }) =>
				standing === 'yours' && severity !== 'info' && !session?.hidden.has(id) && targets.length > 0,
		);
		const next = mine[(mine.findIndex(({ id }) => id === this.#lastVisited) + 1) % mine.length];
		if (next) this.goTo(next, next.targets[0]?.key);
	}

	/** They answered something. */
	answered(control: Element): void {
		const session = this.#around.session();
		const key = session?.check.questionOf(control) ?? null;
		this.here = null;
		this.#around.showBubble(null);
		if (key === null) return;
		this.visited.left(key);
		session?.reread(key);
	}

	/** The focus went into one control, or out of one. */
	moved(entered: Element | null, left: Element | null): void {
		const { position, changed, place } = this.#around;
		const check = this.#around.session()?.check;
		const control = entered ?? left;
		if (!check?.reading || !control) return;
		const key = check.questionOf(control);
		if (left && key !== null) this.visited.left(key);
		if (entered) {
			if (key !== null) this.visited.entered(key, check.reading.snapshot.questions);
			position.keepInSight(key === null ? null : entered);
			place();
		} else changed();
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
