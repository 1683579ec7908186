import type { Form } from '../../forms/form.ts';
import { h } from '../../markup/h.ts';
import { layout } from '../../markup/layout-table.ts';
import { tablesHead } from '../../site/head.ts';
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

export function tablesPage(editor: Editor): HTMLElement {
	return layout(
		{ class: 'page', width: '100%' },
		cell(tablesHead(editor.worker)),
		cell(title(editor)),
		cell(toolbar(editor)),
		cell(panels(editor)),
		cell(tabs(editor)),
		cell(
			openForms(editor).map((form) => panel(editor, form)),
			editor.variant.actions === 'tab' ? actionsPanel(editor) : null,
		),
		cell(editor.variant.requests === 'in-page' ? requests(editor) : null),
	);
}

const cell = (...children: Parameters<typeof h>[2][]): HTMLElement[] => [h('td', { valign: 'top' }, ...children)];

function title(editor: Editor): HTMLElement {
	const facts = factsOf(editor).flatMap(([term, value]) => [
		h('td', { class: 'term', nowrap: true }, `${term}:`),
		h('td', { nowrap: true }, value),
	]);
	const colspan = String(facts.length);
	const notice = noticeOf(editor);
	return layout(
		{ class: 'title' },
		[h('td', { colspan }, h('b', {}, titleOf(editor.step)))],
		facts,
		notice === null ? [] : [h('td', { colspan }, h('b', {}, notice))],
	);
}

function panels(editor: Editor): HTMLElement {
	return editor.regions.draw('panels', () => {
		const open = openPanels(editor);
		return h(
			'div',
			{},
			open.requests ? requests(editor) : null,
			open.optional ? optionalActivities(editor) : null,
			open.actions ? h('div', { class: 'below' }, nextActions(editor)) : null,
		);
	});
}

function tabs(editor: Editor): HTMLElement {
	return editor.regions.draw('tabs', () =>
		layout(
			{ class: 'tabs' },
			activityTabs(editor).map(({ id, name }) =>
				id === editor.desk.tab
					? h('td', { class: 'tab on' }, h('b', {}, name))
					: h('td', { class: 'tab' }, editor.wiring.link(name, 'openTab', id)),
			),
		),
	);
}

function panel(editor: Editor, form: Form): HTMLElement {
	return editor.regions.draw(panelRegion(form), () => {
		const sections = drawnSections(editor, form).map((each) => section(editor, form, each));
		return onTab(editor, form.id, activity(editor, form, sections));
	});
}

function activity(editor: Editor, form: Form, sections: HTMLElement[]): HTMLElement {
	if (editor.variant.sections === 'tabs') {
		return layout({ class: 'activity' }, [h('td', {}, menu(editor, form))], [h('td', { valign: 'top', width: '870' }, sections)]);
	}
	return layout({ class: 'activity' }, [
		h('td', { class: 'menu', valign: 'top', width: '170' }, menu(editor, form)),
		h('td', { valign: 'top', width: '700' }, sections),
	]);
}

function actionsPanel(editor: Editor): HTMLElement {
	return editor.regions.draw(tabPanelRegion(actionsTab), () =>
		onTab(editor, actionsTab, h('div', { class: 'below' }, nextActions(editor))),
	);
}

function onTab(editor: Editor, tab: string, whole: HTMLElement): HTMLElement {
	if (tab !== editor.desk.tab) whole.style.display = 'none';
	return whole;
}
