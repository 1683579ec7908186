import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { Problems } from './problems.ts';

export type Path = readonly PropertyKey[];

export interface YamlFile {
	file: string;
	/** Plain objects, lists and texts: every scalar is text until the compiler knows what belongs there. */
	value: unknown;
	/** The line, from 1, of the nearest thing that exists on the way to a path. */
	lineOf(path: Path): number;
}

const LARGEST_FILE = 1_000_000;
/** Keys that mean something to JavaScript itself. Nothing in a pack can be called that. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads YAML as plain data.
 * @param file the name to use in problems
 * @throws Problems if it is not YAML, is empty, binary or over 1 MB, or uses aliases
 */
export function readYaml(file: string, text: string): YamlFile {
	const lines = new LineCounter();
	const lineAt = (offset: number) => lines.linePos(offset).line;
	const refuse = (line: number, sentence: string): never => {
		throw new Problems([{ file, line, sentence }]);
	};
	if (text.length > LARGEST_FILE) refuse(1, 'This file is larger than 1 MB. Split it into several files.');
	if (text.includes('\0') || text.includes('�')) refuse(1, 'This is not a text file. Save it as plain text, in UTF-8.');
	const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false, uniqueKeys: true });
	const [fault] = document.errors;
	if (fault) refuse(lineAt(fault.pos[0]), `This is not YAML: ${plainFault(fault.message)}`);
	if (document.contents === null || (isScalar(document.contents) && document.contents.value === '')) refuse(1, 'This file is empty.');
	visit(document, (_key, node) => {
		if (isAlias(node)) refuse(lineAt(node.range?.[0] ?? 0), 'Aliases (*name) are not used in packs. Write the words out.');
		if (isMap(node)) {
			const reserved = node.items.find((pair) => isScalar(pair.key) && RESERVED.has(String(pair.key.value)));
			if (reserved && isScalar(reserved.key))
				refuse(lineAt(reserved.key.range?.[0] ?? 0), `“${reserved.key.value}” can’t be used as a name.`);
		}
	});
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

function plainFault(message: string): string {
	return `${message.split('\n')[0]?.replace(/\s+at line \d+.*$/, '')}.`.replace(/\.\.$/, '.');
}
