import { z } from 'zod';
import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import type { Facts } from '../../engine/model/facts.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { RuleCase } from '../../engine/run-case.ts';
import { type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { type Kinds, noSuchPart } from '../language/kinds.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';
import { type Problem, Problems } from '../yaml/problems.ts';
import { type Path, readYaml } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { didYouMean } from '../yaml/source-place.ts';

const text = z.string().trim().min(1);

const caseSchema = z.strictObject({
	case: text,
	rule: text,
	today: z.iso.date(),
	expect: z.enum(['passed', 'failed', 'cantTell', 'inapplicable']),
	given: z.record(text, z.array(z.record(text, z.string())).or(z.literal('').transform(() => []))).default({}),
	part: z.array(text).default([]),
	answers: z.record(text, z.string()).default({}),
	settings: z.record(text, text).default({}),
});

export type CaseWord = keyof z.infer<typeof caseSchema>;

/** A file of cases. */
export const casesSchema = z.strictObject({ cases: z.array(caseSchema) });

/** A case, and the line it stands on. */
export interface PlacedCase extends RuleCase {
	file: string;
	line: number;
}

/**
 * The cases that stand beside a pack.
 * @param pack null if it is faulty itself: then nothing is said of its rules and settings
 * @throws Problems listing what is wrong, each with file and line: a rule, kind, part or setting that there is not
 */
export function compileCases(file: string, source: string, pack: CompiledPack | null, kinds: Kinds): PlacedCase[] {
	const yaml = readYaml(file, source);
	const read = casesSchema.safeParse(yaml.value);
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml, ['cases', ...Object.keys(caseSchema.shape)]));
	const problems: Problem[] = [];
	const ids = pack?.rules.flatMap((rule) => (rule.require === null ? [] : rule.ids)) ?? [];
	const settings = [...Object.keys(pack?.settings ?? {}), DAYS_SETTING];
	const cases = read.data.cases.map((written, index): PlacedCase => {
		const fault = (sentence: string, ...inside: Path) => problems.push({ file, line: yaml.lineOf(['cases', index, ...inside]), sentence });
		if (pack && !ids.includes(written.rule))
			fault(`No rule that is checked has the id “${written.rule}”.${didYouMean(written.rule, ids)}`, 'rule');
		for (const name of Object.keys(written.settings))
			if (pack && !settings.includes(name))
				fault(`There is no setting “${name}” in this pack.${didYouMean(name, settings)}`, 'settings', name);
		return {
			file,
			line: yaml.lineOf(['cases', index]),
			name: written.case,
			rule: written.rule,
			today: dayOf(written.today),
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
	fault: (sentence: string, ...inside: Path) => void,
): Facts {
	const facts: Facts = {};
	for (const name of part)
		if (!Object.keys(given).some((each) => nameKey(each) === nameKey(name)))
			fault(`“part” names “${name}”, and “given” does not say what was read of it.`, 'part');
	for (const [name, things] of Object.entries(given)) {
		const kind = kinds.get(nameKey(name));
		if (!kind) {
			fault(
				`“${name}” is no kind of thing on the record.${didYouMean(
					name,
					[...kinds.values()].map((each) => each.kind.kind),
				)}`,
				'given',
				name,
			);
			continue;
		}
		facts[kind.kind.kind] = {
			reach: part.some((each) => nameKey(each) === nameKey(name)) ? 'part' : 'all',
			readFrom: null,
			screen: kind.screen,
			readAt: null,
			facts: things.map((thing, index) => ({
				others: '',
				parts: Object.fromEntries(
					Object.entries(thing).map(([written, value]) => {
						const found = kind.part(written);
						if (!found) fault(noSuchPart(kind.kind.kind, written, kinds), 'given', name, index, written);
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

/** @throws RangeError if it is no day: the schema lets none by */
function dayOf(text: string): PlainDate {
	const day = readDate(text);
	if (!day) throw new RangeError(`“${text}” is not a day, as in 2026-04-13.`);
	return day;
}
