import { describe, expect, test } from 'vitest';
import { readCalendars, readCases, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { kindsAsData } from '../../compile/language/kinds.ts';
import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import { requestedFacts } from '../../compile/slices/requested-facts.ts';
import { sliceOfPack } from '../../compile/slices/step-slices.ts';
import { redactFacts } from '../../engine/evidence/redact-facts.ts';
import { type Facts, REDACTED } from '../../engine/model/facts.ts';
import { nameKey } from '../../engine/model/names.ts';
import { type RuleCase, runCase } from '../../engine/run-case.ts';
import { readDate } from '../../engine/time/plain-date.ts';

/** Every written case, with nothing left of its facts but what some rule asks for: it comes out the same. */
const kinds = readKinds('rules/kinds.yaml');
const calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
const all = readPacks('rules/packs', kinds);
const NOBODY = { workers: {}, viewer: null };

/** What stands on the open step is no evidence and stays as it is. */
function freed(facts: Facts, asking: CompiledPack[], settings: RuleCase['settings']): Facts {
	const asked = requestedFacts(asking, kindsAsData(kinds), settings);
	const ofStep = Object.entries(facts).filter(([kind]) => kinds.get(nameKey(kind))?.screen === 'this step' || kind === 'viewer');
	return { ...Object.fromEntries(ofStep), ...redactFacts(facts, asked, NOBODY) };
}

describe.each(all.map((pack) => ({ id: pack.id, pack, cases: readCases(`rules/packs/${pack.id}`, pack, kinds) })))(
	'$id',
	({ pack, cases }) => {
		const slice = sliceOfPack(pack);

		test.each(cases.map((each) => ({ ...each, title: `${each.rule}: ${each.name} (line ${each.line})` })))('$title', (each) => {
			const full = runCase(each, slice, calendar);
			// Whichever other packs are on: they ask for more, and bring other names.
			for (const asking of [[pack], all]) {
				const facts = freed(each.facts, asking, each.settings);
				expect(runCase({ ...each, facts }, slice, calendar)).toEqual(full);
				// What is free of content is not changed by being freed again.
				expect(freed(facts, asking, each.settings)).toEqual(facts);
			}
		});

		test('holds nothing but days, words of the packs and the sign for something else', () => {
			const asked = requestedFacts(all, kindsAsData(kinds), {});
			const words = new Set(Object.values(asked.kinds).flatMap((parts) => Object.values(parts).flatMap((part) => part.words ?? [])));
			for (const { facts } of cases) {
				const texts = Object.values(redactFacts(facts, asked, NOBODY))
					.flatMap((list) => list.facts)
					.flatMap((fact) => Object.values(fact.parts));
				const others = texts.filter(
					(text) => text && text !== REDACTED && !readDate(text) && !words.has(text) && !asked.posts.includes(text),
				);
				expect(others).toEqual([]);
			}
		});
	},
);
