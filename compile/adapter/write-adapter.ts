import { Document, isMap, isSeq, visit } from 'yaml';
import { type Adapter, type LabelMap, type Locator, SCREENS, type ScreenMap, WORDS, type Words } from '../../engine/model/adapter.ts';

/** What has been shown of one screen. */
export interface ScreenDraft {
	screen: ScreenMap['screen'];
	recognisedBy: Locator[];
	parts: Record<string, Locator[]>;
	labels: LabelMap[];
	words: Partial<Words>;
}

/**
 * Writes an adapter as a file that `compileAdapter` takes: what an address has already, with what has been shown put first.
 * @param had the adapter of the address; null if it has none of its own
 * @param generic the words every adapter has
 * @param address of the page that was shown
 */
export function adapterSource(draft: ScreenDraft, had: Adapter | null, generic: Words, address: string): string {
	const { protocol, host, hostname } = new URL(address);
	const screens = screensOf(draft, had);
	const words = Object.fromEntries(
		WORDS.flatMap((name) => {
			const own = (had?.words[name] ?? []).filter((word) => !generic[name].includes(word));
			const all = distinct([...own, ...(draft.words[name] ?? [])]).filter((word) => !taken(word, generic[name]));
			return all.length === 0 ? [] : [[name, all]];
		}),
	);
	const document = new Document({
		adapter: had?.id ?? (hostname.split('.')[0] || 'mapped'),
		title: had?.title ?? hostname,
		hosts: had?.hosts ?? [`${protocol}//${host}/*`],
		...(Object.keys(words).length > 0 && { words }),
		...(screens.length > 0 && { screens: Object.fromEntries(screens) }),
	});
	visit(document, {
		Map: (_key, map) => {
			if (['css', 'role', 'heading', 'text', 'after'].some((way) => map.has(way))) map.flow = true;
		},
		Seq: (_key, seq) => {
			if (!seq.items.some((item) => isMap(item) || isSeq(item))) seq.flow = true;
		},
	});
	return document.toString({ lineWidth: 0 });
}

/** Every screen in the shape that is written: the one that was shown with what it had behind what is new. */
function screensOf(draft: ScreenDraft, had: Adapter | null): [name: string, screen: object][] {
	return Object.entries(SCREENS).flatMap(([name, { screen }]) => {
		const before = had?.screens.find((each) => each.screen === screen);
		const shown = draft.screen === screen && (before || draft.recognisedBy.length > 0) ? draft : null;
		if (!before && !shown) return [];
		const parts = { ...before?.parts, ...shown?.parts };
		const written = Object.entries(parts).map(([part]) => [part, both(shown?.parts, before?.parts, part)]);
		const labels = [...(shown?.labels ?? []), ...(before?.labels ?? [])];
		return [
			[
				name,
				{
					'recognised by': distinct([...(shown?.recognisedBy ?? []), ...(before?.recognisedBy ?? [])]).map(plainLocator),
					...(written.length > 0 && { parts: Object.fromEntries(written) }),
					...(labels.length > 0 && {
						labels: labels.map(({ question, label }) => ({ question: question.map(plainLocator), label: label.map(plainLocator) })),
					}),
				},
			],
		];
	});
}

function both(shown: ScreenMap['parts'] | undefined, before: ScreenMap['parts'] | undefined, part: string) {
	return distinct([...(shown?.[part] ?? []), ...(before?.[part] ?? [])]).map(plainLocator);
}

/** A name alone stands for a list of one. */
function plainLocator(locator: Locator): Record<string, string | string[]> {
	return Object.fromEntries(
		Object.entries(locator).map(([way, said]) => [way, Array.isArray(said) && said.length === 1 ? (said[0] ?? '') : said]),
	);
}

function taken(word: string, words: readonly string[]): boolean {
	return words.some((each) => each.toLowerCase() === word.toLowerCase());
}

function distinct<Thing>(things: readonly Thing[]): Thing[] {
	return things.filter((thing, at) => things.findIndex((other) => JSON.stringify(other) === JSON.stringify(thing)) === at);
}
