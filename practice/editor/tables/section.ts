import type { Form, Group, Section } from '../../forms/form.ts';
import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { childrenTable } from '../parts/children-table.ts';
import { numbered, sectionName } from '../questions/names.ts';
import { sectionIsShown } from '../sections.ts';
import { inShadow } from '../shadow.ts';
import { nextActions } from './next-actions.ts';
import { questionRow } from './question.ts';

export function section(editor: Editor, form: Form, part: Section): HTMLElement {
	return editor.regions.draw(`section:${form.id}:${part.key}`, () => {
		const anchor = h('a', { name: sectionName(editor, form, part) });
		const drawn = h(
			'table',
			{ class: 'section', border: '0', cellspacing: '0', cellpadding: '3', width: '100%' },
			h(
				'tbody',
				{},
				h('tr', {}, h('td', { colspan: '3', class: 'bar' }, anchor, h('b', {}, numbered(form, part)))),
				part.groups.map((group) => questions(editor, form, group)),
				part.nextActions === true && editor.variant.actions === 'form' ? h('tr', {}, h('td', { colspan: '3' }, nextActions(editor))) : null,
			),
		);
		const whole = editor.variant.shadow === 'none' ? drawn : inShadow(editor, 'mosaic-section', drawn);
		if (!sectionIsShown(editor, form, part)) whole.style.display = 'none';
		return whole;
	});
}

function questions(editor: Editor, form: Form, group: Group): HTMLElement[] {
	const across = (...inside: HTMLElement[]) => h('tr', {}, h('td', { colspan: '3' }, inside));
	if (group.rowsFor !== undefined) return [across(childrenTable(editor, form, group, group.rowsFor))];
	const rows = group.questions.map((question) => questionRow(editor, form, question));
	if (group.title === undefined) return rows;
	const inner = h('table', { border: '0', cellspacing: '0', cellpadding: '3', width: '100%' }, h('tbody', {}, rows));
	return [across(h('b', {}, group.title)), across(inner)];
}
