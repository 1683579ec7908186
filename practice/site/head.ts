import { type Child, h, type Make } from '../markup/h.ts';
import { layout } from '../markup/layout-table.ts';
import type { Worker } from '../people/person.ts';
import { asPrinted, inWords, now } from './clock.ts';

const WARNING = 'Practice Mosaic. Not verified against the real system. Fictional people only. ';

/** What this is, and which day it is here. */
export function banner(): Child[] {
	const { date } = now();
	return [WARNING, h('time', { id: 'practice-day', datetime: date }, inWords(date))];
}

/** The top of every page: what this is, and who is signed in. */
export function modernHead(make: Make, worker: Worker): HTMLElement {
	const signedIn = make('p', {}, 'Signed in: ', make('b', { id: 'signed-in' }, worker.name));
	return make('header', { class: 'banner' }, make('p', {}, banner()), signedIn);
}

/** The same, as pages were once built. */
export function tablesHead(worker: Worker): HTMLElement {
	return layout({ class: 'banner', width: '100%' }, [
		h('td', {}, WARNING, h('font', { class: 'practice-day' }, asPrinted(now().date))),
		h('td', { align: 'right', nowrap: true }, 'User: ', h('b', {}, worker.name)),
	]);
}
