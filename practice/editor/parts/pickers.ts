import { h } from '../../markup/h.ts';
import { answersFor, assignToSelf, closureTray, teams, workers } from '../../people/people.ts';
import { asPrinted } from '../../site/clock.ts';
import type { NextAction, Request } from '../../steps/step-state.ts';
import { select } from '../choices/select.ts';
import type { Editor } from '../editor.ts';
import { named } from '../questions/names.ts';
import { readOnly } from '../standing.ts';

const names = workers.map((worker) => worker.name);

/** No assignee is a choice too: some next actions go to nobody. */
export function assigneePicker(editor: Editor, action: NextAction): HTMLSelectElement {
	const options = [assignToSelf, ...names, ...teams, closureTray];
	const list = select(editor, `assignee-${action.id}`, '-- none --', options, action.assignee);
	return editor.wiring.change(list, 'assign', action.id);
}

export function recipientPicker(editor: Editor, request: Request): HTMLSelectElement {
	const list = select(editor, `recipient-${request.id}`, '-- select --', [...names, ...teams, closureTray], request.recipient);
	if (request.status !== 'Not sent') list.disabled = true;
	return editor.wiring.change(list, 'sendTo', request.id);
}

export function sendImmediatelyBox(editor: Editor, action: NextAction): HTMLInputElement {
	const box = h('input', {
		type: 'checkbox',
		...named(editor, `send-immediately-${action.id}`),
		checked: action.sendImmediately,
		disabled: readOnly(editor),
	});
	return editor.wiring.change(box, 'sendImmediately', action.id);
}

/** The list from which one more is added; `what` is also the command that adds it. */
export function adder(editor: Editor, what: string, options: string[]): HTMLSelectElement {
	const list = select(editor, what, '-- select --', options, editor.desk.picked[what] ?? '');
	return editor.wiring.change(list, 'pick', what);
}

/** What the answer is, where this kind of step has words for it. */
export function answerPicker(editor: Editor, { id }: Request): HTMLSelectElement | null {
	const { answers } = editor.step.kind.requests;
	if (answers === undefined) return null;
	const what = `answer-${id}`;
	return editor.wiring.change(select(editor, what, '-- answer --', answers, editor.desk.picked[what] ?? ''), 'pick', what);
}

/** The dates and the answer of a request, where it has any. */
export function datesOf({ sentOn, answeredOn, answer }: Request): [label: string, value: string][] {
	const all: [string, string][] = [
		['Date sent', asPrinted(sentOn)],
		['Date answered', asPrinted(answeredOn)],
		['Answer', answer],
	];
	return all.filter(([, value]) => value !== '');
}

export function canAnswer(editor: Editor, request: Request): boolean {
	return !readOnly(editor) && request.status === 'Sent' && answersFor(editor.worker, request.recipient);
}
