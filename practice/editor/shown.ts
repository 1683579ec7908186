import type { Form } from '../forms/form.ts';
import { questionsOf } from '../forms/form.ts';
import type { Editor } from './editor.ts';
import { activityTabs } from './parts/activity-tabs.ts';
import { isShown } from './questions/field.ts';

/** Old pages hide with a style, newer ones with the attribute. */
function setShown(editor: Editor, element: HTMLElement | undefined, shown: boolean): void {
	if (element === undefined) return;
	if (editor.variant.markup === 'nested-tables') element.style.display = shown ? '' : 'none';
	else element.hidden = !shown;
}

export const questionRegion = (form: Form, key: string): string => `question:${form.id}:${key}`;
export const tabPanelRegion = (tab: string): string => `panel:${tab}`;
export const panelRegion = (form: Form): string => tabPanelRegion(form.id);

export function showConditional(editor: Editor, form: Form): void {
	for (const question of form.sections.flatMap(questionsOf)) {
		if (question.shownWhen === undefined) continue;
		setShown(editor, editor.regions.element(questionRegion(form, question.key)), isShown(editor, form, question));
	}
}

export function showTab(editor: Editor): void {
	for (const { id } of activityTabs(editor)) {
		setShown(editor, editor.regions.element(tabPanelRegion(id)), id === editor.desk.tab);
	}
	editor.regions.redraw('tabs');
}
