import type { Names } from './names.ts';
import type { Label } from './rule.ts';
import type { Question, Snapshot } from './snapshot.ts';

interface Keyed {
	question: Question;
	form: string | null;
	path: string[];
}

/** Finds the questions of one reading of a page by what a procedure calls them. */
export class QuestionIndex {
	readonly #snapshot: Snapshot;
	readonly #names: Names;
	readonly #all: Keyed[] = [];
	/** True if any question stands in a row. */
	readonly repeats: boolean = false;
	/** Name key -> the questions of that name, in page order. */
	readonly #byName = new Map<string, Keyed[]>();

	constructor(snapshot: Snapshot, names: Names) {
		this.#snapshot = snapshot;
		this.#names = names;
		let last: { path: readonly string[]; keys: string[] } = { path: [], keys: [] };
		for (const question of snapshot.questions) {
			// Neighbours mostly stand under the same headings.
			if (!isSame(question.path, last.path)) last = { path: question.path, keys: names.keysOf(question.path) };
			const keyed = { question, form: names.formKey(question), path: last.keys };
			this.#all.push(keyed);
			if (question.row !== null) this.repeats = true;
			const name = names.keyOf(question.label);
			const same = this.#byName.get(name);
			if (same) same.push(keyed);
			else this.#byName.set(name, [keyed]);
		}
	}

	/** The questions a label leads to: its own name, under the headings before it, in the row in hand if there is one. */
	at(label: Label, row: number | null): Question[] {
		const { own, headings, form } = this.#names.labelKeys(label);
		const found: Question[] = [];
		for (const { question, form: on, path } of this.#byName.get(own) ?? [])
			if (on === form && leadsThrough(path, headings) && (row === null || question.row === row || question.row === null))
				found.push(question);
		return found;
	}

	/** The questions that stand anywhere under a section, in page order. */
	under(section: Label): Question[] {
		const headings = this.#names.keysOf(section.path);
		const form = this.#names.formKey(section);
		return this.#all.filter((keyed) => keyed.form === form && leadsThrough(keyed.path, headings)).map(({ question }) => question);
	}

	/** True if part of a section, as far as it is on the page, can't be looked into. */
	hidesPartOf(section: Label): boolean {
		const headings = this.#names.keysOf(section.path);
		const form = this.#names.formKey(section);
		return this.#snapshot.unseen.some(
			(part) => this.#names.formKey(part) === form && leadsThrough(this.#names.keysOf(part.path), headings),
		);
	}

	/** True if the page shows that the section is there to read. */
	sectionSeen(section: Label): boolean {
		const headings = this.#names.keysOf(section.path);
		const form = this.#names.formKey(section);
		return this.#snapshot.sections.some(
			(read) => read.seen && this.#names.formKey(read) === form && leadsThrough(this.#names.keysOf(read.path), headings),
		);
	}
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** True if the headings come in this order in the path, with others between them or not. */
function leadsThrough(path: readonly string[], headings: readonly string[]): boolean {
	let next = 0;
	for (const part of path) if (next < headings.length && part === headings[next]) next += 1;
	return next === headings.length;
}
