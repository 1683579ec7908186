import type { Make } from '../markup/h.ts';
import type { Regions } from '../markup/regions.ts';
import type { Wiring } from '../markup/wiring.ts';
import type { Variant } from '../site/variant.ts';
import type { Entry } from './kept/entry.ts';
import type { ListView } from './lists/list-view.ts';
import type { EntryForm, OpenRecord, Part } from './parts/parts.ts';
import type { Screen } from './screens/screen.ts';

/** All that drawing a screen of the record can depend on. */
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

export const isOpen = ({ openForm }: Drawing, form: EntryForm): boolean => form.id === openForm;
