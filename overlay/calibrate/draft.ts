import { compileAdapter } from '../../compile/adapter/compile-adapter.ts';
import { adapterSource, type ScreenDraft } from '../../compile/adapter/write-adapter.ts';
import type { Adapter, Locator, PartName, ScreenMap } from '../../engine/model/adapter.ts';
import { screenOf } from '../../page/adapter/locate.ts';
import type { Choice } from './choices.ts';
import type { PointAt } from './shown-things.ts';

/** Parts that stand on every screen of the kind, so that one of them can tell it from others. */
const TELLING: PartName[] = ['finish', 'step name', 'next actions', 'requests', 'activities', 'step status', 'assigned to', 'work list'];
/** Every page has these. */
const ON_ANY_PAGE = ['title', 'h1', 'main'];

/** What has been shown of one screen so far, and the adapter it makes. */
export class Draft {
	readonly #document: Document;
	readonly #had: Adapter | null;
	readonly #generic: Adapter;
	readonly #told: ScreenDraft;

	/** @param had the adapter that the address has already; null if it has none of its own */
	constructor(document: Document, screen: ScreenMap['screen'], had: Adapter | null, generic: Adapter) {
		this.#document = document;
		this.#had = had;
		this.#generic = generic;
		this.#told = { screen, recognisedBy: [], parts: {}, labels: [], words: {} };
	}

	has(at: PointAt): boolean {
		const { recognisedBy, parts, labels, words } = this.#told;
		if (at === 'screen') return recognisedBy.length > 0;
		if (at === 'section') return (words.sections ?? []).length > 0;
		if (at === 'question') return labels.length > 0;
		return (parts[at as PartName] ?? []).length > 0 || (at === 'finish' && (words.finish ?? []).length > 0);
	}

	/** Puts in what was chosen. A question is put in with its label. */
	add(at: PointAt, chosen: readonly Choice[], question: readonly Choice[] = []): void {
		const told = this.#told;
		const locators = locatorsOf(chosen);
		if (at === 'label') told.labels.push({ question: locatorsOf(question), label: locators });
		else if (at === 'screen') told.recognisedBy = locators;
		else if (at !== 'section' && at !== 'question' && locators.length > 0) told.parts[at] = locators;
		for (const choice of chosen)
			if ('word' in choice) told.words[choice.of] = [...new Set([...(told.words[choice.of] ?? []), choice.word])];
	}

	takeOut(at: PointAt): void {
		const told = this.#told;
		if (at === 'screen') told.recognisedBy = [];
		else if (at === 'section') delete told.words.sections;
		else if (at === 'question') told.labels = [];
		else if (at !== 'label') delete told.parts[at];
		if (at === 'finish') delete told.words.finish;
	}

	get isEmpty(): boolean {
		const { recognisedBy, parts, labels, words } = this.#told;
		return recognisedBy.length + labels.length + Object.keys(parts).length + Object.keys(words).length === 0;
	}

	/** True if nothing that was shown tells the screen from others. Then there is no adapter that would be used on it. */
	get needsScreen(): boolean {
		const { parts, labels } = this.#told;
		const isPlaced = labels.length + Object.keys(parts).length > 0;
		return (
			isPlaced && this.#recognisedBy().length === 0 && !(this.#had && screenOf(this.#document, this.#had)?.screen === this.#told.screen)
		);
	}

	/**
	 * The adapter as a file, and compiled from that very file.
	 * @throws Problems if it would be refused
	 */
	make(): { source: string; adapter: Adapter } {
		const source = adapterSource(
			{ ...this.#told, recognisedBy: this.#recognisedBy() },
			this.#had,
			this.#generic.words,
			this.#document.location.href,
		);
		return { source, adapter: compileAdapter('The file', source, this.#generic) };
	}

	#recognisedBy(): Locator[] {
		const { recognisedBy, parts } = this.#told;
		if (recognisedBy.length > 0) return recognisedBy;
		const telling = TELLING.flatMap((part) => parts[part] ?? []).find(
			(locator) => !('css' in locator && ON_ANY_PAGE.includes(locator.css)),
		);
		return telling ? [telling] : [];
	}
}

function locatorsOf(choices: readonly Choice[]): Locator[] {
	return choices.flatMap((choice) => ('locator' in choice ? choice.locator : []));
}
