import { type Editor, openForms } from '../editor.ts';

/** The id of the tab of next actions, beside the ids of forms. */
export const actionsTab = 'next-actions';

export function activityTabs(editor: Editor): { id: string; name: string }[] {
	const forms = openForms(editor).map(({ id, name }) => ({ id, name }));
	return editor.variant.actions === 'tab' ? [...forms, { id: actionsTab, name: 'Next actions' }] : forms;
}
