import { describe, expect, test } from 'vitest';
import { AXES, AXIS_NAMES, type Axes } from '../../renderings/axes.ts';
import { WAYS } from '../../renderings/controls/index.ts';
import { makePage, type Page } from '../../renderings/page.ts';
import { drawingHeldOut, heldOutOf, isHeldOut, PAIRS, type Split } from '../../renderings/split.ts';

const SPLITS: Split[] = ['training', 'held-out'];
const POOL = { training: [] as Page[], 'held-out': [] as Page[] };

/** The first pages of a split; each is made once. */
function some(split: Split, n: number): Page[] {
	const pool = POOL[split];
	while (pool.length < n) pool.push(makePage(`test-${pool.length}`, split));
	return pool.slice(0, n);
}

/** All that is written in a page's markup, in frames and scripts too, in lower case with single spaces. */
function written(html: string): { words: string; markup: string } {
	let markup = html;
	// A frame's document is an attribute, and a frame in a frame is one within one.
	for (let i = 0; i < 3; i++)
		markup = markup
			.replace(/&lt;/g, '<')
			.replace(/&quot;/g, '"')
			.replace(/&gt;/g, '>')
			.replace(/&amp;/g, '&');
	markup = markup
		.replace(/\\u003c/g, '<')
		.replace(/\\"/g, '"')
		.replace(/\\n|\\t/g, ' ');
	const words = markup
		.replace(/<style>.*?<\/style>/gs, ' ')
		.replace(/<br>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.toLowerCase();
	return { words, markup };
}

const plain = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();

describe.each(SPLITS)('%s pages', (split) => {
	const pages = some(split, 250);

	test('show the words of every question that is said to be there, and of its section', () => {
		for (const page of pages) {
			const { words } = written(page.html);
			for (const q of page.truth.questions) {
				expect(words).toContain(plain(q.label));
				expect(words).toContain(plain(q.section));
				if (q.row !== undefined) expect(words).toContain(plain(q.row));
			}
			expect(words).toContain(plain(page.truth.step.name));
		}
	});

	test('have every control that a question names, once', () => {
		for (const page of pages) {
			const { markup } = written(page.html);
			const refs = page.truth.questions.map((q) => q.ref).filter((ref) => ref !== null);
			expect(new Set(refs).size).toBe(refs.length);
			for (const ref of refs)
				expect(markup.includes(`name="${ref}"`) || markup.includes(`id="${ref}"`), `${ref} of ${JSON.stringify(page.axes)}`).toBe(true);
		}
	});

	test('say nothing is required where no sign says so, and something where one does', () => {
		const silent = pages.filter((p) => p.axes.sign === 'none');
		expect(silent.length).toBeGreaterThan(3);
		for (const page of silent) expect(page.truth.questions.filter((q) => q.required)).toEqual([]);
		for (const sign of AXES.sign.filter((s) => s !== 'none'))
			expect(
				pages.some((p) => p.axes.sign === sign && p.truth.questions.some((q) => q.required)),
				sign,
			).toBe(true);
	});

	test('list the next actions and requests they show, and none where the lists are empty or not there', () => {
		for (const page of pages) {
			const { words } = written(page.html);
			for (const action of page.truth.nextActions) expect(words).toContain(plain(action.action));
			for (const request of page.truth.requests) expect(words).toContain(plain(request.request));
			if (page.axes.lists === 'none' || page.axes.lists === 'empty')
				expect([...page.truth.nextActions, ...page.truth.requests]).toEqual([]);
		}
	});

	test('are the same again for the same seed, and others for another', () => {
		expect(makePage('again', split)).toEqual(makePage('again', split));
		expect(makePage('again', split).html).not.toBe(makePage('once more', split).html);
	});

	test('come to have every value of every axis', () => {
		const seen = new Map(AXIS_NAMES.map((axis) => [axis, new Set<string>()]));
		for (const page of some(split, 400)) for (const axis of AXIS_NAMES) seen.get(axis)?.add(page.axes[axis]);
		for (const axis of AXIS_NAMES) expect([...(seen.get(axis) ?? [])].sort(), axis).toEqual([...AXES[axis]].sort());
	});
});

describe('what is held out', () => {
	test('is in every held-out page and in no training page', () => {
		for (const page of some('training', 400)) expect(heldOutOf(page.axes)).toEqual([]);
		for (const page of some('held-out', 400)) expect(heldOutOf(page.axes).length).toBeGreaterThanOrEqual(2);
	});

	test('is not drawn in training either', () => {
		const drawings = new Set(WAYS.map((w) => w.as));
		for (const page of some('training', 400))
			for (const q of page.truth.questions) {
				const as = q.as.replace(/^cell /, '');
				if (drawings.has(as)) expect(drawingHeldOut(as, page.axes), `${as} ${page.axes.structure} ${page.axes.labelPlace}`).toBe(false);
			}
		expect(
			some('held-out', 400).some((page) => page.truth.questions.some((q) => drawings.has(q.as) && drawingHeldOut(q.as, page.axes))),
		).toBe(true);
	});

	test('leaves every value of an axis something to be combined with', () => {
		for (const [a, b] of PAIRS)
			for (const value of AXES[a])
				expect(
					AXES[b].some((other) => !isHeldOut(a, value, b, other as Axes[typeof b])),
					`${a}=${value} with ${b}`,
				).toBe(true);
	});

	test('is some of the combinations of most pairs of axes', () => {
		const held = PAIRS.filter(([a, b]) => AXES[a].some((x) => AXES[b].some((y) => isHeldOut(a, x, b, y))));
		expect(held.length).toBeGreaterThan(PAIRS.length * 0.8);
	});
});
