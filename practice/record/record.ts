import { loadCaseFromAddress } from '../cases/load-case.ts';
import { makeFor } from '../markup/make.ts';
import { Regions } from '../markup/regions.ts';
import { type Wiring, wire } from '../markup/wiring.ts';
import { recorded } from '../people/people.ts';
import { parameter, signedIn } from '../site/address.ts';
import { now } from '../site/clock.ts';
import { showPage } from '../site/show-page.ts';
import { variantFrom } from '../site/variant.ts';
import { groupOf } from '../steps/groups.ts';
import { changesOf, clicksOf } from './commands.ts';
import type { Drawing } from './drawing.ts';
import { readRecord } from './kept/kept-record.ts';
import { viewFromAddress } from './lists/view-from-address.ts';
import { modernRecord } from './modern/page.ts';
import type { OpenRecord } from './parts/parts.ts';
import { screenCalled } from './screens/screens.ts';
import { tablesRecord } from './tables/page.ts';

const loaded = loadCaseFromAddress([]);
const variant = variantFrom(location.search);
const screen = screenCalled(parameter('screen'));
const make = makeFor(variant);
const key = personFromAddress() ?? loaded ?? 'rowan';

function personFromAddress(): string | null {
	const asked = parameter('person');
	return asked !== null && asked in recorded ? asked : null;
}

function openRecord(): OpenRecord {
	const person = recorded[key];
	if (person === undefined) throw new Error(`No record is called ${key}`);
	const step = parameter('step');
	return { key, person, group: groupOf(person), worker: signedIn(), state: readRecord(key), today: now().date, step };
}

const record = openRecord();
const drawing: Drawing = {
	record,
	screen,
	parts: screen.parts(record),
	variant,
	make,
	wiring: {} as Wiring,
	regions: new Regions(),
	openForm: '',
	typed: {},
	views: {},
};

function redraw(): void {
	drawing.record = openRecord();
	drawing.parts = screen.parts(drawing.record);
	lookAtLists();
	drawing.regions.redraw('page');
}

/** A list starts as the address says. */
function lookAtLists(): void {
	for (const part of drawing.parts) if (part.kind === 'list') drawing.views[part.id] ??= viewFromAddress();
}

lookAtLists();
drawing.wiring = wire(variant, clicksOf(drawing, redraw), changesOf(drawing, redraw), make);
showPage({
	variant,
	title: `${screen.title}: ${record.person.name}`,
	regions: drawing.regions,
	tables: () => tablesRecord(drawing),
	modern: () => modernRecord(drawing),
});
addEventListener('storage', redraw);
