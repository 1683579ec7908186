import type { Key } from '../engine/model/snapshot.ts';
import type { AnswerPlace } from './reading/answers/answer.ts';

/** The nodes of one question: what to focus, what to scroll to, and what to put a mark beside. */
export interface QuestionNodes {
	controls: Element[];
	label: Element | null;
	/** What its answer is read from, where that is known apart from its controls. */
	answer?: AnswerPlace;
}

/** The row that a next action or request was read from, and the element in it that names it. */
export type RowNodes = Map<Key, { row: Element; title: Element }>;

/** The nodes that a snapshot was read from. They never leave `page/`. */
export interface PageNodes {
	questions: Map<Key, QuestionNodes>;
	rows: RowNodes;
	finish: Element[];
	/** The question that a control answers. */
	keyOf: WeakMap<Element, Key>;
}
