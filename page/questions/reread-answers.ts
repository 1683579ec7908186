import type { Key, Question } from '../../engine/model/snapshot.ts';
import { withReadingCache } from '../dom/reading-cache.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { parentOf } from '../dom/visibility.ts';
import type { Reading } from '../reader.ts';
import { answerTo } from './answer-state.ts';

/**
 * Reads again what known questions are answered with, and nothing else. Costs a fraction of a full reading, so it can
 * run on every key press and every second.
 * @param placeholders options that stand for no choice
 * @param only the question to look at; all of them if left out
 * @returns the same reading if no answer has changed
 */
export function rereadAnswers(reading: Reading, placeholders: readonly string[], only?: Key): Reading {
	return withReadingCache(() => readAgain(reading, placeholders, only));
}

function readAgain(reading: Reading, placeholders: readonly string[], only: Key | undefined): Reading {
	let changed = false;
	const questions = reading.snapshot.questions.map((question) => {
		if (only !== undefined && question.key !== only) return question;
		const now = answeredNow(question, reading, placeholders);
		changed ||= now !== question;
		return now;
	});
	return changed ? { ...reading, snapshot: { ...reading.snapshot, questions } } : reading;
}

/** Controls the page has replaced since say nothing: the next full reading finds the new ones. */
function answeredNow(question: Question, { nodes }: Reading, placeholders: readonly string[]): Question {
	const controls = nodes.questions.get(question.key)?.controls;
	if (!controls?.every((control) => control.isConnected)) return question;
	const { state, text } = answerTo(question.label, controls, placeholders);
	return state === question.state && text === question.answer ? question : { ...question, state, answer: text };
}

/** The question that something inside a control belongs to, such as a paragraph of rich text. */
export function questionOf(element: Element, { nodes }: Reading): Key | null {
	for (let node: Element | null = element; node; node = parentOf(node)) {
		const key = nodes.keyOf.get(node);
		if (key !== undefined) return key;
	}
	const frame = unclobbered(element.ownerDocument).defaultView?.frameElement;
	return frame ? (nodes.keyOf.get(frame) ?? null) : null;
}
