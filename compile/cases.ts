import { z } from 'zod';
import type { Facts } from '../engine/facts.ts';
import { nameKey } from '../engine/name-key.ts';
import type { RuleCase } from '../engine/run-case.ts';
import { readDate } from '../engine/time/plain-date.ts';
import type { CompiledPack } from './compile-pack.ts';
import type { Kinds } from './kinds.ts';
import { type Problem, Problems } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

const text = z.string().trim().min(1);

const schema = z.strictObject({
	cases: z.array(
		z.strictObject({
			case: text,
			rule: text,
			today: text,
			expect: z.enum(['passed', 'failed', 'cantTell', 'inapplicable']),
			given: z.record(text, z.array(z.record(text, z.string())).or(z.literal('').transform(() => []))).default({}),
			part: z.array(text).default([]),
			answers: z.record(text, z.string()).default({}),
			settings: z.record(text, text).default({}),
		}),
	),
});

/** A case, and the line it stands on. */
export interface PlacedCase extends RuleCase {
	file: string;
	line: number;
}

/**
 * The cases that stand beside a pack.
 * @throws Problems listing what is wrong, each with file and line: a rule, kind, part or setting that there is not
 */
export function compileCases(file: string, source: string, pack: CompiledPack, kinds: Kinds): PlacedCase[] {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(shapeProblems(read.error.issues, yaml));
	const problems: Problem[] = [];
	const cases = read.data.cases.map((written, index): PlacedCase => {
		const line = yaml.lineOf(['cases', index]);
		const fault = (sentence: string) => problems.push({ file, line, sentence });
		const today = readDate(written.today);
		if (!today) fault(`“${written.today}” is not a day, as in 2026-04-13.`);
		if (!pack.rules.some(({ ids, require }) => ids.includes(written.rule) && require !== null))
			fault(`No rule that is checked has the id “${written.rule}”.`);
		for (const name of Object.keys(written.settings))
			if (!(name in pack.settings) && name !== 'days') fault(`There is no setting “${name}” in this pack.`);
		return {
			file,
			line,
			name: written.case,
			rule: written.rule,
			today: today ?? { year: 1, month: 1, day: 1 },
			expect: written.expect,
			facts: factsFrom(written.given, written.part, kinds, fault),
			answers: Object.entries(written.answers).map(([path, answer]) => ({
				path: path.split(' > '),
				answer: answer === 'unread' ? null : answer === 'empty' ? '' : answer,
			})),
			settings: written.settings,
		};
	});
	if (problems.length > 0) throw new Problems(problems);
	return cases;
}

/** A part left out of a thing was read and is empty; `unread` could not be read. */
function factsFrom(
	given: Record<string, Record<string, string>[]>,
	part: string[],
	kinds: Kinds,
	fault: (sentence: string) => void,
): Facts {
	const facts: Facts = {};
	for (const [name, things] of Object.entries(given)) {
		const kind = kinds.get(nameKey(name));
		if (!kind) {
			fault(`“${name}” is no kind of thing on the record.`);
			continue;
		}
		facts[kind.kind.kind] = {
			reach: part.some((each) => nameKey(each) === nameKey(name)) ? 'part' : 'all',
			readFrom: null,
			screen: kind.screen,
			readAt: null,
			facts: things.map((thing) => ({
				others: '',
				parts: Object.fromEntries(
					Object.entries(thing).map(([written, value]) => {
						const found = kind.part(written);
						if (!found) fault(`A ${name} has no part “${written}”.`);
						return [found?.name ?? written, value === 'unread' ? null : value];
					}),
				),
			})),
		};
	}
	return facts;
}

/** Every rule that is checked, and stands in no guide step, with cases for each outcome it can have. */
export function missingCases(pack: CompiledPack, cases: readonly RuleCase[]): string[] {
	const has = (ids: string[], outcome: RuleCase['expect']) => cases.some((each) => ids.includes(each.rule) && each.expect === outcome);
	return pack.rules.flatMap(({ ids, require, when }) => {
		if (!require) return [];
		const wanted: RuleCase['expect'][] = ['failed', 'passed', 'cantTell', ...(when ? (['inapplicable'] as const) : [])];
		const missing = wanted.filter((outcome) => !has(ids, outcome));
		return missing.length > 0 ? [`${ids.join(', ')} has no case that is ${missing.join(', ')}`] : [];
	});
}
