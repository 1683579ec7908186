/** One thing wrong with a file somebody wrote, said so that they can mend it. */
export interface Problem {
	file: string;
	/** From 1. */
	line: number;
	sentence: string;
}

/** A pack or adapter that can't be used. Its message lists every problem, one to a line, as `file:line: sentence`. */
export class Problems extends Error {
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		super(problems.map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`).join('\n'));
		this.name = 'Problems';
		this.problems = problems;
	}
}
