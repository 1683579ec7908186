import type { Form } from '../forms/definition.ts';
import { FORMS } from '../forms/index.ts';
import { type Drawing, type Expected, truthOf, type WhenCompleted } from '../truth.ts';
import { faultsOf } from './faults.ts';
import { freeze } from './freeze.ts';

/** What each file of `libraries/` exports. */
export interface Library {
	drawing: Drawing;
	whenCompleted: WhenCompleted;
	/** Draws a form in a place, live. What is drawn later than the promise is waited for. */
	draw(form: Form, place: HTMLElement): void | Promise<void>;
}

/** What a page tells the rig once it is drawn. */
export interface Drawn {
	expected: Expected | null;
	/** Where the page does not show what the form says: the rig's faults, not the reader's. */
	faults: string[];
	/** The page without its scripts, if it was asked for. */
	frozen: string | null;
}

/** Draws the form that the address names, as in /mantine/visit, and tells the rig. */
export async function start(library: Library): Promise<void> {
	const page = location.pathname;
	// While this is unanswered the page is loading.
	const held = fetch(`/held${page}`);
	const told = await drawn(library, page.split('/')[2] ?? '').catch(
		(fault: Error): Drawn => ({ expected: null, faults: [fault.stack ?? String(fault)], frozen: null }),
	);
	await fetch(`/drawn${page}`, { method: 'POST', body: JSON.stringify(told) });
	await held;
}

async function drawn(library: Library, name: string): Promise<Drawn> {
	const form = FORMS[name];
	const place = document.getElementById('page');
	if (!form || !place) throw new Error(`There is no form “${name}”.`);
	document.title = form.step.name;
	await library.draw(form, place);
	await settled();
	await document.fonts.ready;
	const expected = truthOf(form, library.drawing, library.whenCompleted);
	const faults = faultsOf(form, expected);
	return { expected, faults, frozen: location.search.includes('freeze') ? await freeze(document) : null };
}

/** Until nothing in the page has changed for a quarter of a second; five seconds at most. */
function settled(): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			watcher.disconnect();
			clearTimeout(last);
			resolve();
		};
		let quiet = setTimeout(end, 250);
		const last = setTimeout(end, 5_000);
		const watcher = new MutationObserver(() => {
			clearTimeout(quiet);
			quiet = setTimeout(end, 250);
		});
		watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	});
}
