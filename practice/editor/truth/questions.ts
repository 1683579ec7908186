import type { Column, Form, Group, Section } from '../../forms/form.ts';
import type { Answer } from '../../steps/step-state.ts';
import { systemAnswer } from '../controls/filled-by-system.ts';
import { cellName, rowsOf } from '../controls/repeating-table.ts';
import type { Editor } from '../editor.ts';
import { type Field, fieldOf, isFixed, isShown } from '../questions/field.ts';
import { isMarkedRequired } from '../questions/required.ts';
import { printed, readOnly } from '../standing.ts';
import { type DrawnKind, kindAsDrawn } from './kind-as-drawn.ts';
import { refOf } from './ref.ts';

export interface TrueQuestion {
	form: string;
	/** The headings it stands under, without their numbers. */
	path: string[];
	/** Its row, from 1, in a repeating table or in a table with a row for each child. */
	row: number | null;
	label: string;
	kind: DrawnKind;
	state: 'answered' | 'empty';
	/** Whether anything on the page marks it as required; of a table, its first row. */
	required: boolean;
	/** The name, or else the id, of its first control; null where it has none. */
	ref: string | null;
	/** Whether it is in the document, and not hidden there. */
	shown: boolean;
}

export function questionsIn(editor: Editor, form: Form, section: Section, sectionShown: boolean): TrueQuestion[] {
	return section.groups.flatMap((group) =>
		group.questions.flatMap((question, index) => {
			const place = {
				form: form.id,
				path: group.title === undefined ? [section.title] : [section.title, group.title],
				row: rowIn(group, index),
				shown: sectionShown && isShown(editor, form, question),
			};
			const field = fieldOf(editor, form, question);
			return question.kind === 'table' && !printed(editor) ? cells(editor, field, place) : [whole(editor, field, place)];
		}),
	);
}

type Place = Pick<TrueQuestion, 'form' | 'path' | 'row' | 'shown'>;

function rowIn({ questions, rowsFor }: Group, index: number): number | null {
	return rowsFor === undefined ? null : Math.floor((index * rowsFor.length) / questions.length) + 1;
}

function whole(editor: Editor, field: Field, place: Place): TrueQuestion {
	const { question } = field;
	return {
		...place,
		label: question.label,
		kind: isFixed(editor, question) ? 'read-only' : kindAsDrawn(editor.variant, question.kind),
		state: isAnswered(editor, field) ? 'answered' : 'empty',
		required: isMarkedRequired(editor, question),
		ref: refOf(editor, field),
	};
}

function cells(editor: Editor, field: Field, place: Place): TrueQuestion[] {
	return rowsOf(field.answer).flatMap((row, index) =>
		(field.question.columns ?? []).map((column: Column) => ({
			...place,
			row: index + 1,
			label: column.label,
			kind: readOnly(editor) ? 'read-only' : column.kind,
			state: (row[column.key] ?? '').trim() === '' ? 'empty' : 'answered',
			// A mark over a table asks for one row of it, at least.
			required: index === 0 && isMarkedRequired(editor, field.question),
			ref: cellName(editor, field, index, column),
		})),
	);
}

function isAnswered(editor: Editor, { question, answer }: Field): boolean {
	if (question.kind === 'system') return systemAnswer(editor.step, question) !== '';
	// One tick box always says something: ticked yes, and no when it isn't.
	if (question.kind === 'checkbox') return true;
	const isDate = question.kind === 'date' || question.kind === 'date-time';
	if (isDate && editor.variant.dates === 'split') return /^\d+-\d\d-\d\d(T\d\d:\d\d)?$/.test(String(answer ?? ''));
	return hasContent(answer);
}

function hasContent(answer: Answer | undefined): boolean {
	if (Array.isArray(answer))
		return answer.some((each) => typeof each === 'string' || Object.values(each).some((cell) => cell.trim() !== ''));
	return typeof answer === 'string' && answer.trim() !== '';
}
