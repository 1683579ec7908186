import type { Adapter } from '../engine/adapter.ts';
import type { Key, SectionRead, Snapshot } from '../engine/snapshot.ts';
import { Activities } from './activities.ts';
import { isAdder } from './adder.ts';
import { isControl } from './controls.ts';
import { type FoundList, findList } from './find-list.ts';
import { finishControls, finishLabel } from './finish.ts';
import { KeyBook } from './key-book.ts';
import { Parts, screenOf } from './locate.ts';
import { type Outline, outlineOf, type Placed } from './outline.ts';
import { type Placement, type QuestionNodes, type ReadQuestion, readQuestions } from './questions.ts';
import { type RowNodes, readNextActions, readRequests } from './routing.ts';
import { assignedToIn, type Hints, printedAfter, statusIn, stepNameIn, termsIn } from './step-details.ts';
import { plain } from './text.ts';
import { ToldLabels } from './told-labels.ts';
import { readWorkList, workListIn } from './work-list.ts';

/** The nodes that a snapshot was read from. They stay inside `page/`. */
export interface PageNodes {
	questions: Map<Key, QuestionNodes>;
	rows: RowNodes;
	finish: Element[];
	/** The question that a control answers. */
	keyOf: WeakMap<Element, Key>;
}

export interface Reading {
	snapshot: Snapshot;
	nodes: PageNodes;
}

const GENERIC = 'generic';

/** Reads a page once. Writes nothing to it, moves nothing, and asks nobody. */
export class Reader {
	readonly #document: Document;
	readonly #adapter: Adapter;
	readonly #keys = new KeyBook();

	constructor(document: Document, adapter: Adapter) {
		this.#document = document;
		this.#adapter = adapter;
	}

	/** @throws whatever the page makes it throw: the caller keeps that from the worker */
	read(hints: Hints): Reading {
		const document = this.#document;
		const { words, id } = this.#adapter;
		const map = screenOf(document, this.#adapter);
		const labels = new ToldLabels(document, map);
		const outline = outlineOf(document, words.sections, labels.printed);
		const parts = new Parts(document, map);
		const step = stepNameIn(document, outline, parts, hints);
		const activities = new Activities(outline, parts, step, hints);
		const isTitle = titleOf(document, step);
		const placementOf = (at: Element, path: string[]) => inStep(activities.placementOf(at, path), isTitle);

		this.#keys.startReading();
		const rows: RowNodes = new Map();
		const actionList = findList(parts.located('next actions'), outline, words['next actions']);
		const requestList = findList(parts.located('requests'), outline, words.requests);
		const nextActions = readNextActions(actionList, words, this.#keys, rows);
		const requests = readRequests(requestList, words, this.#keys, rows);
		const questions = readQuestions(
			questionsOnly(outline, [actionList, requestList]),
			placementOf,
			words['placeholder options'],
			this.#keys,
			labels,
		);
		const finish = finishControls(outline.elements, words.finish, parts.get('finish'));
		const terms = termsIn(outline);
		const viewerName = parts.textOf('viewer name');
		// Without an adapter, a step editor is a page with something to answer and a way to finish.
		const isEditor = map === null ? questions.length > 0 && finish.length > 0 : map.screen === 'step-editor';
		const work = readWorkList(isEditor ? null : workListIn(outline, parts, words), words, hints);

		return {
			snapshot: {
				screen: map?.screen ?? (isEditor ? 'step-editor' : guessScreen(work, step, hints)),
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
				today: parts.textOf('today'),
				forms: activities.forms,
				sections: sectionsIn(outline, placementOf),
				questions: questions.map(({ question }) => question),
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

function keysByControl(questions: ReadQuestion[]): WeakMap<Element, Key> {
	return new WeakMap(questions.flatMap(({ question, nodes }) => nodes.controls.map((control) => [control, question.key] as const)));
}

/** Tells the step's own title from other headings. */
function titleOf(document: Document, step: string | null): (heading: string) => boolean {
	const [ofStep, ofPage] = [step === null ? null : plain(step), plain(document.title)];
	const known = new Map<string, boolean>();
	return (heading) => {
		const before = known.get(heading);
		if (before !== undefined) return before;
		const key = plain(heading);
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
			!lists.some((list) => list?.element.contains(control)) && !isAdder(control) && (isControl(control) || path.length > 0),
	);
}

function sectionsIn(outline: Outline, placementOf: (at: Element, path: string[]) => Placement): SectionRead[] {
	return outline.sections.map(({ heading, path }) => ({ ...placementOf(heading, path), seen: true }));
}

/** Without an adapter, a work view is a page that lists things started and not, and is no step by its own name. */
function guessScreen({ things }: Snapshot['work'], step: string | null, hints: Hints): Snapshot['screen'] {
	const isStep = step !== null && hints.stepNamed(step) !== null;
	return !isStep && things.some(({ started }) => started !== null) ? 'work-view' : 'unknown';
}
