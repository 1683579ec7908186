import { asStored } from '../clock.ts';
import type { Question } from '../forms/form.ts';
import type { Answer } from '../state.ts';
import { listOf } from './field.ts';

/** The answer a control now gives; a list of tick boxes needs to know what was ticked before. */
export function readControl(control: HTMLElement, question: Question, before: Answer | undefined): Answer {
	if (control.hasAttribute('contenteditable')) return control.innerText.trim();
	if (control instanceof HTMLInputElement && control.type === 'checkbox') {
		if (question.kind === 'checkbox') return control.checked;
		const ticked = new Set(listOf(before));
		if (control.checked) ticked.add(control.value);
		else ticked.delete(control.value);
		return (question.options ?? []).filter((option) => ticked.has(option));
	}
	const typed = typedIn(control);
	return question.kind === 'date' || question.kind === 'date-time' ? asStored(typed) : typed;
}

export function typedIn(control: HTMLElement): string {
	const holdsText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
	return holdsText ? control.value : '';
}
