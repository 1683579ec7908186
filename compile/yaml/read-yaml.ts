import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Problem, Problems } from './problems.ts';
import { yamlFault } from './yaml-faults.ts';

export type Path = readonly PropertyKey[];

export interface YamlFile {
	file: string;
	/** Plain objects, lists and texts: every scalar is text until the compiler knows what belongs there. */
	value: unknown;
	/** The line, from 1, of the nearest thing that exists on the way to a path. */
	lineOf(path: Path): number;
}

/** In bytes, or in letters once it is read. */
export const LARGEST_FILE = 1_000_000;
/** Entries inside entries. The deepest rule anybody has written has about twenty. */
const DEEPEST = 60;
/** Keys that mean something to JavaScript itself. Nothing in a pack can be called that. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export const TOO_LARGE = 'This file is larger than 1 MB. Split it into several files.';
export const NOT_TEXT = 'This is not a text file. Save it as plain text, in UTF-8.';

/**
 * Reads YAML as plain data.
 * @param file the name to use in problems
 * @throws Problems if it is not YAML, is empty, binary or over 1 MB, is nested too deeply, or uses aliases
 */
export function readYaml(file: string, source: string): YamlFile {
	// Some editors put a mark before the text, and the parser counts it as a column.
	const text = source.replace(/^\uFEFF/, '');
	const lines = new LineCounter();
	const lineAt = (offset: number) => lines.linePos(offset).line;
	const refuse = (line: number, sentence: string): never => {
		throw new Problems([{ file, line, sentence }]);
	};
	if (text.length > LARGEST_FILE) refuse(1, TOO_LARGE);
	if (text.includes('\0') || text.includes('\uFFFD')) refuse(1, NOT_TEXT);
	const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false, uniqueKeys: true });
	const [fault] = document.errors;
	if (fault) refuse(lineAt(fault.pos[0]), yamlFault(fault, text));
	if (document.contents === null || (isScalar(document.contents) && document.contents.value === '')) refuse(1, 'This file is empty.');
	const problems: Problem[] = [];
	visit(document, (_key, node, path) => {
		const at = (offset: number | undefined, sentence: string) => problems.push({ file, line: lineAt(offset ?? 0), sentence });
		if (isAlias(node)) {
			at(node.range?.[0], 'Aliases (*name) are not used in packs. Write the words out.');
			return visit.BREAK;
		}
		if (isNode(node) && node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
			at(node.range?.[0], `Tags (${node.tag}) are not used in packs. Put the text in double quotes if it begins with “!”.`);
		if (path.length > DEEPEST) {
			at(isNode(node) ? node.range?.[0] : 0, 'This is nested too deeply to follow. Look for a bracket that is not closed.');
			return visit.BREAK;
		}
		if (!isMap(node)) return undefined;
		for (const { key } of node.items) {
			if (isScalar(key) && RESERVED.has(String(key.value))) at(key.range?.[0], `“${key.value}” can’t be used as a name.`);
			if (isCollection(key)) at(key.range?.[0], 'A name is text, and this is a list or a set of entries. Put it in double quotes.');
		}
		return undefined;
	});
	if (problems.length > 0) throw new Problems(problems);
	return {
		file,
		value: document.toJS(),
		lineOf(path) {
			let node: unknown = document.contents;
			let line = 1;
			for (const step of path) {
				if (!isCollection(node)) break;
				const key = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === String(step))?.key : undefined;
				if (isNode(key) && key.range) line = lineAt(key.range[0]);
				node = node.get(typeof step === 'symbol' ? String(step) : step, true);
				if (isNode(node) && node.range && !isNode(key)) line = lineAt(node.range[0]);
			}
			return line;
		},
	};
}
