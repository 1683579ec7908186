import type { Adapter, PartName, ScreenMap } from '../../engine/model/adapter.ts';
import type { Key, ListRead, SectionRead, Snapshot } from '../../engine/model/snapshot.ts';
import { Parts, screenOf } from '../adapter/locate.ts';
import { ReadBudget } from '../dom/read-budget.ts';
import { withReadingCache } from '../dom/reading-cache.ts';
import { comparable } from '../dom/text.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { finishControls, finishLabel } from '../finish/finish-controls.ts';
import { listAt } from '../lists/find-list.ts';
import type { RowNodes } from '../nodes.ts';
import type { Outline } from '../outline/outline.ts';
import { AdapterLabels } from '../questions/adapter-labels.ts';
import { StableKeys } from '../questions/stable-keys.ts';
import type { Reading } from '../reader.ts';
import { isTitled, recordNumberIn } from '../record/record-number.ts';
import { Activities } from '../step/activities.ts';
import { assignedToIn, type Hints, printedAfter, statusIn, stepNameIn, termsIn } from '../step/step-details.ts';
import { readWorkList, workListIn } from '../work-view/work-list.ts';
import { type FoundRows, findRows, isListed, nextActionsFrom, requestsFrom } from './lists.ts';
import { type Placement, type ReadQuestion, readQuestions } from './questions.ts';
import { type PageRead, pathAt, readPasses } from './read-page.ts';

const GENERIC = 'generic';

/**
 * Reads a page by the passes of this room. On trial: `stepcheck inspect --trial` alone reads with it, until it keeps every fault that the saved
 * pages guard. Then it takes the place of `page/reader.ts`.
 */
export class TrialReader {
	readonly #document: Document;
	readonly #adapter: Adapter;
	readonly #keys = new StableKeys();

	constructor(document: Document, adapter: Adapter) {
		this.#document = document;
		this.#adapter = adapter;
	}

	/**
	 * Reads all of it in one go, as Finish needs it.
	 * @throws BudgetExceeded, or whatever else the page makes it throw: the caller keeps that from the worker
	 */
	read(hints: Hints): Reading {
		return readOn(this.#pieces(hints, new ReadBudget()));
	}

	*#pieces(hints: Hints, effort: ReadBudget): Pieces {
		const document = this.#document;
		const { words, id, records } = this.#adapter;
		const map = screenOf(document, this.#adapter);
		const labels = new AdapterLabels(document, map);
		const page = yield* readPasses(document, effort, {
			sections: words.sections,
			required: words.required,
			lists: [...words['next actions'], ...words.requests],
			isTitle: (text) => hints.stepNamed(text) !== null || comparable(text) === comparable(unclobbered(document).title),
		});
		const outline = outlineFrom(page);
		const parts = new Parts(document, map);
		const step = stepNameIn(document, outline, parts, hints);
		const activities = new Activities(outline, parts, step, hints);
		const isTitle = titleOf(document, step);
		const placementOf = (at: Element, path: string[]) => inStep(activities.placementOf(at, path), isTitle);

		this.#keys.startReading();
		const rows: RowNodes = new Map();
		const told = (part: PartName) => listAt(parts.located(part));
		const actionRows = findRows(page, words['next actions'], words, told('next actions'));
		const requestRows = findRows(page, words.requests, words, told('requests'));
		const nextActions = asFarAsSeen(nextActionsFrom(actionRows, words, this.#keys, rows), actionRows, page);
		const requests = asFarAsSeen(requestsFrom(requestRows, words, this.#keys, rows), requestRows, page);
		yield;
		const questions = yield* readQuestions(page, placementOf, words['placeholder options'], this.#keys, labels, effort, (place) =>
			isListed([actionRows, requestRows], place),
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
		const work = readWorkList(workList, words, hints);

		return {
			snapshot: {
				screen: map ? kindOfScreen(map) : isEditor ? 'step-editor' : isRecord ? 'record' : guessScreen(work, isStep),
				// An adapter that knows the host but not this screen is no help: what follows is a guess all the same.
				adapter: map ? id : GENERIC,
				guessing: map === null,
				drift: [...parts.drift, ...labels.drift],
				step: {
					name: step,
					status: statusIn(terms, parts, words, printedAbove(page)),
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

/** Runs the passes to their end. */
function readOn(pieces: Pieces): Reading {
	return withReadingCache(() => {
		for (;;) {
			const { done, value } = pieces.next();
			if (done) return value;
		}
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

/** What a page prints before anything is asked on it. */
function printedAbove({ blocks, fields, headings: { title } }: PageRead): string[] {
	const first = fields.find(({ shape }) => shape !== 'printed')?.controls[0]?.at ?? Number.POSITIVE_INFINITY;
	const above = blocks.filter(({ at, sight, inside }) => at < first && sight === 'shown' && inside === null);
	return above
		.filter(({ at }) => !title || at >= title.block.at)
		.slice(0, MOST_ABOVE)
		.map(({ items }) => items.map(({ text }) => text).join(' '));
}

const MOST_ABOVE = 12;

/** What other readers look for on the page, from the one walk over it. */
function outlineFrom(page: PageRead): Outline {
	const { sequence, fields, headings } = page;
	return {
		controls: fields.flatMap(({ controls }) => controls.map(({ element, at }) => ({ control: element, path: pathAt(page, at) }))),
		sections: headings.all.flatMap(({ block, path, isTitle }) => (isTitle ? [] : [{ heading: block.span.element, path }])),
		unseen: sequence.items.flatMap(({ kind, element, at }) => (kind === 'frame' ? [{ frame: element, path: pathAt(page, at) }] : [])),
		elements: sequence.elements,
		title: headings.title?.text ?? null,
	};
}

/** A list with a frame in it that can't be looked into is not all there is. */
function asFarAsSeen<Thing>(read: ListRead<Thing>, list: FoundRows | null, { sequence }: PageRead): ListRead<Thing> {
	const isCut = list !== null && sequence.items.some(({ kind, at }) => kind === 'frame' && at >= list.from && at < list.to);
	return isCut && read.reach === 'all' ? { ...read, reach: 'part' } : read;
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
