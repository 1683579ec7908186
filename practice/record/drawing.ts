import type { Make } from '../markup/h.ts';
import type { Regions } from '../markup/regions.ts';
import type { Wiring } from '../markup/wiring.ts';
import type { Variant } from '../site/variant.ts';
import type { Entry } from './kept/entry.ts';
import type { ListView } from './lists/list-view.ts';
import { type EntryForm, entryFormsOf, type OpenRecord, type Part } from './parts/parts.ts';
import type { Screen } from './screens/screen.ts';

/** Everything that drawing a screen of the record depends on. */
export interface Drawing {
	record: OpenRecord;
	screen: Screen;
	parts: Part[];
	variant: Variant;
	make: Make;
	wiring: Wiring;
	regions: Regions;
	/** The form that is open; empty if none is. */
	openForm: string;
	/** What is in it. */
	typed: Entry;
	/** How each list is looked at, by its id. */
	views: Record<string, ListView>;
}

/** The open form of a part of the screen; undefined if none of its forms is. */
export function openFormOf({ openForm }: Drawing, part: Part): EntryForm | undefined {
	return entryFormsOf(part).find(({ id }) => id === openForm);
}

/** A screen whose one part has the screen's own title needs no heading above it. */
export function isTitledByItsPart({ parts: [first, ...others], screen }: Drawing): boolean {
	return others.length === 0 && first?.title === screen.title;
}
