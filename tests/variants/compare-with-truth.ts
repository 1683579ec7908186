import { nameKey } from '../../engine/model/names.ts';
import type { Question, Snapshot } from '../../engine/model/snapshot.ts';
import type { TrueQuestion } from '../../practice/editor/truth/questions.ts';
import type { Truth } from '../../practice/editor/truth/truth.ts';

export interface Compared {
	questions: number;
	readRight: number;
	/** What a ledger may hold: less is known than could be, and nothing false is said. */
	misses: string[];
	/** What no ledger may hold. */
	falsehoods: string[];
}

/** Compares what was read of a step with what the practice Mosaic says is on it, of all that is on show. */
export function compareWithTruth(read: Snapshot, truth: Truth): Compared {
	const left = [...read.questions];
	const take = (question: TrueQuestion): Question | undefined => {
		const byRef = (each: Question) => question.ref !== null && each.ref === question.ref;
		const byName = (each: Question) => question.ref === null && isSame(each.label, question.label) && each.row === question.row;
		const at = left.findIndex((each) => byRef(each) || byName(each));
		return at < 0 ? undefined : left.splice(at, 1)[0];
	};
	const compared: Compared = { questions: 0, readRight: 0, misses: [], falsehoods: [] };
	for (const question of truth.questions) {
		const found = take(question);
		// What is folded away is asked all the same, and may be read.
		if (!question.shown) continue;
		compared.questions += 1;
		const misses = found ? missesOf(question, found) : ['not read'];
		const falsehoods = found ? falsehoodsOf(question, found, truth.questions) : [];
		if (misses.length + falsehoods.length === 0) compared.readRight += 1;
		const place = [...question.path, question.label].join(' > ');
		compared.misses.push(...misses.map((miss) => `${place}: ${miss}`));
		compared.falsehoods.push(...falsehoods.map((falsehood) => `${place}: ${falsehood}`));
	}
	// One line for a screen on which nothing is understood.
	if (read.questions.length === 0 && compared.questions > 1) compared.misses = [`none of its ${compared.questions} questions is read`];
	for (const { label, kind, ref } of left) compared.misses.push(`no question, but read: “${label.slice(0, 40)}” (${ref}, ${kind})`);
	if (read.step.name !== truth.step.name) compared.misses.push(`the step is ${truth.step.name}, read ${read.step.name}`);
	if ((read.finish === null) !== (truth.finish === null))
		compared.misses.push(`Finish: ${truth.finish}, read ${read.finish?.label ?? null}`);
	return compared;
}

function missesOf(is: TrueQuestion, read: Question): string[] {
	return [
		...(isSame(read.label, is.label) ? [] : [`label read as “${read.label.slice(0, 40)}”`]),
		...(read.kind === is.kind ? [] : [`kind is ${is.kind}, read ${read.kind}`]),
		...(read.state === 'unread' ? [`state is ${is.state}, unread`] : []),
		...(read.row === is.row ? [] : [`row is ${is.row}, read ${read.row}`]),
		...(samePath(read.path, is.path) ? [] : [`section read as ${read.path.join(' > ')}`]),
		// What nobody can change is asked of nobody, whatever sign it bears.
		...(read.required === is.required || is.kind === 'read-only' ? [] : [`required is ${is.required}`]),
	];
}

function falsehoodsOf(is: TrueQuestion, read: Question, all: readonly TrueQuestion[]): string[] {
	const wrongState = read.state !== 'unread' && read.state !== is.state;
	const anothers = !isSame(read.label, is.label) && all.some(({ label }) => isSame(label, read.label));
	return [
		...(wrongState ? [`WRONG STATE: is ${is.state}, read ${read.state}`] : []),
		...(anothers ? [`ANOTHER QUESTION’S LABEL: “${read.label}”`] : []),
	];
}

function samePath(read: readonly string[], is: readonly string[]): boolean {
	return read.length === is.length && read.every((heading, index) => isSame(heading, is[index] ?? ''));
}

function isSame(a: string, b: string): boolean {
	return nameKey(a) === nameKey(b);
}
