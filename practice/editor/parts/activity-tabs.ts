import { type Editor, openForms } from '../editor.ts';

/** The tab of next actions, in the variant that has one. It goes by this name where a form has its id. */
export const actionsTab = 'next-actions';

export function activityTabs(editor: Editor): { id: string; name: string }[] {
	const forms = openForms(editor).map(({ id, name }) => ({ id, name }));
	return editor.variant.actions === 'tab' ? [...forms, { id: actionsTab, name: 'Next actions' }] : forms;
}
