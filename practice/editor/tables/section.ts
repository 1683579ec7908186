import type { Form, Group, Section } from '../../forms/form.ts';
import { h } from '../../h.ts';
import type { Editor } from '../editor.ts';
import { numbered, sectionName } from '../names.ts';
import { nextActions } from './next-actions.ts';
import { questionRow } from './question.ts';

export function section(editor: Editor, form: Form, part: Section): HTMLElement {
	return editor.regions.draw(`section:${form.id}:${part.key}`, () => {
		const anchor = h('a', { name: sectionName(editor, form, part) });
		return h(
			'table',
			{ class: 'section', border: '0', cellspacing: '0', cellpadding: '3', width: '100%' },
			h(
				'tbody',
				{},
				h('tr', {}, h('td', { colspan: '3', class: 'bar' }, anchor, h('b', {}, numbered(form, part)))),
				part.groups.map((group) => questions(editor, form, group)),
				part.nextActions === true ? h('tr', {}, h('td', { colspan: '3' }, nextActions(editor))) : null,
			),
		);
	});
}

function questions(editor: Editor, form: Form, group: Group): HTMLElement[] {
	const rows = group.questions.map((question) => questionRow(editor, form, question));
	if (group.title === undefined) return rows;
	const inner = h('table', { border: '0', cellspacing: '0', cellpadding: '3', width: '100%' }, h('tbody', {}, rows));
	return [h('tr', {}, h('td', { colspan: '3' }, h('b', {}, group.title))), h('tr', {}, h('td', { colspan: '3' }, inner))];
}
