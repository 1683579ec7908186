import type { Key, Question } from '../../engine/model/snapshot.ts';

/**
 * Which questions the worker has passed by: left, or gone beyond in the same section. Until then a question is "to
 * complete", not "missing": nothing scolds early.
 */
export class VisitedQuestions {
	readonly #keys = new Set<Key>();
	#all = false;

	get begun(): boolean {
		return this.#all || this.#keys.size > 0;
	}

	has(key: Key): boolean {
		return this.#all || this.#keys.has(key);
	}

	left(key: Key): void {
		this.#keys.add(key);
	}

	/** Those before it in its own section are behind the worker. */
	entered(key: Key, questions: readonly Question[]): void {
		const at = questions.findIndex((question) => question.key === key);
		const here = questions[at];
		for (const question of questions.slice(0, Math.max(at, 0))) {
			if (question.form === here?.form && question.path[0] === here?.path[0]) this.#keys.add(question.key);
		}
	}

	/** Pressing Finish passes by everything. */
	everything(): void {
		this.#all = true;
	}
}
