import { h } from '../../markup/h.ts';
import { asPrinted } from '../../site/clock.ts';
import type { Answer } from '../../steps/step-state.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../questions/field.ts';
import { systemAnswer } from './filled-by-system.ts';

/** The answer as plain text, where the step can't be edited. */
export function printedAnswer(editor: Editor, { question, answer }: Field): HTMLElement {
	const words = question.kind === 'system' ? systemAnswer(editor.step, question) : inWords(answer);
	return h('div', { class: 'printed' }, words);
}

function inWords(answer: Answer | undefined): string {
	if (answer === undefined) return '';
	if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
	if (typeof answer === 'string') return asPrinted(answer);
	return answer.map((each) => (typeof each === 'string' ? each : Object.values(each).map(asPrinted).join(', '))).join('; ');
}
