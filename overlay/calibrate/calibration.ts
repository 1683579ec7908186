import { Problems } from '../../compile/yaml/problems.ts';
import type { CalibrateActions, CalibrateMode, CalibrateProps } from '../../components/calibrate/calibrate-view.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import type { KnownTexts } from '../../engine/model/known-texts.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
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
import { Reader } from '../../page/reader.ts';
import { type Choice, choicesFor } from './choices.ts';
import { Draft } from './draft.ts';
import { holdPresses } from './hold-presses.ts';
import { pageWords } from './page-words.ts';
import { ON_SCREEN, type PointAt, THINGS } from './shown-things.ts';
import { readsOf, viewOf } from './views.ts';

const KEYS: Record<string, Direction> = { ArrowDown: 'next', ArrowUp: 'previous', ArrowRight: 'in', ArrowLeft: 'out' };
const NONE =
	'There is no lasting way to find this: it has no name that somebody chose, and no words that are the same on every record. Point at something else, or ask your supplier to give it an id.';

type Stage =
	| { kind: 'list' | 'file' }
	| { kind: 'pointing'; at: PointAt }
	| { kind: 'choosing'; at: PointAt; choices: Choice[]; ticked: Set<number> };

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
	readonly #before: Snapshot | null;
	#draft: Draft;
	#now: Snapshot | null;
	#fault: string | null = null;
	#screen: string;
	#side: 'left' | 'right';
	#stage: Stage = { kind: 'list' };
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
		this.#before = this.#read(told.hello.adapter);
		this.#now = this.#before;
		this.#screen = this.#before?.screen === 'work-view' ? 'work view' : 'step editor';
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
		const box = this.#stage.kind === 'pointing' || this.#stage.kind === 'choosing' ? this.#element : null;
		return {
			mode: this.#stageView(),
			side: this.#side,
			screen: this.#screen,
			rows: (ON_SCREEN[this.#screen] ?? []).map((at) => ({
				id: at,
				name: THINGS[at].name,
				now: this.#now ? THINGS[at].now(this.#now) : null,
				shown: this.#draft.has(at),
				needed: at === 'screen' && this.#draft.needsScreen,
			})),
			last: this.#last,
			before: this.#before && readsOf(this.#before),
			now: this.#now && readsOf(this.#now),
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

	#stageView(): CalibrateMode {
		const stage = this.#stage;
		switch (stage.kind) {
			case 'list':
				return { kind: 'list' };
			case 'file':
				return { kind: 'file', ...this.#file, name: 'adapter.yaml' };
			case 'pointing':
				return { kind: 'pointing', what: THINGS[stage.at].what, at: this.#element ? describeElement(this.#element) : 'Nothing yet' };
			case 'choosing':
				return {
					kind: 'choosing',
					what: THINGS[stage.at].what,
					picked: this.#element ? describeElement(this.#element) : '',
					choices: stage.choices.map((choice, at) => viewOf(choice, stage.ticked.has(at), this.#isAllowed(stage, at))),
					none: stage.choices.length === 0 ? NONE : null,
				};
		}
	}

	#noFile(): string | null {
		if (this.#fault !== null) return this.#fault;
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
		this.#readAgain();
		this.#changed();
	}

	#point(at: PointAt): void {
		this.#holding.abort();
		this.#holding = new AbortController();
		holdPresses(this.#document, this.#host, (element) => this.#pick(element), this.#holding.signal);
		this.#stage = { kind: 'pointing', at };
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

	#walked(event: KeyboardEvent): void {
		if (!event.isTrusted || this.#stage.kind !== 'pointing' || event.altKey || event.ctrlKey || event.metaKey) return;
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
		if (this.#stage.kind !== 'pointing' || !element) return;
		const { at } = this.#stage;
		const picked = at === 'finish' ? pressableAround(element) : element;
		this.#words ??= pageWords(this.#document, this.#known, this.#hello, this.#before);
		const choices = choicesFor(at, picked, this.#document, this.#hello.adapter.words, this.#words);
		// What needs somebody to look at its words is not ticked for them.
		const first = choices.findIndex(({ unknown, strength }) => unknown.length === 0 && strength !== 'weak');
		this.#element = picked;
		this.#stage = { kind: 'choosing', at, choices, ticked: new Set(first < 0 ? [] : [first]) };
		this.#spoken = `Picked: ${describeElement(picked)}`;
		this.#changed();
	}

	/** What goes by looks alone is never first. */
	#isAllowed({ choices, ticked }: { choices: Choice[]; ticked: Set<number> }, at: number): boolean {
		return choices[at]?.strength !== 'weak' || choices.some(({ strength }, other) => strength !== 'weak' && ticked.has(other));
	}

	#tick(index: number): void {
		if (this.#stage.kind !== 'choosing') return;
		if (!this.#stage.ticked.delete(index)) this.#stage.ticked.add(index);
		this.#changed();
	}

	#accept(): void {
		const stage = this.#stage;
		if (stage.kind !== 'choosing') return;
		const chosen = stage.choices.filter((_, at) => stage.ticked.has(at) && this.#isAllowed(stage, at));
		if (stage.at === 'question') {
			this.#question = chosen;
			this.#point('label');
			return;
		}
		this.#draft.add(stage.at, chosen, this.#question);
		this.#readAgain();
		this.#toList();
		const { name, now } = THINGS[this.#last ?? stage.at];
		this.#spoken = `${name}: ${(this.#now && now(this.#now)) ?? 'not found'}`;
		this.#changed();
	}

	#takeOut(at: PointAt): void {
		this.#draft.takeOut(at);
		this.#readAgain();
		this.#changed();
	}

	/** Reads with the adapter that the file makes, so that what is shown is what the file does. */
	#readAgain(): void {
		this.#fault = null;
		try {
			this.#now = this.#draft.isEmpty ? this.#before : this.#read(this.#draft.make().adapter);
		} catch (fault) {
			this.#fault = fault instanceof Problems ? fault.message : 'What was shown could not be made into a file.';
		}
	}

	/** Null if the page makes the reader fail. */
	#read(adapter: Adapter): Snapshot | null {
		const { steps, forms } = this.#hello;
		const hints = { stepNamed: (text: string) => steps[nameKey(text)] ?? null, formNamed: (text: string) => forms[nameKey(text)] ?? null };
		try {
			return new Reader(this.#document, adapter).read(hints).snapshot;
		} catch {
			return null;
		}
	}

	#seeFile(): void {
		if (this.#noFile() !== null) return;
		URL.revokeObjectURL(this.#file.address);
		const { source } = this.#draft.make();
		this.#file = { source, address: URL.createObjectURL(new Blob([source], { type: 'text/yaml' })) };
		this.#stage = { kind: 'file' };
		this.#changed();
	}

	#toList(): void {
		this.#holding.abort();
		this.#stage = { kind: 'list' };
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
