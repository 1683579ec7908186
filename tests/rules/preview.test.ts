import { describe, expect, test } from 'vitest';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { indexPack, sliceForStep } from '../../compile/slices/step-slices.ts';
import type { Rule } from '../../engine/model/rule.ts';
import { previewOf } from '../../engine/preview/preview-step.ts';
import { answerTo, lineOf } from '../../engine/preview/rule-line.ts';

/** Every rule of every step, as it is shown before the step is started. */
const slices = readPacks('rules/packs', readKinds('rules/kinds.yaml')).flatMap((pack) => {
	const indexed = indexPack(pack, {});
	return [...indexed.steps.values()].map(({ printed }) => {
		const slice = sliceForStep([indexed], printed);
		if (!slice) throw new Error(`No slice for ${printed}`);
		return { name: `${pack.id}: ${printed}`, slice };
	});
});

/** Words of a step that is checked. Before it is started nothing is known that they could say. */
const JUDGED = /\b(Done|Missing|Overdue|Due soon|Waiting on|Can’t see|Not needed|left for you|not added|not sent)\b/;

const words = ({ text, more }: { text: string; more: string[] }) => [text, ...more];

describe.each(slices)('$name', ({ slice }) => {
	const decisions = { settings: {}, asks: slice.settings };
	const isAsked = ({ require, prompt, outOfScope }: Rule) => outOfScope === null && (require !== null || prompt !== null);

	test.each([null, ...slice.roles.slice(0, slice.rolesInStep)])('shows every rule once, to %s', (role) => {
		const groups = previewOf(slice, role, {});
		const shown = groups.flatMap(({ parts }) =>
			parts.flatMap(({ heading, lines }) => lines.map((line) => JSON.stringify([heading, ...words(line)]))),
		);
		const expected = slice.rules.flatMap((rule) => {
			const line = lineOf(rule, decisions);
			expect(line === null).toBe(!isAsked(rule));
			const answer = answerTo(rule, decisions)?.line;
			return [...(line ? [line] : []), ...(answer ? [answer] : [])].map((each) => JSON.stringify([each.heading, ...words(each)]));
		});
		expect(new Set(shown)).toEqual(new Set(expected));
		for (const { count, parts } of groups) expect(count).toBe(parts.flatMap(({ lines }) => lines).length);
	});

	test('judges nothing', () => {
		for (const { name, note, parts } of previewOf(slice, slice.roles[0] ?? null, {})) {
			// What the procedure itself says may use any word.
			const own = slice.rules.flatMap(({ sentence, prompt }) => [sentence, prompt ?? '']).join('\n');
			const said = [name, note ?? '', ...parts.flatMap(({ lines }) => lines.flatMap(words))].filter((each) => !own.includes(each));
			for (const each of said) expect(each.replace(/“[^”]*”/g, '')).not.toMatch(JUDGED);
		}
	});

	test('says conditions and what decides in the words of the rule’s own sentence', () => {
		for (const { sentence, require, clauses } of slice.rules.filter(({ require: asked }) => asked !== null)) {
			for (const clause of [clauses.applies, clauses.byWhom, clauses.toWhom]) if (clause !== null) expect(sentence).toContain(clause);
			if (/, (when|unless|once) /.test(sentence.replace(/“[^”]*”/g, '')))
				expect([sentence, clauses.applies, require?.kind]).not.toContain(null);
		}
	});
});
