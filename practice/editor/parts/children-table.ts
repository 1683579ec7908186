import type { Form, Group } from '../../forms/form.ts';
import { drawControl } from '../controls/draw-control.ts';
import type { Editor } from '../editor.ts';
import { fieldOf, isShown } from '../questions/field.ts';
import { captionOf } from '../questions/required.ts';
import { questionRegion } from '../shown.ts';

/** One table with a row for each child: the heading of a column is the label of all that is under it. */
export function childrenTable(editor: Editor, form: Form, { questions }: Group, children: string[]): HTMLElement {
	const { make, regions } = editor;
	const each = questions.length / children.length;
	const heads = questions.slice(0, each).map((question) => make('th', { scope: 'col' }, captionOf(editor, question)));
	const rows = children.map((child, index) =>
		make(
			'tr',
			{},
			make('th', { scope: 'row' }, child),
			questions.slice(index * each, (index + 1) * each).map((question) => {
				const drawn = regions.draw(questionRegion(form, question.key), () => {
					const inside = make('div', {}, drawControl(editor, fieldOf(editor, form, question)).element);
					inside.hidden = !isShown(editor, form, question);
					return inside;
				});
				return make('td', {}, drawn);
			}),
		),
	);
	return make(
		'table',
		{ class: 'rows' },
		make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Child'), heads)),
		make('tbody', {}, rows),
	);
}
