import type { z } from 'zod';
import type { Problem } from './problems.ts';
import type { YamlFile } from './read-yaml.ts';
import { didYouMean } from './source-place.ts';

/**
 * Turns what the schema found into plain sentences, each at its line.
 * @param known words that may stand in such a file, to tell a misspelt one by
 */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], yaml: YamlFile, known: readonly string[] = []): Problem[] {
	return issues.flatMap((issue) => problemsOf(issue, yaml, known, []));
}

function problemsOf(issue: z.core.$ZodIssue, yaml: YamlFile, known: readonly string[], above: PropertyKey[]): Problem[] {
	const path = [...above, ...issue.path];
	const at = (sentence: string, where: PropertyKey[] = path): Problem => ({ file: yaml.file, line: yaml.lineOf(where), sentence });
	const name = path.findLast((step) => typeof step === 'string');
	const what = name === undefined ? 'This file' : `“${String(name)}”`;
	if (issue.code !== 'unrecognized_keys' && isMissing(yaml.value, path)) return [at(`${what} is missing.`)];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => at(`“${key}” is not a word that can stand here.${didYouMean(key, known)}`, [...path, key]));
		case 'invalid_union': {
			const branch = likeliest(issue.errors);
			return branch
				? branch.flatMap((inner) => problemsOf(inner, yaml, known, path))
				: [at(`${what} is not written in a way I understand.`)];
		}
		case 'invalid_key':
			return issue.issues.flatMap((inner) => problemsOf(inner, yaml, known, path));
		case 'invalid_type':
			return [at(`${what} should be ${KIND[issue.expected] ?? issue.expected}.`)];
		case 'invalid_value':
			return [at(`${what} should be ${issue.values.map((value) => `“${String(value)}”`).join(' or ')}.`)];
		case 'too_small':
			return [at(`${what} is empty.`)];
		case 'invalid_format':
			return [at(issue.format === 'date' ? `${what} should be a date, as in 2027-03-31.` : `${what} ${issue.message}.`)];
		default:
			return [at(`${what} is not right: ${issue.message}.`)];
	}
}

const KIND: Record<string, string> = { string: 'text', array: 'a list', object: 'a set of entries', record: 'a set of names' };

/** Of the ways something may be written, the one that fits best: the fewest faults, and an unknown word over a wrong kind. */
function likeliest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
	const misfit = (issues: readonly z.core.$ZodIssue[]) =>
		issues.reduce((sum, issue) => sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? 100 : 1), 0);
	return [...branches].sort((a, b) => misfit(a) - misfit(b))[0];
}

function isMissing(value: unknown, path: PropertyKey[]): boolean {
	let node: unknown = value;
	for (const step of path) node = typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined;
	return node === undefined;
}
