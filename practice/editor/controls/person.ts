import { h } from '../../markup/h.ts';
import { workers } from '../../people/people.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOfBox } from '../questions/labels.ts';
import { named } from '../questions/names.ts';
import { requiredAttribute } from '../questions/required.ts';

const personRegion = ({ form, question }: Field): string => `person:${form.id}:${question.key}`;

/** A worker, chosen by pressing Find and then a name: the box itself is read-only. */
export function person(editor: Editor, field: Field): HTMLElement {
	const { form, question, name } = field;
	const args = [form.id, question.key] as const;
	return editor.regions.draw(personRegion(field), () => {
		const { make, wiring } = editor;
		const chosen = textOf(editor.state.answers[form.id]?.[question.key]);
		const box = h('input', {
			...named(editor, name),
			type: 'text',
			class: 'person',
			value: chosen,
			readonly: true,
			disabled: isFixed(editor, question),
			required: requiredAttribute(editor, question),
			...nameOfBox(editor, field),
		});
		if (isFixed(editor, question)) return h('span', { class: 'picker' }, box);
		const find = wiring.click(make('button', { type: 'button' }, 'Find'), 'findPerson', ...args);
		const open = editor.desk.finding === personRegion(field);
		const names = workers.map((worker) => h('li', {}, wiring.link(worker.name, 'choosePerson', ...args, worker.id)));
		return h('span', { class: 'picker' }, box, ' ', find, open ? h('ul', { class: 'picker__list' }, names) : null);
	});
}
