import { actionList, inWords, optionsOf, requestList } from '../in-page/compose.ts';
import { addStyle, el, loadStyles, runScripts } from '../in-page/dom.ts';

/** Form.io on Bootstrap 5: draws a form from a description of it; Choices.js for selects, flatpickr for days, a data grid for the table. */
export const library = {
	drawing: {
		all: { ref: (id) => `data[${id}]` },
		'rich-text': { kind: 'long-text' },
		'choices checks': { ref: () => null },
		'choice radios': { ref: () => null },
		'yes-no radios': { ref: () => null },
		file: { ref: () => null },
		'long-text': { printed: true },
		date: { ref: (id) => `data[${id}]` },
		'cell text': { ref: () => null },
		'cell choice select': { ref: () => null },
		'cell date': { ref: () => null },
		'cell yes-no check': { ref: () => null },
		'choice combo': { kindAlso: ['person'] },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		await loadStyles(
			'/node_modules/bootstrap5/dist/css/bootstrap.css',
			'/node_modules/flatpickr/dist/flatpickr.css',
			'/node_modules/formiojs/dist/formio.full.css',
		);
		addStyle('body { padding: 1rem 2rem }');
		await runScripts('/node_modules/flatpickr/dist/flatpickr.js', '/node_modules/formiojs/dist/formio.full.js');
		const { Formio, flatpickr } = window;
		// It would fetch these two from elsewhere.
		Formio.libraries.flatpickr = { ready: Promise.resolve(flatpickr) };
		Formio.libraries['flatpickr-css'] = { ready: Promise.resolve() };
		const body = el('div');
		place.append(
			el('h3', {}, form.step.name),
			el('p', {}, form.person, ' ', el('span', { class: 'badge bg-secondary' }, form.step.status)),
			body,
		);
		const description = { display: 'form', components: form.sections.map((section, at) => panel(`s${at}`, section, form)) };
		const drawn = await Formio.createForm(body, description, { noAlerts: true });
		await drawn.setSubmission({ data: { ...answers(form), ...tableData(form) } });
		await drawn.ready;
		place.append(list(actionList(form.nextActions)), list(requestList(form.requests)));
		if (form.finish)
			place.append(
				el(
					'div',
					{ class: 'my-3' },
					el('button', { type: 'button', class: 'btn btn-secondary' }, 'Save'),
					' ',
					el('button', { type: 'button', class: 'btn btn-primary' }, form.finish),
				),
			);
	},
};

const panel = (key, section, form) => ({
	type: 'panel',
	key,
	title: section.title,
	components: [
		...(section.fields ?? []).filter(({ hidden }) => !hidden).map((field) => component(field, form)),
		...(section.table ? [grid(section.table)] : []),
		...(section.groups ?? []).map((group, at) => ({
			type: 'fieldset',
			key: `${key}g${at}`,
			legend: group.title,
			components: group.fields.map((field) => component(field, form)),
		})),
	],
});

const values = (field) => optionsOf(field).map((option) => ({ label: option, value: option }));
const day = { type: 'datetime', format: 'dd/MM/yyyy', enableTime: false, datePicker: { disableWeekends: false, disableWeekdays: false } };
const KINDS = {
	text: () => ({ type: 'textfield' }),
	number: () => ({ type: 'number' }),
	'long-text': () => ({ type: 'textarea', rows: 3 }),
	'rich-text': () => ({ type: 'textarea', rows: 5 }),
	date: () => day,
	'date-time': () => ({ ...day, format: 'dd/MM/yyyy HH:mm', enableTime: true }),
	choice: (field) => ({ type: 'select', data: { values: values(field) } }),
	person: (field) => ({ type: 'select', data: { values: values(field) } }),
	'choice radios': (field) => ({ type: 'radio', values: values(field) }),
	'yes-no radios': (field) => ({ type: 'radio', inline: true, values: values(field) }),
	'choices checks': (field) => ({ type: 'selectboxes', values: values(field) }),
	'choices multi': (field) => ({ type: 'select', multiple: true, data: { values: values(field) } }),
	'yes-no': () => ({ type: 'checkbox' }),
	file: () => ({ type: 'file', storage: 'base64' }),
};

function component(field, form) {
	if (field.kind === 'read-only')
		return { type: 'content', key: field.id, html: `<dl><dt>${field.label}</dt><dd>${inWords(field)}</dd></dl>` };
	const sort = field.as ? `${field.kind} ${field.as}` : field.kind;
	return {
		key: field.id,
		label: field.label,
		input: true,
		description: [field.error, field.help].filter(Boolean).join(' '),
		disabled: Boolean(form.completed) && !field.editable,
		validate: { required: Boolean(field.required) && !form.completed, ...(field.max ? { maxLength: field.max } : {}) },
		showCharCount: Boolean(field.max),
		...(KINDS[sort] ?? KINDS[field.kind])(field),
	};
}

const grid = (table) => ({
	type: 'datagrid',
	key: 'table',
	label: table.title,
	disableAddingRemovingRows: true,
	components: [
		{ type: 'textfield', key: 'row', label: table.rowLabel, input: true, disabled: true },
		...table.columns.map((column) => component({ ...column, value: undefined }, {})),
	],
});

function answerOf({ kind, as, value, options }) {
	if (as === 'check' || as === 'switch') return value === 'Yes';
	if (as === 'checks') return Object.fromEntries(options.map((option) => [option, (value ?? []).includes(option)]));
	return kind === 'date' ? `${value}T00:00:00` : value;
}

function answers(form) {
	const fields = form.sections.flatMap(({ fields = [], groups = [] }) => [...fields, ...groups.flatMap((group) => group.fields)]);
	return Object.fromEntries(
		fields.filter(({ value, kind }) => value !== undefined && kind !== 'read-only').map((field) => [field.id, answerOf(field)]),
	);
}

function tableData(form) {
	const table = form.sections.find((section) => section.table)?.table;
	if (!table) return {};
	return {
		table: table.rows.map((row, at) => ({
			row,
			...Object.fromEntries(
				table.columns
					.filter(({ values }) => values[at] !== null)
					.map((column) => [column.id, answerOf({ ...column, value: column.values[at] })]),
			),
		})),
	};
}

function list({ title, heads, rows }) {
	return el(
		'div',
		{ class: 'card mb-3' },
		el('div', { class: 'card-header' }, title),
		el(
			'table',
			{ class: 'table mb-0' },
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
