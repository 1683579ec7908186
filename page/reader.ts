import type { Adapter, ScreenMap } from '../engine/model/adapter.ts';
import type { Key, ListRead, SectionRead, Snapshot } from '../engine/model/snapshot.ts';
import { Parts, screenOf } from './adapter/locate.ts';
import { isControl } from './dom/controls.ts';
import { isInside } from './dom/opaque-frames.ts';
import { ReadBudget } from './dom/read-budget.ts';
import { withReadingCache } from './dom/reading-cache.ts';
import { comparable } from './dom/text.ts';
import { unclobbered } from './dom/unclobbered.ts';
import { finishControls, finishLabel } from './finish/finish-controls.ts';
import { hasAddButton } from './lists/add-button.ts';
import { type FoundList, findList } from './lists/find-list.ts';
import type { PageNodes, RowNodes } from './nodes.ts';
import { type Outline, outlineOf, type Placed } from './outline/outline.ts';
import { AdapterLabels } from './questions/adapter-labels.ts';
import { type Placement, type ReadQuestion, readQuestions } from './questions/read-questions.ts';
import { StableKeys } from './questions/stable-keys.ts';
import { isTitled, recordNumberIn } from './record/record-number.ts';
import { Activities } from './step/activities.ts';
import { readNextActions, readRequests } from './step/routing.ts';
import { assignedToIn, type Hints, printedAfter, statusIn, stepNameIn, termsIn } from './step/step-details.ts';
import { readWorkList, workListIn } from './work-view/work-list.ts';

export interface Reading {
	snapshot: Snapshot;
	nodes: PageNodes;
}

const GENERIC = 'generic';
/** ms of a reading in pieces after which it rests: far less than anybody notices, on a slow machine too. */
const PIECE = 8;

/** Reads a page once. Writes nothing to it, moves nothing, and asks nobody. */
export class Reader {
	readonly #document: Document;
	readonly #adapter: Adapter;
	readonly #keys = new StableKeys();
	#latest: Pieces | null = null;

	constructor(document: Document, adapter: Adapter) {
		this.#document = document;
		this.#adapter = adapter;
	}

	/**
	 * Reads all of it in one go, as Finish needs it.
	 * @throws BudgetExceeded, or whatever else the page makes it throw: the caller keeps that from the worker
	 */
	read(hints: Hints): Reading {
		this.#latest = this.#pieces(hints, new ReadBudget());
		return readOn(this.#latest, Number.POSITIVE_INFINITY) as Reading;
	}

	/**
	 * Reads piece by piece, so that nothing the worker does has to wait for it. What changes meanwhile is for the next reading.
	 * @returns null if another reading has begun since
	 * @throws as `read` does
	 */
	async readInPieces(hints: Hints): Promise<Reading | null> {
		const pieces = this.#pieces(hints, new ReadBudget(true));
		this.#latest = pieces;
		while (this.#latest === pieces) {
			const whole = readOn(pieces, PIECE);
			if (whole) return whole;
			await browsersTurn();
		}
		return null;
	}

	/** Leaves off a reading in pieces: nobody waits for it any more. */
	stop(): void {
		this.#latest = null;
	}

	*#pieces(hints: Hints, effort: ReadBudget): Pieces {
		const document = this.#document;
		const { words, id, records } = this.#adapter;
		const map = screenOf(document, this.#adapter);
		const labels = new AdapterLabels(document, map);
		const outline = outlineOf(document, effort, words.sections, labels.printed);
		const parts = new Parts(document, map);
		const step = stepNameIn(document, outline, parts, hints);
		const activities = new Activities(outline, parts, step, hints);
		const isTitle = titleOf(document, step);
		const placementOf = (at: Element, path: string[]) => inStep(activities.placementOf(at, path), isTitle);

		this.#keys.startReading();
		const rows: RowNodes = new Map();
		const actionList = findList(parts.located('next actions'), outline, words['next actions']);
		const requestList = findList(parts.located('requests'), outline, words.requests);
		const nextActions = asFarAsSeen(readNextActions(actionList, words, this.#keys, rows), actionList, outline);
		const requests = asFarAsSeen(readRequests(requestList, words, this.#keys, rows), requestList, outline);
		yield;
		const questions = yield* readQuestions(
			questionsOnly(outline, [actionList, requestList]),
			placementOf,
			words['placeholder options'],
			this.#keys,
			labels,
			effort,
		);
		yield;
		const finish = finishControls(outline.elements, words.finish, parts.get('finish'));
		const terms = termsIn(outline);
		const viewerName = parts.textOf('viewer name');
		const isStep = step !== null && hints.stepNamed(step) !== null;
		const record = recordNumberIn(document, words, parts)?.number ?? null;
		// What is listed can be finished too, so a title that says what the page is counts for more.
		const isRecord = map === null && !isStep && record !== null && (finish.length === 0 || isTitled(document, records));
		// Without an adapter, a step editor is a page with something to answer and a way to finish.
		const isEditor = map === null ? !isRecord && questions.length > 0 && finish.length > 0 : map.screen === 'step-editor';
		const workList = isEditor ? null : workListIn(outline, parts, words);
		const work = asFarAsSeen(readWorkList(workList, words, hints), workList, outline);

		return {
			snapshot: {
				screen: map ? kindOfScreen(map) : isEditor ? 'step-editor' : isRecord ? 'record' : guessScreen(work, isStep),
				// An adapter that knows the host but not this screen is no help: what follows is a guess all the same.
				adapter: map ? id : GENERIC,
				guessing: map === null,
				drift: [...parts.drift, ...labels.drift],
				step: {
					name: step,
					status: statusIn(terms, parts, words),
					assignedTo: assignedToIn(terms, parts, words),
					started: printedAfter(terms, words.started),
				},
				viewer: { name: viewerName, role: parts.textOf('viewer role') },
				record,
				today: parts.textOf('today'),
				forms: activities.forms,
				sections: sectionsIn(outline, placementOf),
				questions: questions.map(({ question }) => question),
				unseen: outline.unseen.map(({ frame, path }) => ({ kind: 'frame', ...placementOf(frame, path) })),
				nextActions,
				requests,
				work,
				finish: finish[0] ? { label: finishLabel(finish[0], words.finish) } : null,
			},
			nodes: {
				questions: new Map(questions.map(({ question, nodes }) => [question.key, nodes])),
				rows,
				finish,
				keyOf: keysByControl(questions),
			},
		};
	}
}

type Pieces = Generator<void, Reading>;

/** @returns the reading if it came to its end within so many ms, else null */
function readOn(pieces: Pieces, ms: number): Reading | null {
	return withReadingCache(() => {
		const until = performance.now() + ms;
		do {
			const { done, value } = pieces.next();
			if (done) return value;
		} while (performance.now() < until);
		return null;
	});
}

/** Lets the browser do what waits. A timer would be held back in a window behind another. */
function browsersTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

function keysByControl(questions: ReadQuestion[]): WeakMap<Element, Key> {
	return new WeakMap(questions.flatMap(({ question, nodes }) => nodes.controls.map((control) => [control, question.key] as const)));
}

/** Tells the step's own title from other headings. */
function titleOf(document: Document, step: string | null): (heading: string) => boolean {
	const [ofStep, ofPage] = [step === null ? null : comparable(step), comparable(unclobbered(document).title)];
	const known = new Map<string, boolean>();
	return (heading) => {
		const before = known.get(heading);
		if (before !== undefined) return before;
		const key = comparable(heading);
		const is = (ofStep !== null && key.startsWith(ofStep) && !/^\d/.test(heading)) || key === ofPage;
		known.set(heading, is);
		return is;
	};
}

/** The step's own title heads everything and is no section of it. */
function inStep({ form, path }: Placement, isTitle: (heading: string) => boolean): Placement {
	return { form, path: path.slice(path.slice(0, 2).findLastIndex(isTitle) + 1) };
}

/** Pickers and ticks of next actions and requests are not questions of the form; nor is what a page prints above it. */
function questionsOnly(outline: Outline, lists: (FoundList | null)[]): Placed[] {
	return outline.controls.filter(
		({ control, path }) =>
			!lists.some((list) => list?.element.contains(control)) && !hasAddButton(control) && (isControl(control) || path.length > 0),
	);
}

/** A list with a frame in it that can't be looked into is not all there is. */
function asFarAsSeen<Thing>(read: ListRead<Thing>, list: FoundList | null, { unseen }: Outline): ListRead<Thing> {
	return list && read.reach === 'all' && unseen.some(({ frame }) => isInside(list.element, frame)) ? { ...read, reach: 'part' } : read;
}

function sectionsIn(outline: Outline, placementOf: (at: Element, path: string[]) => Placement): SectionRead[] {
	return outline.sections.map(({ heading, path }) => ({ ...placementOf(heading, path), seen: true }));
}

function kindOfScreen({ screen }: ScreenMap): Snapshot['screen'] {
	return screen === 'step-editor' || screen === 'work-view' ? screen : 'record';
}

/** Without an adapter, a work view is a page that lists things started and not, and is no step by its own name. */
function guessScreen({ things }: Snapshot['work'], isStep: boolean): Snapshot['screen'] {
	return !isStep && things.some(({ started }) => started !== null) ? 'work-view' : 'unknown';
}
