import type { Form, Question } from '../forms/form.ts';
import type { Answer } from '../state.ts';
import type { Editor } from './editor.ts';
import { questionName } from './names.ts';

/** One question as it stands on one form of the step. */
export interface Field {
	form: Form;
	question: Question;
	name: string;
	answer: Answer | undefined;
}

export function fieldOf(editor: Editor, form: Form, question: Question): Field {
	return {
		form,
		question,
		name: questionName(editor, form, question),
		answer: editor.state.answers[form.id]?.[question.key],
	};
}

export const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');
export const listOf = (answer: Answer | undefined): string[] =>
	Array.isArray(answer) ? answer.filter((each) => typeof each === 'string') : [];

export function isShown(editor: Editor, form: Form, question: Question): boolean {
	const condition = question.shownWhen;
	if (condition === undefined) return true;
	return editor.state.answers[form.id]?.[condition.question] === condition.is;
}

/** The browser's own mark of a required control, where this variant gives it one. */
export function requiredAttribute(editor: Editor, question: Question): boolean {
	if (question.required !== true) return false;
	const { markup, required } = editor.variant;
	return required === 'attribute' || (required === 'asterisk' && markup === 'modern');
}
