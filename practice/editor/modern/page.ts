import type { Form } from '../../forms/form.ts';
import { modernHead } from '../../site/head.ts';
import { type Editor, factsOf, openForms, titleOf } from '../editor.ts';
import { actionsTab, activityTabs } from '../parts/activity-tabs.ts';
import { openPanels } from '../parts/open-panels.ts';
import { drawnSections } from '../sections.ts';
import { panelRegion, tabPanelRegion } from '../shown.ts';
import { noticeOf } from '../standing.ts';
import { menu } from './menu.ts';
import { nextActions } from './next-actions.ts';
import { optionalActivities } from './optional-activities.ts';
import { requests } from './requests.ts';
import { section } from './section.ts';
import { toolbar } from './toolbar.ts';

export function modernPage(editor: Editor): HTMLElement {
	const { make } = editor;
	return make(
		'div',
		{ class: 'page' },
		modernHead(make, editor.worker),
		title(editor),
		toolbar(editor),
		panels(editor),
		tabs(editor),
		make(
			'main',
			{},
			openForms(editor).map((form) => panel(editor, form)),
			editor.variant.actions === 'tab' ? actionsPanel(editor) : null,
			editor.variant.requests === 'in-page' ? requests(editor) : null,
		),
	);
}

function title(editor: Editor): HTMLElement {
	const { make } = editor;
	const facts = factsOf(editor).map(([term, value]) => make('div', {}, make('dt', {}, term), make('dd', {}, value)));
	const notice = noticeOf(editor);
	return make(
		'div',
		{ class: 'title' },
		make('h1', {}, titleOf(editor.step)),
		make('dl', {}, facts),
		notice === null ? null : make('p', { role: 'status', class: 'finished' }, notice),
	);
}

function panels(editor: Editor): HTMLElement {
	return editor.regions.draw('panels', () => {
		const open = openPanels(editor);
		return editor.make(
			'div',
			{ class: 'panels' },
			open.requests ? requests(editor) : null,
			open.optional ? optionalActivities(editor) : null,
			open.actions ? editor.make('section', {}, nextActions(editor)) : null,
		);
	});
}

function tabs(editor: Editor): HTMLElement {
	return editor.regions.draw('tabs', () =>
		editor.make(
			'div',
			{ role: 'tablist', 'aria-label': 'Activities' },
			activityTabs(editor).map(({ id, name }) => {
				const tab = editor.make(
					'button',
					{
						type: 'button',
						role: 'tab',
						id: `tab-${id}`,
						'aria-selected': String(id === editor.desk.tab),
						'aria-controls': `panel-${id}`,
					},
					name,
				);
				return editor.wiring.click(tab, 'openTab', id);
			}),
		),
	);
}

const panelAttributes = (editor: Editor, tab: string) => ({
	role: 'tabpanel',
	id: `panel-${tab}`,
	'aria-labelledby': `tab-${tab}`,
	hidden: tab !== editor.desk.tab,
});

function panel(editor: Editor, form: Form): HTMLElement {
	return editor.regions.draw(panelRegion(form), () =>
		editor.make(
			'div',
			panelAttributes(editor, form.id),
			menu(editor, form),
			editor.make(
				'div',
				{ class: 'form' },
				drawnSections(editor, form).map((each) => section(editor, form, each)),
			),
		),
	);
}

function actionsPanel(editor: Editor): HTMLElement {
	return editor.regions.draw(tabPanelRegion(actionsTab), () =>
		editor.make('div', panelAttributes(editor, actionsTab), editor.make('div', { class: 'form' }, nextActions(editor))),
	);
}
