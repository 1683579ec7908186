import type { Form } from '../forms/form.ts';
import { questionsOf } from '../forms/form.ts';
import { type Editor, openForms } from './editor.ts';
import { isShown } from './field.ts';

/** Old pages hide with a style, newer ones with the attribute. */
export function setShown(editor: Editor, element: HTMLElement | undefined, shown: boolean): void {
	if (element === undefined) return;
	if (editor.variant.markup === 'modern') element.hidden = !shown;
	else element.style.display = shown ? '' : 'none';
}

export const questionRegion = (form: Form, key: string): string => `question:${form.id}:${key}`;
export const panelRegion = (form: Form): string => `panel:${form.id}`;

export function showConditional(editor: Editor, form: Form): void {
	for (const question of form.sections.flatMap(questionsOf)) {
		if (question.shownWhen === undefined) continue;
		setShown(editor, editor.regions.element(questionRegion(form, question.key)), isShown(editor, form, question));
	}
}

export function showTab(editor: Editor): void {
	for (const form of openForms(editor)) {
		setShown(editor, editor.regions.element(panelRegion(form)), form.id === editor.desk.tab);
	}
	editor.regions.redraw('tabs');
}
