import type { Question } from '../../forms/form.ts';
import { asStored } from '../../site/clock.ts';
import type { Answer } from '../../steps/step-state.ts';
import { listOf } from '../questions/field.ts';

/** The answer a control now gives; a list of tick boxes needs to know what was ticked before. */
export function readControl(control: HTMLElement, question: Question, before: Answer | undefined): Answer {
	if (control.hasAttribute('contenteditable')) return control.innerText.trim();
	if (control instanceof HTMLIFrameElement) return control.contentDocument?.body.innerText.trim() ?? '';
	if (control instanceof HTMLInputElement && control.type === 'file') return [...(control.files ?? [])].map(({ name }) => name).join(', ');
	const on = tickOf(control);
	if (on !== null) {
		if (question.kind === 'checkbox') return on;
		if (question.kind === 'yes-no') return on ? 'Yes' : 'No';
		return withTick(question, before, typedIn(control), on);
	}
	const typed = typedIn(control);
	return question.kind === 'date' || question.kind === 'date-time' ? asStored(typed) : typed;
}

function withTick({ options = [] }: Question, before: Answer | undefined, option: string, on: boolean): string[] {
	const ticked = new Set(listOf(before));
	if (on) ticked.add(option);
	else ticked.delete(option);
	return options.filter((each) => ticked.has(each));
}

/** Whether a tick box or switch is on; null for anything else. */
function tickOf(control: HTMLElement): boolean | null {
	if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked;
	const role = control.getAttribute('role');
	return role === 'checkbox' || role === 'switch' ? control.getAttribute('aria-checked') === 'true' : null;
}

export function typedIn(control: HTMLElement): string {
	const holdsText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
	return holdsText ? control.value : (control.dataset.value ?? '');
}
