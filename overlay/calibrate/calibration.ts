import type { CalibrateActions, CalibrateProps } from '../../components/calibrate/calibrate-view.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import type { KnownTexts } from '../../engine/model/known-texts.ts';
import type { Hello } from '../../messaging/page-answers.ts';
import {
	type Direction,
	describeElement,
	elementAt,
	neighbourOf,
	pressableAround,
	scrollUnder,
} from '../../page/calibrate/element-picker.ts';
import type { PageWords } from '../../page/calibrate/propose-locators.ts';
import { boxOf } from '../../page/overlay/boxes.ts';
import { type Choice, choicesFor } from './choices.ts';
import { Draft } from './draft.ts';
import { holdPresses } from './hold-presses.ts';
import { isAllowed, type Mode, modeView } from './mode.ts';
import { pageWords } from './page-words.ts';
import { ON_SCREEN, type PointAt, THINGS } from './shown-things.ts';
import { TrialReading } from './trial-reading.ts';
import { readsOf } from './views.ts';

const KEYS: Record<string, Direction> = { ArrowDown: 'next', ArrowUp: 'previous', ArrowRight: 'in', ArrowLeft: 'out' };
/** An administrator showing where things are on one page: what is pointed at, what is chosen, and what is read with it. */
export class Calibration {
	readonly actions: CalibrateActions;
	readonly #document: Document;
	readonly #host: Element;
	readonly #hello: Hello;
	readonly #known: KnownTexts;
	readonly #generic: Adapter;
	readonly #changed: () => void;
	readonly #closed: () => void;
	readonly #trial: TrialReading;
	#draft: Draft;
	#screen: string;
	#side: 'left' | 'right';
	#mode: Mode = { kind: 'list' };
	/** Under the pointer, or picked. */
	#element: Element | null = null;
	/** The question whose label is pointed at next. */
	#question: Choice[] = [];
	#words: PageWords | null = null;
	#last: PointAt | null = null;
	#spoken = '';
	#file = { source: '', address: '' };
	#holding = new AbortController();

	/** @param generic the adapter that any page has */
	constructor(
		document: Document,
		host: Element,
		told: { hello: Hello; known: KnownTexts; generic: Adapter },
		changed: () => void,
		closed: () => void,
	) {
		this.#document = document;
		this.#host = host;
		this.#hello = told.hello;
		this.#known = told.known;
		this.#generic = told.generic;
		this.#changed = changed;
		this.#closed = closed;
		this.#trial = new TrialReading(document, told.hello);
		this.#screen = this.#trial.before?.screen === 'work-view' ? 'work view' : 'step editor';
		this.#side = told.hello.place.side;
		this.#draft = this.#fresh();
		this.actions = {
			chooseScreen: (screen) => this.#chooseScreen(screen),
			point: (id) => this.#point(id as PointAt),
			takeOut: (id) => this.#takeOut(id as PointAt),
			moved: (x, y) => this.#show(elementAt(document, x, y)),
			wheeled: (event) => this.#wheeled(event),
			picked: () => this.#pick(this.#element),
			walked: (event) => this.#walked(event),
			stopPointing: () => this.#toList(),
			tick: (index) => this.#tick(index),
			accept: () => this.#accept(),
			seeFile: () => this.#seeFile(),
			backToList: () => this.#toList(),
			moveToOtherSide: () => this.#move(),
			close: () => this.close(),
		};
	}

	get props(): CalibrateProps {
		const { before, now } = this.#trial;
		const box = this.#mode.kind === 'pointing' || this.#mode.kind === 'choosing' ? this.#element : null;
		return {
			mode: modeView(this.#mode, this.#element, this.#file),
			side: this.#side,
			screen: this.#screen,
			rows: (ON_SCREEN[this.#screen] ?? []).map((at) => ({
				id: at,
				name: THINGS[at].name,
				now: now && THINGS[at].now(now),
				shown: this.#draft.has(at),
				needed: at === 'screen' && this.#draft.needsScreen,
			})),
			last: this.#last,
			before: before && readsOf(before),
			now: now && readsOf(now),
			noFile: this.#noFile(),
			outline: box?.isConnected ? boxOf(box) : null,
			spoken: this.#spoken,
			actions: this.actions,
		};
	}

	/** Takes everything off the page again. */
	close(): void {
		this.#holding.abort();
		URL.revokeObjectURL(this.#file.address);
		this.#closed();
	}

	#noFile(): string | null {
		if (this.#trial.fault !== null) return this.#trial.fault;
		if (this.#draft.isEmpty) return 'There is no file until something has been shown.';
		return this.#draft.needsScreen ? 'Show what tells this screen from others. Then there is a file.' : null;
	}

	#fresh(): Draft {
		const { adapter } = this.#hello;
		const had = adapter.id === this.#generic.id ? null : adapter;
		return new Draft(this.#document, this.#screen === 'work view' ? 'work-view' : 'step-editor', had, this.#generic);
	}

	#chooseScreen(screen: string): void {
		this.#screen = screen;
		this.#draft = this.#fresh();
		this.#trial.repeat(this.#draft);
		this.#changed();
	}

	#point(at: PointAt): void {
		this.#holding.abort();
		this.#holding = new AbortController();
		holdPresses(this.#document, this.#host, (element) => this.#pick(element), this.#holding.signal);
		this.#mode = { kind: 'pointing', at };
		this.#last = at === 'label' ? 'question' : at;
		this.#element = null;
		this.#spoken = '';
		this.#changed();
	}

	#show(element: Element | null): void {
		if (element === this.#element) return;
		this.#element = element;
		this.#changed();
	}

	#wheeled(event: WheelEvent): void {
		if (event.isTrusted && scrollUnder(this.#document, event.clientX, event.clientY, event.deltaX, event.deltaY)) event.preventDefault();
	}

	/** A key pressed in our element arrives as a copy of it, and no other copy arrives: see `overlay-host.ts`. */
	#walked(event: KeyboardEvent): void {
		if (this.#mode.kind !== 'pointing' || event.altKey || event.ctrlKey || event.metaKey) return;
		const direction = KEYS[event.key];
		if (direction === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		if (event.key === 'Escape') this.#toList();
		else if (event.key === 'Enter') this.#pick(this.#element);
		else if (direction) this.#walk(direction);
	}

	#walk(direction: Direction): void {
		const next = neighbourOf(this.#document, this.#element, direction);
		this.#spoken = next ? describeElement(next) : 'There is nothing more that way.';
		if (next) {
			this.#element = next;
			next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		}
		this.#changed();
	}

	#pick(element: Element | null): void {
		if (this.#mode.kind !== 'pointing' || !element) return;
		const { at } = this.#mode;
		const picked = at === 'finish' ? pressableAround(element) : element;
		this.#words ??= pageWords(this.#document, this.#known, this.#hello, this.#trial.before);
		const choices = choicesFor(at, picked, this.#document, this.#hello.adapter.words, this.#words);
		// What needs somebody to look at its words is not ticked for them.
		const first = choices.findIndex(({ unknown, strength }) => unknown.length === 0 && strength !== 'weak');
		this.#element = picked;
		this.#mode = { kind: 'choosing', at, choices, ticked: new Set(first < 0 ? [] : [first]) };
		this.#spoken = `Picked: ${describeElement(picked)}`;
		this.#changed();
	}

	#tick(index: number): void {
		if (this.#mode.kind !== 'choosing') return;
		if (!this.#mode.ticked.delete(index)) this.#mode.ticked.add(index);
		this.#changed();
	}

	#accept(): void {
		const mode = this.#mode;
		if (mode.kind !== 'choosing') return;
		const chosen = mode.choices.filter((_, at) => mode.ticked.has(at) && isAllowed(mode, at));
		if (mode.at === 'question') {
			this.#question = chosen;
			this.#point('label');
			return;
		}
		this.#draft.add(mode.at, chosen, this.#question);
		this.#trial.repeat(this.#draft);
		this.#toList();
		const { name, now } = THINGS[this.#last ?? mode.at];
		this.#spoken = `${name}: ${(this.#trial.now && now(this.#trial.now)) ?? 'not found'}`;
		this.#changed();
	}

	#takeOut(at: PointAt): void {
		this.#draft.takeOut(at);
		this.#trial.repeat(this.#draft);
		this.#changed();
	}

	#seeFile(): void {
		if (this.#noFile() !== null) return;
		URL.revokeObjectURL(this.#file.address);
		const { source } = this.#draft.make();
		this.#file = { source, address: URL.createObjectURL(new Blob([source], { type: 'text/yaml' })) };
		this.#mode = { kind: 'file' };
		this.#changed();
	}

	#toList(): void {
		this.#holding.abort();
		this.#mode = { kind: 'list' };
		this.#element = null;
		this.#question = [];
		this.#spoken = '';
		this.#changed();
	}

	#move(): void {
		this.#side = this.#side === 'right' ? 'left' : 'right';
		this.#changed();
	}
}
