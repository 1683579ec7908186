import { h } from '../../h.ts';
import { assignToSelf, teams, workers } from '../../people.ts';
import type { NextAction, Request } from '../../state.ts';
import type { Editor } from '../editor.ts';
import { named } from '../names.ts';
import { readOnly } from '../standing.ts';
import { select } from './select.ts';

const names = workers.map((worker) => worker.name);

/** No assignee is a choice too: some next actions go to nobody. */
export function assigneePicker(editor: Editor, action: NextAction): HTMLSelectElement {
	const options = [assignToSelf, ...names, ...teams];
	const list = select(editor, `assignee-${action.id}`, '-- none --', options, action.assignee);
	return editor.wiring.change(list, 'assign', action.id);
}

export function recipientPicker(editor: Editor, request: Request): HTMLSelectElement {
	const list = select(editor, `recipient-${request.id}`, '-- select --', [...names, ...teams], request.recipient);
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

export function canAnswer(editor: Editor, request: Request): boolean {
	return !readOnly(editor) && request.status === 'Sent' && request.recipient === editor.worker.name;
}
