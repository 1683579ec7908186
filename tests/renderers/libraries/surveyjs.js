import 'survey-core/survey-core.fontless.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { actionList, optionsOf, requestList } from '../in-page/compose.ts';
import { el } from '../in-page/dom.ts';

/** SurveyJS: draws a form from a description of it, with ids of its own; matrices for tables, buttons for yes and no. */
export const library = {
	drawing: {
		all: { ref: () => null },
		'rich-text': { kind: 'long-text' },
		'yes-no check': { required: false },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		const survey = new Model({
			showQuestionNumbers: 'off',
			showNavigationButtons: false,
			requiredMark: '*',
			elements: form.sections.map((section, at) => ({
				type: 'panel',
				name: `section${at}`,
				title: section.title,
				elements: [
					...(section.fields ?? []).map((field) => question(field, form)),
					...(section.table ? [matrix(section.table)] : []),
					...(section.groups ?? []).map((group, number) => ({
						type: 'panel',
						name: `group${at}-${number}`,
						title: group.title,
						elements: group.fields.map((field) => question(field, form)),
					})),
				],
			})),
		});
		const answers = form.sections
			.flatMap(({ fields = [], groups = [] }) => [...fields, ...groups.flatMap((group) => group.fields)])
			.filter(({ kind, value }) => value !== undefined && kind !== 'read-only');
		survey.data = { ...Object.fromEntries(answers.map((field) => [field.id, answerOf(field)])), ...tableData(form) };
		const body = el('div');
		place.append(
			el('h1', {}, form.step.name),
			el('p', {}, form.person, ' · ', el('em', {}, form.step.status)),
			body,
			list(actionList(form.nextActions)),
			list(requestList(form.requests)),
		);
		if (form.finish) place.append(el('button', { type: 'button' }, 'Save'), ' ', el('button', { type: 'button' }, form.finish));
		renderSurvey(survey, body);
	},
};

function answerOf({ value, as, kind }) {
	if (kind === 'date-time') return value;
	return as === 'check' || as === 'switch' ? value === 'Yes' : value;
}

const TYPES = {
	text: { type: 'text' },
	number: { type: 'text', inputType: 'number' },
	date: { type: 'text', inputType: 'date' },
	'date-time': { type: 'text', inputType: 'datetime-local' },
	'long-text': { type: 'comment' },
	'rich-text': { type: 'comment', rows: 6 },
	'choice select': { type: 'dropdown', searchEnabled: false },
	'choice combo': { type: 'dropdown' },
	person: { type: 'dropdown' },
	'choice radios': { type: 'radiogroup' },
	'yes-no radios': { type: 'radiogroup', colCount: 0 },
	'choices checks': { type: 'checkbox' },
	'choices multi': { type: 'tagbox' },
	'yes-no check': { type: 'boolean', renderAs: 'checkbox' },
	'yes-no switch': { type: 'boolean', renderAs: 'checkbox' },
	file: { type: 'file' },
};

function question(field, form) {
	const common = { name: field.id, title: field.label, ...(field.help ? { description: field.help } : {}), visible: !field.hidden };
	if (field.kind === 'read-only') return { ...common, type: 'expression', expression: `'${field.value}'` };
	return {
		...common,
		...TYPES[field.as ? `${field.kind} ${field.as}` : field.kind],
		choices: optionsOf(field),
		isRequired: Boolean(field.required) && !form.completed,
		readOnly: Boolean(form.completed) && !field.editable,
		...(field.max ? { maxLength: field.max } : {}),
	};
}

function matrix(table) {
	return {
		type: 'matrixdropdown',
		name: 'table',
		title: table.title,
		columns: table.columns.map((column) => ({ name: column.id, title: column.label, ...cellType(column), choices: column.options ?? [] })),
		rows: table.rows,
	};
}

function cellType({ kind, as }) {
	const { type, ...rest } = TYPES[as ? `${kind} ${as}` : kind];
	return { cellType: type, ...rest };
}

function tableData(form) {
	const table = form.sections.find((section) => section.table)?.table;
	if (!table) return {};
	const row = (at) =>
		Object.fromEntries(
			table.columns.flatMap(({ id, as, kind, values }) => (values[at] === null ? [] : [[id, answerOf({ value: values[at], as, kind })]])),
		);
	return { table: Object.fromEntries(table.rows.map((name, at) => [name, row(at)])) };
}

function list({ title, heads, rows }) {
	return el(
		'section',
		{},
		el('h2', {}, title),
		el(
			'table',
			{ border: 1, cellpadding: 4 },
			el(
				'thead',
				{},
				el(
					'tr',
					{},
					heads.map((head) => el('th', {}, head)),
				),
			),
			el(
				'tbody',
				{},
				rows.map((row) =>
					el(
						'tr',
						{},
						row.map((cell) => el('td', {}, cell)),
					),
				),
			),
		),
	);
}
