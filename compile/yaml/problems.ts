/** One thing wrong with a file somebody wrote, said so that they can mend it. */
export interface Problem {
	file: string;
	/** From 1. */
	line: number;
	sentence: string;
}

/**
 * A pack or adapter that can't be used. Its message lists every problem, one to a line, as `file:line: sentence`:
 * file by file in the order in which they were read, and each from its top down.
 */
export class Problems extends Error {
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		const files = [...new Set(problems.map(({ file }) => file))];
		const sorted = problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
		super(sorted.map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`).join('\n'));
		this.name = 'Problems';
		this.problems = sorted;
	}
}
