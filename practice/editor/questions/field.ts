import type { Form, Question } from '../../forms/form.ts';
import type { Answer } from '../../steps/step-state.ts';
import type { Editor } from '../editor.ts';
import { readOnly } from '../standing.ts';
import { questionName } from './names.ts';

/** One question as it stands on one form of the step. */
export interface Field {
	form: Form;
	question: Question;
	name: string;
	answer: Answer | undefined;
}

export function fieldOf(editor: Editor, form: Form, question: Question): Field {
	return { form, question, name: questionName(editor, form, question), answer: answerTo(editor, form, question) };
}

/** A yes-no question drawn as a checkbox or switch is No until it is on. */
function answerTo({ state, variant }: Editor, form: Form, { key, kind }: Question): Answer | undefined {
	const answer = state.answers[form.id]?.[key];
	const isTick = kind === 'yes-no' && (variant['yes-no'] === 'checkbox' || variant['yes-no'] === 'switch');
	return answer === undefined && isTick ? 'No' : answer;
}

export const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');
export const listOf = (answer: Answer | undefined): string[] =>
	Array.isArray(answer) ? answer.filter((each) => typeof each === 'string') : [];

export function isShown(editor: Editor, form: Form, question: Question): boolean {
	const condition = question.shownWhen;
	if (condition === undefined) return true;
	const other = form.sections
		.flatMap((each) => each.groups.flatMap((group) => group.questions))
		.find(({ key }) => key === condition.question);
	return other !== undefined && answerTo(editor, form, other) === condition.is;
}

/** Nobody can answer it here and now. */
export const isFixed = (editor: Editor, question: Question): boolean => readOnly(editor) || question.disabled === true;
