import type { PageScore, QuestionScore, Verdict } from './score.ts';

const VERDICTS: Verdict[] = ['right', 'partly', 'wrong', 'unread'];

/** A table: a line a library, then a line a kind of question, in text of even columns. */
export function report(pages: { library: string; score: PageScore }[]): string {
	const libraries = [...new Set(pages.map(({ library }) => library))];
	const byLibrary = libraries.map((library) => {
		const scores = pages.filter((page) => page.library === library).map(({ score }) => score);
		return [library, ...counts(scores.flatMap(({ questions }) => questions)), ...parts(scores)];
	});
	const all = pages.map(({ score }) => score);
	const questions = all.flatMap((score) => score.questions);
	const sorts = [...new Set(questions.map(({ expected }) => expected.as))].sort();
	const bySort = sorts.map((sort) => [sort, ...counts(questions.filter(({ expected }) => expected.as === sort))]);
	const heads = ['questions', ...VERDICTS, 'wholly right'];
	return [
		columns([
			['library', ...heads, 'no question', 'next actions', 'requests', 'finish', 'step'],
			...byLibrary,
			['all', ...counts(questions), ...parts(all)],
		]),
		columns([['kind', ...heads], ...bySort]),
	].join('\n');
}

function counts(questions: QuestionScore[]): string[] {
	const of = (verdict: Verdict) => questions.filter((question) => question.verdict === verdict).length;
	return [`${questions.length}`, ...VERDICTS.map((verdict) => `${of(verdict)}`), percent(of('right'), questions.length)];
}

function parts(scores: PageScore[]): string[] {
	const sum = (name: 'nextActions' | 'requests' | 'finish' | 'step') =>
		`${scores.reduce((total, score) => total + score[name].right, 0)}/${scores.reduce((total, score) => total + score[name].of, 0)}`;
	return [`${scores.flatMap(({ extra }) => extra).length}`, sum('nextActions'), sum('requests'), sum('finish'), sum('step')];
}

/** A share as in 42.9 %. */
export function percent(part: number, whole: number): string {
	return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Rows as lines: the first column to the left, the others to the right. */
export function columns(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return `${rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')).join('\n')}\n`;
}
