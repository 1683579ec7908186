import { z } from 'zod';
import type { Rule } from '../../engine/model/rule.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';
import { Problems } from '../yaml/problems.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';

/** Pack -> the ids of its document's lines, in the order of the document. */
export type Paragraphs = Record<string, string[]>;

const schema = z.record(z.string(), z.array(z.string().trim().min(1)));

/** One line of a document, and what has become of it. */
export interface Covered {
	pack: string;
	id: string;
	/** `lost`: no rule of the pack carries it. */
	is: 'checked' | 'prompt' | 'out of scope' | 'lost';
	/** The rule's sentence, the prompt, or the reason. */
	says: string;
}

/** @throws Problems listing what is wrong with the list, an id listed twice among it */
export function compileParagraphs(file: string, source: string): Paragraphs {
	const yaml = readYaml(file, source);
	const read = schema.safeParse(yaml.value);
	if (!read.success) throw new Problems(schemaProblems(read.error.issues, yaml));
	const seen = new Set<string>();
	const twice = Object.entries(read.data).flatMap(([pack, ids]) =>
		ids.flatMap((id, index) => {
			const fault = seen.has(id) ? [{ file, line: yaml.lineOf([pack, index]), sentence: `“${id}” is listed twice.` }] : [];
			seen.add(id);
			return fault;
		}),
	);
	if (twice.length > 0) throw new Problems(twice);
	return read.data;
}

/** What has become of every line, in the order of the documents. */
export function coverageOf(paragraphs: Paragraphs, packs: readonly CompiledPack[]): Covered[] {
	return Object.entries(paragraphs).flatMap(([name, ids]) => {
		const pack = packs.find(({ id }) => id === name);
		return ids.map((id): Covered => ({ pack: name, id, ...standingOf(id, pack) }));
	});
}

/** Ids that rules carry, and no document has. */
export function unlistedIds(paragraphs: Paragraphs, packs: readonly CompiledPack[]): { pack: string; id: string }[] {
	return packs
		.filter(({ id }) => id in paragraphs)
		.flatMap((pack) => {
			const listed = new Set(paragraphs[pack.id]);
			const carried = new Set([...pack.rules.flatMap(({ ids }) => ids), ...pack.otherIds]);
			return [...carried].filter((id) => !listed.has(id)).map((id) => ({ pack: pack.id, id }));
		});
}

function standingOf(id: string, pack: CompiledPack | undefined): Pick<Covered, 'is' | 'says'> {
	const carrying = pack?.rules.filter(({ ids }) => ids.includes(id)) ?? [];
	const checked = carrying.find(({ require, outOfScope }) => require !== null && outOfScope === null);
	if (checked) return { is: 'checked', says: checked.sentence };
	if (pack?.otherIds.includes(id)) return { is: 'checked', says: 'Says who, when or where: the rules of the pack rest on it.' };
	const prompt = carrying.find((rule) => rule.prompt !== null && rule.outOfScope === null);
	if (prompt) return { is: 'prompt', says: prompt.sentence };
	const [left] = carrying;
	return left ? { is: 'out of scope', says: reasonFor(left) } : { is: 'lost', says: 'No rule carries it.' };
}

/** What is only doubted can't be checked, and the doubt is the reason. */
function reasonFor({ outOfScope, doubts }: Rule): string {
	return outOfScope ?? doubts[0] ?? 'No reason is given.';
}
