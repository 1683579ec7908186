import { questionsOf } from '../../forms/form.ts';
import type { Changes } from '../../markup/wiring.ts';
import { asStored } from '../../site/clock.ts';
import { formsOf } from '../../steps/step.ts';
import { write } from '../../steps/step-state.ts';
import { rowsOf } from '../controls/repeating-table.ts';
import { withPart } from '../controls/split-date.ts';
import type { Editor } from '../editor.ts';
import { textOf } from '../questions/field.ts';
import { showConditional } from '../shown.ts';
import { readOnly } from '../standing.ts';
import { goTo } from './go-to.ts';
import { readControl, typedIn } from './read-control.ts';

/** What happens when a control's value changes. Each is saved at once. */
export function changesOf(editor: Editor): Changes {
	const save = () => write(editor.step, editor.state);
	const answersTo = (form: string) => (editor.state.answers[form] ??= {});
	const all: Changes = {
		answer(control, formId = '', key = '') {
			const form = formsOf(editor.step.kind).find((each) => each.id === formId);
			const question = form?.sections.flatMap(questionsOf).find((each) => each.key === key);
			if (form === undefined || question === undefined) return;
			const answers = answersTo(formId);
			answers[key] = readControl(control, question, answers[key]);
			save();
			showConditional(editor, form);
		},
		datePart(control, formId = '', key = '', index = '') {
			const form = formsOf(editor.step.kind).find((each) => each.id === formId);
			const question = form?.sections.flatMap(questionsOf).find((each) => each.key === key);
			if (question === undefined) return;
			const answers = answersTo(formId);
			answers[key] = withPart(textOf(answers[key]), Number(index), typedIn(control), question.kind === 'date-time' ? 5 : 3);
			save();
		},
		cell(control, formId = '', key = '', index = '', column = '') {
			const rows = rowsOf(answersTo(formId)[key]);
			const row = rows[Number(index)];
			if (row === undefined) return;
			row[column] = asStored(typedIn(control));
			answersTo(formId)[key] = rows;
			save();
		},
		assign(control, id = '') {
			const action = editor.state.nextActions.find((each) => each.id === id);
			if (action === undefined) return;
			action.assignee = typedIn(control);
			save();
		},
		sendImmediately(control, id = '') {
			const action = editor.state.nextActions.find((each) => each.id === id);
			if (action === undefined || !(control instanceof HTMLInputElement)) return;
			action.sendImmediately = control.checked;
			save();
		},
		sendTo(control, id = '') {
			const request = editor.state.requests.find((each) => each.id === id);
			if (request === undefined) return;
			request.recipient = typedIn(control);
			save();
			editor.regions.redraw('requests');
		},
		goToPicked(control) {
			goTo(editor, typedIn(control));
		},
		pick(control, what = '') {
			editor.desk.picked[what] = typedIn(control);
		},
	};
	return Object.fromEntries(
		Object.entries(all).map(([name, change]) => [
			name,
			(control: HTMLElement, ...args: string[]) => {
				if (name === 'goToPicked' || !readOnly(editor)) change(control, ...args);
			},
		]),
	);
}
