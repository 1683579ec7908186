import { asPrinted } from '../../clock.ts';
import type { Column } from '../../forms/form.ts';
import { h } from '../../h.ts';
import type { Answer, Row } from '../../state.ts';
import { type Editor, readOnly } from '../editor.ts';
import type { Field } from '../field.ts';
import { named } from '../names.ts';

export function repeatingTable(editor: Editor, field: Field): HTMLElement {
	return editor.regions.draw(`table:${field.form.id}:${field.question.key}`, () => {
		const answer = editor.state.answers[field.form.id]?.[field.question.key];
		return draw(editor, { ...field, answer });
	});
}

export const blankRows = (): Row[] => [{}];

export function rowsOf(answer: Answer | undefined): Row[] {
	if (!Array.isArray(answer) || answer.length === 0) return blankRows();
	return answer.filter((row) => typeof row === 'object');
}

function draw(editor: Editor, field: Field): HTMLElement {
	const columns = field.question.columns ?? [];
	const modern = editor.variant.markup === 'modern';
	const head = columns.map((column) => (modern ? h('th', { scope: 'col' }, column.label) : h('td', {}, h('b', {}, column.label))));
	const body = rowsOf(field.answer).map((row, index) =>
		h(
			'tr',
			{},
			columns.map((column) => h('td', {}, cell(editor, field, row, index, column))),
		),
	);
	const table = modern
		? h('table', { class: 'rows', 'aria-labelledby': `${field.name}-label` }, h('thead', {}, h('tr', {}, head)), h('tbody', {}, body))
		: h('table', { border: '1', cellspacing: '0', cellpadding: '2' }, h('tr', {}, head), body);
	return h('div', {}, table, readOnly(editor) ? null : addRow(editor, field));
}

function cell(editor: Editor, field: Field, row: Row, index: number, column: Column): HTMLElement {
	const kept = row[column.key] ?? '';
	const typed = column.kind === 'date' && editor.variant.dates === 'text';
	const name =
		editor.variant.ids === 'stable'
			? `${field.name}-${index + 1}-${column.key}`
			: `${field.name}r${index + 1}c${(field.question.columns ?? []).indexOf(column) + 1}`;
	const input = h('input', {
		...named(editor, name),
		type: typed ? 'text' : column.kind,
		value: typed ? asPrinted(kept) : kept,
		size: typed ? '10' : null,
		'aria-label': editor.variant.markup === 'modern' ? `${column.label}, row ${index + 1}` : null,
		readonly: readOnly(editor),
	});
	return editor.wiring.change(input, 'cell', field.form.id, field.question.key, String(index), column.key);
}

function addRow(editor: Editor, field: Field): HTMLElement {
	const args = ['addRow', field.form.id, field.question.key] as const;
	if (editor.variant.markup === 'nested-tables') return editor.wiring.link('Add row', ...args);
	return editor.wiring.click(h('button', { type: 'button' }, 'Add row'), ...args);
}
