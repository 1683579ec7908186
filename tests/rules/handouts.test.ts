import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { compileParagraphs, coverageOf } from '../../compile/review/coverage.ts';
import { ANY_STEP } from '../../compile/slices/step-cards.ts';
import { StepCard } from '../../components/step-card/StepCard.tsx';
import { valueText } from '../../engine/model/statement-queries.ts';
import { digestOf, idsOn, madeCards } from '../../tools/handouts/made-cards.ts';
import { markupOf } from '../../tools/handouts/markup.ts';
import { ASSESSMENT, FORMS } from '../e2e/step/assessment-rows.ts';

/** The hand-outs say what the packs say: all of it, and nothing else. */

const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));
const cards = madeCards('practice');
const printed = new Map(cards.map((made) => [made, markupOf(h(StepCard, { card: made.card }))]));

test('the hand-outs were made from the packs as they are', () => {
	const made = JSON.parse(readFileSync('docs/handouts/digest.json', 'utf8'));
	expect(made, 'A pack has changed since: run `npm run -s stepcheck -- handouts`, and hand out the new ones').toEqual(digestOf(cards));
});

test('a change to one word of a rule is a change of the hand-out', () => {
	const [first] = cards;
	if (!first) throw new Error('There are no cards.');
	const other = structuredClone(first);
	const row = other.card.others[0]?.parts[0]?.rows[0] ?? other.card.yours[0]?.parts[0]?.rows[0];
	if (row) row.text += ' again';
	expect(digestOf([other])).not.toEqual(digestOf([first]));
});

describe.each(packs)('$id', (pack) => {
	const own = cards.filter((made) => made.pack.id === pack.id);
	const ids = new Set(pack.rules.flatMap((rule) => rule.ids));

	test('each row of each card is traced to a rule of the pack', () => {
		for (const made of own) {
			const traced = [...(printed.get(made) ?? '').matchAll(/data-rules="([^"]*)"/g)].flatMap(([, said = '']) => said.split(' '));
			expect(traced.filter((id) => !ids.has(id))).toEqual([]);
			expect(new Set(traced)).toEqual(new Set([...idsOn(made.card), ...made.card.clocks.flatMap((clock) => clock.ids)]));
		}
	});

	test('each rule of a step that asks for something is on every card of the step', () => {
		for (const { card } of own) {
			const expected = pack.rules
				.filter(({ outOfScope, require, prompt }) => outOfScope === null && (require !== null || prompt !== null))
				.filter(({ place: { steps } }) => steps.length === 0 || steps.some((step) => step.kind === 'is' && step.value === card.step))
				.flatMap((rule) => rule.ids);
			const decided = pack.rules
				.filter(({ place: { steps } }) => steps.some((step) => step.kind === 'setting'))
				.flatMap((rule) => rule.ids);
			const shown = idsOn(card);
			expect(expected.filter((id) => !shown.includes(id))).toEqual([]);
			expect(shown.filter((id) => !expected.includes(id) && !decided.includes(id))).toEqual([]);
		}
	});

	test('there is a card for every step that has one, and every role that has something in it', () => {
		const steps = pack.rules
			.filter(({ require }) => require !== null)
			.flatMap(({ place }) => place.steps.flatMap((step) => (step.kind === 'is' ? [valueText(step)] : [])));
		const without = [...new Set(steps)].filter((step) => !own.some(({ card }) => card.step === step));
		// A step that nobody but Mosaic or an outside body has rules in has nobody to hand a card to.
		expect(without).toEqual([]);
		if (steps.length === 0 && pack.rules.every(({ place }) => place.steps.length === 0))
			expect(own.every(({ card }) => card.step === ANY_STEP)).toBe(true);
	});
});

test('the guide’s cards have as many rows as the guide has lines that ask for something', () => {
	const paragraphs = compileParagraphs('rules/paragraphs.yaml', readFileSync('rules/paragraphs.yaml', 'utf8'));
	const guide = { 'child-in-need': paragraphs['child-in-need'] ?? [] };
	// Lines that only say which roles and steps there are ask for nothing.
	const carried = new Set(
		packs.flatMap(({ rules }) => rules.flatMap(({ ids, require, prompt }) => ((require ?? prompt) === null ? [] : ids))),
	);
	const asking = coverageOf(guide, packs).filter(({ id, is }) => carried.has(id) && (is === 'checked' || is === 'prompt'));
	const shown = new Set(cards.filter(({ pack }) => pack.id === 'child-in-need').flatMap(({ card }) => idsOn(card)));
	expect(asking.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
	const rowsOn = ({ yours, others, nextActions, requests }: (typeof cards)[number]['card']) =>
		[...yours, ...others].flatMap(({ parts }) => parts.flatMap(({ rows }) => rows)).length + nextActions.length + requests.length;
	const counts = new Map(cards.map(({ pack, card }) => [`${pack.id}: ${card.step}`, new Set<number>()]));
	for (const { pack, card } of cards) counts.get(`${pack.id}: ${card.step}`)?.add(rowsOn(card));
	const guideCounts = [...counts].filter(([step]) => step.startsWith('child-in-need')).map(([, each]) => [...each]);
	// As the guide was counted by hand: tests/e2e/step/assessment-rows.ts, with its forms, and guide-rows.ts. The same for every role.
	expect(guideCounts).toEqual([[ASSESSMENT.length + FORMS.length], [30], [9], [29], [5], [13]]);
	expect(ASSESSMENT.length + FORMS.length).toBe(62);
});

test('a clock shows the day it would be, on each reading that is open', () => {
	const closure = cards.find(({ card }) => card.step.endsWith('case closure') && card.role === 'Lead Social Worker')?.card;
	const window = closure?.clocks.find(({ ids }) => ids.includes('CC-1.1a'));
	expect(window?.readings.map(({ example }) => example)).toEqual([
		'Example: day 0 is Tue 15 December 2026. 7 calendar days: not before Tue 8 December 2026. Or: 7 working days: not before Fri 4 December 2026.',
		'Example: day 0 is Tue 15 December 2026. 7 calendar days: by Tue 22 December 2026. Or: 7 working days: by Thu 24 December 2026.',
	]);
	const meeting = cards.find(({ card }) => card.step === 'Child in Need Multi Agency Meeting')?.card;
	const days = meeting?.clocks.find(({ what }) => what === 'the 45 days');
	expect(days?.readings).toHaveLength(3);
	expect(days?.readings[0]?.example).toBe(
		"Example: day 0 is Tue 15 December 2026. 45 calendar days: by Fri 29 January 2027. Or: 45 working days: Christmas Day, Boxing Day and New Year's Day skipped; by Fri 19 February 2027.",
	);
});

test('what stands in a pack is text on a card, whatever it looks like', () => {
	expect(markupOf(h('p', { title: '"<b>' }, '<script>alert("x")</script>'))).toBe(
		'<p title="&#34;&#60;b&#62;">&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;</p>',
	);
	expect(() => markupOf(h('button', { onClick: () => undefined }))).toThrow(TypeError);
});
