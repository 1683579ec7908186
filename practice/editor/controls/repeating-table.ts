import type { Column } from '../../forms/form.ts';
import { h } from '../../markup/h.ts';
import { asPrinted } from '../../site/clock.ts';
import type { Answer, Row } from '../../steps/step-state.ts';
import type { Editor } from '../editor.ts';
import type { Field } from '../questions/field.ts';
import { nameOf } from '../questions/labels.ts';
import { named } from '../questions/names.ts';
import { readOnly } from '../standing.ts';

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

/** What the control in one cell is called. */
export function cellName({ variant }: Editor, field: Field, index: number, column: Column): string {
	if (variant.ids !== 'numbered') return `${field.name}-${index + 1}-${column.key}`;
	return `${field.name}r${index + 1}c${(field.question.columns ?? []).indexOf(column) + 1}`;
}

function draw(editor: Editor, field: Field): HTMLElement {
	const columns = field.question.columns ?? [];
	const { make } = editor;
	const old = editor.variant.markup === 'nested-tables';
	const head = columns.map((column) => (old ? h('td', {}, h('b', {}, column.label)) : make('th', { scope: 'col' }, column.label)));
	const body = rowsOf(field.answer).map((row, index) =>
		make(
			'tr',
			{},
			columns.map((column) => make('td', {}, cell(editor, field, row, index, column))),
		),
	);
	const table = old
		? h('table', { border: '1', cellspacing: '0', cellpadding: '2' }, h('tr', {}, head), body)
		: make('table', { class: 'rows', ...nameOf(editor, field) }, make('thead', {}, make('tr', {}, head)), make('tbody', {}, body));
	return h('div', {}, table, readOnly(editor) ? null : addRow(editor, field));
}

function cell(editor: Editor, field: Field, row: Row, index: number, column: Column): HTMLElement {
	const { markup, dates } = editor.variant;
	const kept = row[column.key] ?? '';
	const typed = column.kind === 'date' && dates !== 'picker';
	const input = h('input', {
		...named(editor, cellName(editor, field, index, column)),
		type: typed ? 'text' : column.kind,
		value: typed ? asPrinted(kept) : kept,
		size: typed ? '10' : null,
		'aria-label': markup === 'modern' || markup === 'aria-divs' ? `${column.label}, row ${index + 1}` : null,
		readonly: readOnly(editor),
	});
	return editor.wiring.change(input, 'cell', field.form.id, field.question.key, String(index), column.key);
}

function addRow(editor: Editor, field: Field): HTMLElement {
	const args = ['addRow', field.form.id, field.question.key] as const;
	if (editor.variant.markup === 'nested-tables') return editor.wiring.link('Add row', ...args);
	return editor.wiring.click(editor.make('button', { type: 'button' }, 'Add row'), ...args);
}
