import type { Make } from '../h.ts';
import type { Regions } from '../steps/regions.ts';
import type { Variant } from '../variant.ts';
import type { Wiring } from '../wiring.ts';
import type { Entry } from './entry.ts';
import type { ListView } from './list-view.ts';
import type { EntryForm, OpenRecord, Part } from './parts.ts';
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
