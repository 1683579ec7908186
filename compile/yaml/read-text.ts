import { readFileSync, statSync } from 'node:fs';
import { Problems } from './problems.ts';
import { LARGEST_FILE, NOT_TEXT, TOO_LARGE } from './read-yaml.ts';

/**
 * The text of a file. A file that is too large is refused unread.
 * @param shown the name to use in problems
 * @throws Problems if it can't be read, is over 1 MB or is not UTF-8
 */
export function readText(file: string, shown: string): string {
	const refuse = (sentence: string) => new Problems([{ file: shown, line: 1, sentence }]);
	let bytes: Buffer;
	try {
		const stats = statSync(file);
		if (!stats.isFile()) throw refuse('This is not a file. Rename it, or take it out of this folder.');
		if (stats.size > LARGEST_FILE) throw refuse(TOO_LARGE);
		bytes = readFileSync(file);
	} catch (fault) {
		if (!(fault instanceof Error && 'code' in fault)) throw fault;
		throw refuse(
			fault.code === 'ENOENT'
				? 'There is no such file.'
				: `This file can’t be read (${fault.code}). See that it is there, and that you may read it.`,
		);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw refuse(NOT_TEXT);
	}
}
