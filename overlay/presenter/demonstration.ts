import type { PresenterActions, PresenterProps } from '../../components/presenter/presenter-view.ts';
import type { RoleChoice } from '../../components/view.ts';
import type { Checklist } from '../../engine/model/checklist.ts';
import { showElement, spotlightBox } from '../../page/overlay/spotlight.ts';
import type { OverlayAccess } from '../on-demand/overlay-access.ts';
import { nextHeading, type Stop, summingUp, walkThrough } from './walk.ts';

/** How many roles have a button of their own, if there are more: as many as stand in one line with the rest of the bar. */
function mostRoles(width: number): number {
	if (width < 760) return 0;
	return width < 1500 ? 2 : 3;
}

/** Where there are no more than these, all of them have one. */
const FEW_ROLES = 3;

/** Until a list is there: nobody walks through nothing. */
const NO_ROLES: RoleChoice = { current: null, inStep: [], others: [], fixed: false };

/** Where somebody is in the walk through the list. The list itself is the overlay's, and changes with the page. */
export class Demonstration {
	readonly actions: PresenterActions;
	readonly #overlay: OverlayAccess;
	readonly #changed: () => void;
	/** How high the bar is, in px, as it was drawn last. */
	bar = 66;
	#walk: Stop[] = [];
	#at = 0;
	#checklist: Checklist | null = null;
	#withDone = false;
	#said = '';
	/** A fault was put in: what it has made wrong is gone to, once it is seen. */
	#fault = false;
	/** Items that stand as a fault left them: what the scenario says of them is of before. */
	readonly #byFault = new Set<string>();
	#shown = '';

	/** @param close ends it */
	constructor(overlay: OverlayAccess, changed: () => void, close: () => void) {
		this.#overlay = overlay;
		this.#changed = changed;
		this.actions = {
			next: () => this.#go(this.#at + 1),
			back: () => this.#go(this.#at - 1),
			skip: () => this.#go(nextHeading(this.#walk, this.#at)),
			close,
			seeAs: (role) => this.#seeAs(role),
			putIn: (fault) => {
				this.#fault = true;
				this.#say(this.#overlay.practice?.putIn(fault) ?? '');
			},
			startAgain: () => {
				this.#overlay.practice?.startAgain();
				this.#byFault.clear();
				this.#at = 0;
				this.#say('Everything is as it was at the start.');
			},
			showDone: () => {
				this.#withDone = true;
				const first = this.#walk.length;
				this.refresh();
				this.#go(first);
			},
		};
		this.refresh();
	}

	/** Takes in how the list stands now, and stays at the same item, or where it was if that is gone. */
	refresh(): void {
		const { session } = this.#overlay;
		if (!session?.checklist) return;
		const { checklist, hidden } = session;
		const before = this.#walk;
		const here = before[this.#at]?.finding.id;
		this.#checklist = checklist;
		this.#walk = walkThrough(checklist, hidden, this.#withDone);
		const fresh = this.#fault ? this.#madeWrong(before) : -1;
		const same = this.#walk.findIndex(({ finding }) => finding.id === here);
		if (fresh !== -1) {
			this.#fault = false;
			this.#at = fresh;
		} else if (same !== -1) this.#at = same;
		this.#at = Math.min(this.#at, this.#walk.length);
		this.#bringIntoView();
	}

	/** Notes what was not there before, or stood otherwise. @returns where the first of it is: the thing itself, rather than what rests on it; −1 if there is none */
	#madeWrong(before: readonly Stop[]): number {
		const known = new Set(before.map(standsAs));
		const isFresh = (stop: Stop) => !known.has(standsAs(stop));
		for (const { finding } of this.#walk.filter(isFresh)) this.#byFault.add(finding.id);
		const itself = this.#walk.findIndex((stop) => isFresh(stop) && stop.finding.restsOn.length === 0);
		return itself === -1 ? this.#walk.findIndex(isFresh) : itself;
	}

	get props(): PresenterProps {
		const { innerWidth: width, innerHeight: height } = window;
		const { session, practice } = this.#overlay;
		const stop = this.#walk[this.#at];
		const top = practice?.top ?? 0;
		const nodes = session?.nodes;
		const key = this.#key;
		const next = this.#walk[nextHeading(this.#walk, this.#at)];
		const spot = key !== null && nodes ? spotlightBox(key, nodes, { width, height, top }) : null;
		return {
			finding: stop?.finding ?? null,
			notice:
				stop?.finding.outcome === 'failed' && !this.#byFault.has(stop.finding.id) ? (practice?.noticeOf(stop.finding.rules) ?? null) : null,
			at: this.#at + 1,
			of: this.#walk.length,
			summing: this.#checklist ? summingUp(this.#checklist) : '',
			spot,
			top,
			window: { width, height },
			bar: this.bar,
			barOnTop: spot !== null && spot.y + spot.height > height - this.bar,
			said: this.#said,
			skipsTo: next?.under ?? null,
			role: session?.roles.current ?? null,
			roles: this.#roles,
			faults: practice ? practice.faults : null,
			actions: this.actions,
		};
	}

	get #roles(): PresenterProps['roles'] {
		const { current, inStep, others, fixed } = this.#overlay.session?.roles ?? NO_ROLES;
		const parts = this.#overlay.practice?.roles ?? [];
		const rank = ({ name, left }: { name: string; left: number }) => (name === current ? 0 : parts.includes(name) ? 1 : left > 0 ? 2 : 3);
		const near = inStep
			.filter((each) => rank(each) < 3)
			.toSorted((one, two) => rank(one) - rank(two))
			.slice(0, inStep.length + others.length <= FEW_ROLES && innerWidth >= 760 ? FEW_ROLES : mostRoles(innerWidth));
		const inOrder = inStep.filter((each) => near.includes(each));
		// A role that the step does not name can look on too.
		const isIn = current === null || near.length === 0 || inOrder.some(({ name }) => name === current);
		const shown = isIn ? inOrder : [{ name: current, left: this.#checklist?.left ?? 0 }, ...inOrder];
		const names = shown.map(({ name }) => name);
		return {
			near: shown,
			others: [...inStep.map(({ name }) => name), ...others].filter((name) => !names.includes(name)),
			fixed,
		};
	}

	/** The question or row that the item is about. */
	get #key(): number | null {
		const finding = this.#walk[this.#at]?.finding;
		return finding?.targets[0]?.key ?? finding?.because.find(({ key }) => key !== null)?.key ?? null;
	}

	#go(to: number): void {
		this.#at = Math.max(0, Math.min(to, this.#walk.length));
		this.#fault = false;
		this.#say('');
		this.#bringIntoView();
		this.#changed();
	}

	/** Scrolls once for each item, so that whoever looks around is not taken back. */
	#bringIntoView(): void {
		const finding = this.#walk[this.#at]?.finding;
		const key = this.#key;
		const nodes = this.#overlay.session?.nodes;
		if (!finding || key === null || !nodes || this.#shown === finding.id) return;
		this.#shown = finding.id;
		showElement(key, nodes, (this.#overlay.practice?.top ?? 0) + 40);
	}

	#seeAs(role: string): void {
		const before = this.#walk[this.#at]?.finding;
		this.#overlay.actions.chooseRole(role);
		this.refresh();
		const now = this.#walk.find(({ finding }) => finding.id === before?.id)?.finding;
		const left = this.#overlay.session?.checklist?.left ?? 0;
		const turn =
			!now || !before || now.standing === before.standing
				? ''
				: now.standing === 'yours'
					? ' This one is yours now.'
					: ' This one is not yours.';
		this.#say(`As ${role}: ${left === 0 ? 'nothing' : left} left for you.${turn}`);
	}

	#say(words: string): void {
		this.#said = words;
		this.#changed();
	}
}

/** Which item it is and how it stands, without the words: those say when a screen was read. */
function standsAs({ finding: { id, because } }: Stop): string {
	return [id, ...because.map(({ code }) => code)].join(' ');
}
