import { tablesBanner } from '../../banner.ts';
import type { Form } from '../../forms/form.ts';
import { h } from '../../h.ts';
import { layout } from '../../layout-table.ts';
import { type Editor, factsOf, openForms, readOnly, titleOf } from '../editor.ts';
import { numbered, sectionName } from '../names.ts';
import { panelRegion } from '../shown.ts';
import { optionalActivities } from './optional-activities.ts';
import { requests } from './requests.ts';
import { section } from './section.ts';
import { toolbar } from './toolbar.ts';

export function tablesPage(editor: Editor): HTMLElement {
	return editor.regions.draw('page', () =>
		layout(
			{ class: 'page', width: '100%' },
			cell(
				layout({ class: 'banner', width: '100%' }, [
					h('td', {}, tablesBanner()),
					h('td', { align: 'right', nowrap: true }, 'User: ', h('b', {}, editor.worker.name)),
				]),
			),
			cell(title(editor)),
			cell(toolbar(editor)),
			cell(panels(editor)),
			cell(tabs(editor)),
			cell(openForms(editor).map((form) => panel(editor, form))),
			cell(editor.variant.requests === 'in-page' ? requests(editor) : null),
		),
	);
}

const cell = (...children: Parameters<typeof h>[2][]): HTMLElement[] => [h('td', { valign: 'top' }, ...children)];

function title(editor: Editor): HTMLElement {
	const facts = factsOf(editor).flatMap(([term, value]) => [
		h('td', { class: 'term', nowrap: true }, `${term}:`),
		h('td', { nowrap: true }, value),
	]);
	const colspan = String(facts.length);
	return layout(
		{ class: 'title' },
		[h('td', { colspan }, h('b', {}, titleOf(editor.step)))],
		facts,
		readOnly(editor) ? [h('td', { colspan }, h('b', {}, 'This step is finished'))] : [],
	);
}

function panels(editor: Editor): HTMLElement {
	return editor.regions.draw('panels', () =>
		h(
			'div',
			{},
			editor.variant.requests === 'panel' && editor.desk.requestsOpen ? requests(editor) : null,
			editor.desk.optionalOpen ? optionalActivities(editor) : null,
		),
	);
}

function tabs(editor: Editor): HTMLElement {
	return editor.regions.draw('tabs', () =>
		layout(
			{ class: 'tabs' },
			openForms(editor).map((form) =>
				form.id === editor.desk.tab
					? h('td', { class: 'tab on' }, h('b', {}, form.name))
					: h('td', { class: 'tab' }, editor.wiring.link(form.name, 'openTab', form.id)),
			),
		),
	);
}

function panel(editor: Editor, form: Form): HTMLElement {
	return editor.regions.draw(panelRegion(form), () => {
		const links = form.sections.map((each) =>
			h('div', {}, editor.wiring.link(numbered(form, each), 'goTo', sectionName(editor, form, each))),
		);
		const sections = form.sections.map((each) => section(editor, form, each));
		const whole = layout({ class: 'activity' }, [
			h('td', { class: 'menu', valign: 'top', width: '170' }, links),
			h('td', { valign: 'top', width: '700' }, sections),
		]);
		if (form.id !== editor.desk.tab) whole.style.display = 'none';
		return whole;
	});
}
