import { modernBanner } from '../../banner.ts';
import type { Form } from '../../forms/form.ts';
import { h } from '../../h.ts';
import { type Editor, factsOf, openForms, readOnly, titleOf } from '../editor.ts';
import { numbered, sectionName } from '../names.ts';
import { panelRegion } from '../shown.ts';
import { optionalActivities } from './optional-activities.ts';
import { requests } from './requests.ts';
import { section } from './section.ts';
import { toolbar } from './toolbar.ts';

export function modernPage(editor: Editor): HTMLElement {
	return editor.regions.draw('page', () =>
		h(
			'div',
			{ class: 'page' },
			h(
				'header',
				{ class: 'banner' },
				h('p', {}, modernBanner()),
				h('p', {}, 'Signed in: ', h('b', { id: 'signed-in' }, editor.worker.name)),
			),
			title(editor),
			toolbar(editor),
			panels(editor),
			tabs(editor),
			h(
				'main',
				{},
				openForms(editor).map((form) => panel(editor, form)),
				inPageRequests(editor),
			),
		),
	);
}

function title(editor: Editor): HTMLElement {
	const facts = factsOf(editor).map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value)));
	return h(
		'div',
		{ class: 'title' },
		h('h1', {}, titleOf(editor.step)),
		h('dl', {}, facts),
		readOnly(editor) ? h('p', { role: 'status', class: 'finished' }, 'This step is finished') : null,
	);
}

function panels(editor: Editor): HTMLElement {
	return editor.regions.draw('panels', () =>
		h(
			'div',
			{ class: 'panels' },
			editor.variant.requests === 'panel' && editor.desk.requestsOpen ? requests(editor) : null,
			editor.desk.optionalOpen ? optionalActivities(editor) : null,
		),
	);
}

function inPageRequests(editor: Editor): HTMLElement | null {
	return editor.variant.requests === 'in-page' ? requests(editor) : null;
}

function tabs(editor: Editor): HTMLElement {
	return editor.regions.draw('tabs', () =>
		h(
			'div',
			{ role: 'tablist', 'aria-label': 'Activities' },
			openForms(editor).map((form) => {
				const chosen = form.id === editor.desk.tab;
				const tab = h(
					'button',
					{
						type: 'button',
						role: 'tab',
						id: `tab-${form.id}`,
						'aria-selected': String(chosen),
						'aria-controls': `panel-${form.id}`,
					},
					form.name,
				);
				return editor.wiring.click(tab, 'openTab', form.id);
			}),
		),
	);
}

function panel(editor: Editor, form: Form): HTMLElement {
	return editor.regions.draw(panelRegion(form), () =>
		h(
			'div',
			{
				role: 'tabpanel',
				id: `panel-${form.id}`,
				'aria-labelledby': `tab-${form.id}`,
				hidden: form.id !== editor.desk.tab,
			},
			h(
				'nav',
				{ 'aria-label': 'Sections' },
				h(
					'ul',
					{},
					form.sections.map((each) => h('li', {}, editor.wiring.link(numbered(form, each), 'goTo', sectionName(editor, form, each)))),
				),
			),
			h(
				'div',
				{ class: 'form' },
				form.sections.map((each) => section(editor, form, each)),
			),
		),
	);
}
