import { h } from '../../markup/h.ts';
import { layout } from '../../markup/layout-table.ts';
import { control } from '../controls.ts';
import type { Drawing } from '../drawing.ts';
import type { EntryForm } from '../parts/parts.ts';

export function entryForm(drawing: Drawing, form: EntryForm): HTMLElement {
	const { wiring } = drawing;
	const buttons = form.buttons.flatMap(({ text }, index) => [wiring.link(`[${text}]`, 'submit', form.id, String(index)), ' ']);
	return layout(
		{ class: 'entry-form', cellpadding: '3' },
		[h('td', { colspan: '2' }, h('b', {}, form.title))],
		...form.fields.map((field) => [
			h('td', { valign: 'top', width: '170' }, field.label),
			h('td', { valign: 'top' }, control(drawing, form, field)),
		]),
		[h('td', {}), h('td', {}, buttons, wiring.link('[Cancel]', 'cancel'))],
	);
}
