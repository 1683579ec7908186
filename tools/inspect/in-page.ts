import type { Adapter, Locator, PartName } from '../../engine/model/adapter.ts';
import { nameKey, ownValue } from '../../engine/model/names.ts';
import type { RequestedFacts } from '../../engine/model/requested-facts.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import { hits } from '../../page/adapter/locate.ts';
import { maskedPage } from '../../page/masked/masked-page.ts';
import { knownBy } from '../../page/masked/masked-texts.ts';
import { Reader } from '../../page/reader.ts';
import { TrialReader } from '../../page/reading/trial-reader.ts';
import { type RecordRead, readRecord } from '../../page/record/read-record.ts';
import { recordOfOpener } from '../../page/record/whose-record.ts';

/** These run inside the page, with the code the extension ships. */
export function readThisPage(adapter: Adapter, steps: Record<string, string>, forms: Record<string, string>, trial = false): Snapshot {
	const hints = {
		stepNamed: (text: string) => ownValue(steps, nameKey(text)) ?? null,
		formNamed: (text: string) => ownValue(forms, nameKey(text)) ?? null,
	};
	return new (trial ? TrialReader : Reader)(document, adapter).read(hints).snapshot;
}

/** What a page of the record lists, in full. It goes to the command that counts it, and no further. */
export function recordOnThisPage(
	adapter: Adapter,
	steps: Record<string, string>,
	forms: Record<string, string>,
	asked: RequestedFacts,
	trial = false,
): { snapshot: Snapshot; read: RecordRead | null } {
	const snapshot = readThisPage(adapter, steps, forms, trial);
	return { snapshot, read: readRecord(document, adapter, snapshot, asked) };
}

/** The number of whose record it is, by the window that opened this one. */
export function numberInOpenerOfThisPage(adapter: Adapter): string | null {
	return recordOfOpener(window, adapter).number;
}

/** @param named what may be shown of the page */
export function structureOfThisPage(named: Parameters<typeof knownBy>[0]): string {
	return maskedPage(document, knownBy(named, nameKey));
}

/** How often each locator hits, screen by screen, and what is read of the page. */
export interface Survey {
	screens: { recognised: boolean; parts: [part: PartName, hits: number[]][] }[];
	read: Snapshot;
}

export function surveyOfThisPage(adapter: Adapter, steps: Record<string, string>, forms: Record<string, string>): Survey {
	const count = (locators: Locator[]) => locators.map((locator) => hits(document, locator).length);
	return {
		screens: adapter.screens.map(({ recognisedBy, parts }) => ({
			recognised: count(recognisedBy).some((number) => number > 0),
			parts: Object.entries(parts).map(([part, locators]) => [part as PartName, count(locators)]),
		})),
		read: readThisPage(adapter, steps, forms),
	};
}
