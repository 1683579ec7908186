import 'govuk-frontend/dist/govuk/govuk-frontend.min.css';
import { initAll } from 'govuk-frontend';
import { compose, drawerFor, inWords, isChosen, optionsOf, rowsOf } from '../in-page/compose.ts';
import { el } from '../in-page/dom.ts';

/** GOV.UK Frontend: dates in three boxes, hints and errors between label and box, optional said and required not, answers as summary lists. */
export const library = {
	drawing: {
		all: { required: false },
		'rich-text': { kind: 'long-text' },
		'choice combo': { kindAlso: [] },
		date: { ref: (id) => `${id}-day` },
		'cell date': { ref: (id) => id },
		'date-time': { ref: (id) => `${id}-day`, kindAlso: ['date'] },
	},
	whenCompleted: 'printed',
	draw(form, place) {
		document.body.classList.add('govuk-template__body', 'js-enabled', 'govuk-frontend-supported');
		place.append(compose(form, parts, this.whenCompleted));
		initAll();
	},
};

const input =
	(more, look = '') =>
	(field) =>
		el('input', {
			class: `govuk-input ${look} ${field.error ? 'govuk-input--error' : ''}`,
			id: field.id,
			name: field.id,
			type: 'text',
			value: field.value,
			...more,
		});
const area = (field) =>
	el(
		'textarea',
		{
			class: `govuk-textarea ${field.max ? 'govuk-js-character-count' : ''} ${field.error ? 'govuk-textarea--error' : ''}`,
			id: field.id,
			name: field.id,
			rows: 5,
			'aria-describedby': field.max ? `${field.id}-info` : null,
		},
		field.value,
	);
const select = (field) =>
	el(
		'select',
		{ class: 'govuk-select', id: field.id, name: field.id },
		el('option', { value: '' }, 'Choose one'),
		optionsOf(field).map((option) => el('option', { selected: isChosen(field, option) }, option)),
	);
const ticks =
	(sort, type, look = '') =>
	(field) =>
		el(
			'div',
			{ class: `govuk-${sort} ${look}`, 'data-module': `govuk-${sort}` },
			optionsOf(field).map((option, at) =>
				el(
					'div',
					{ class: `govuk-${sort}__item` },
					el('input', {
						class: `govuk-${sort}__input`,
						id: at === 0 ? field.id : `${field.id}-${at + 1}`,
						name: field.id,
						type,
						value: option,
						checked: isChosen(field, option),
					}),
					el('label', { class: `govuk-label govuk-${sort}__label`, for: at === 0 ? field.id : `${field.id}-${at + 1}` }, option),
				),
			),
		);
const day = (field) => {
	const [year, month, date] = String(field.value ?? '--')
		.slice(0, 10)
		.split('-');
	const part = (name, value, width) =>
		el(
			'div',
			{ class: 'govuk-date-input__item' },
			el(
				'div',
				{ class: 'govuk-form-group' },
				el('label', { class: 'govuk-label govuk-date-input__label', for: `${field.id}-${name.toLowerCase()}` }, name),
				el('input', {
					class: `govuk-input govuk-date-input__input govuk-input--width-${width}`,
					id: `${field.id}-${name.toLowerCase()}`,
					name: `${field.id}-${name.toLowerCase()}`,
					type: 'text',
					inputmode: 'numeric',
					value,
				}),
			),
		);
	return el(
		'div',
		{ class: 'govuk-date-input', id: field.id },
		part('Day', date, 2),
		part('Month', month, 2),
		part('Year', year, 4),
		field.kind === 'date-time' && part('Time', String(field.value ?? '').slice(11), 5),
	);
};
const lone = (field) =>
	el(
		'div',
		{ class: `govuk-checkboxes ${field.cell ? 'govuk-checkboxes--small' : ''}` },
		el(
			'div',
			{ class: 'govuk-checkboxes__item' },
			el('input', {
				class: 'govuk-checkboxes__input',
				id: field.id,
				name: field.id,
				type: 'checkbox',
				value: 'yes',
				checked: field.value === 'Yes',
			}),
			el(
				'label',
				{ class: 'govuk-label govuk-checkboxes__label', for: field.id },
				field.cell ? el('span', { class: 'govuk-visually-hidden' }, field.label) : field.label,
			),
		),
	);

const controls = {
	text: input({}),
	number: input({ inputmode: 'numeric' }, 'govuk-input--width-5'),
	file: (field) => el('input', { class: 'govuk-file-upload', id: field.id, name: field.id, type: 'file' }),
	'long-text': area,
	'rich-text': area,
	date: day,
	'date-time': day,
	choice: select,
	person: select,
	'choice radios': ticks('radios', 'radio'),
	'yes-no radios': ticks('radios', 'radio', 'govuk-radios--inline'),
	choices: ticks('checkboxes', 'checkbox'),
	'yes-no': lone,
};

const GROUPED = /date|radios|checks|multi/;

const summary = (rows) =>
	el(
		'dl',
		{ class: 'govuk-summary-list' },
		rows.map(([key, value]) =>
			el(
				'div',
				{ class: 'govuk-summary-list__row' },
				el('dt', { class: 'govuk-summary-list__key' }, key),
				el('dd', { class: 'govuk-summary-list__value' }, value),
			),
		),
	);

const parts = {
	page: (form, content) =>
		el(
			'div',
			{ class: 'govuk-width-container' },
			el('a', { href: '#', class: 'govuk-back-link' }, 'Back'),
			el(
				'main',
				{ class: 'govuk-main-wrapper' },
				el('span', { class: 'govuk-caption-xl' }, form.person),
				el('h1', { class: 'govuk-heading-xl' }, form.step.name),
				el('p', { class: 'govuk-body' }, el('strong', { class: 'govuk-tag' }, form.step.status)),
				content,
			),
		),
	section: (title, content) => el('section', {}, el('h2', { class: 'govuk-heading-l' }, title), content),
	group: (title, content) => el('div', {}, el('h3', { class: 'govuk-heading-m' }, title), content),
	field: (field, closed) => {
		if (closed || field.kind === 'read-only') return summary([[field.label, inWords(field)]]);
		const sort = `${field.kind} ${field.as ?? ''}`;
		const lonely = field.as === 'check' || field.as === 'switch';
		const label = `${field.label}${field.required || lonely ? '' : ' (optional)'}`;
		const said = [
			field.help && el('div', { class: 'govuk-hint', id: `${field.id}-hint` }, field.help),
			field.error &&
				el(
					'p',
					{ class: 'govuk-error-message', id: `${field.id}-error` },
					el('span', { class: 'govuk-visually-hidden' }, 'Error:'),
					` ${field.error}`,
				),
		];
		const control = drawerFor(controls, field)(field);
		if (lonely) return el('div', { class: 'govuk-form-group' }, control);
		if (GROUPED.test(sort))
			return el(
				'div',
				{ class: 'govuk-form-group' },
				el(
					'fieldset',
					{ class: 'govuk-fieldset' },
					el('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, label),
					said,
					control,
				),
			);
		const group = el(
			'div',
			{ class: `govuk-form-group ${field.error ? 'govuk-form-group--error' : ''}` },
			el('label', { class: 'govuk-label govuk-label--s', for: field.id }, label),
			said,
			control,
		);
		if (!field.max) return group;
		return el(
			'div',
			{ class: 'govuk-character-count', 'data-module': 'govuk-character-count', 'data-maxlength': field.max },
			group,
			el(
				'div',
				{ id: `${field.id}-info`, class: 'govuk-hint govuk-character-count__message' },
				`You can enter up to ${field.max} characters`,
			),
		);
	},
	table: (table) =>
		grid(
			table.title,
			[table.rowLabel, ...table.columns.map(({ label }) => label)],
			rowsOf(table).map(({ row, cells }) => [
				row,
				...cells.map((cell) =>
					cell.kind === 'date'
						? input({ 'aria-label': cell.label }, 'govuk-input--width-10')({ ...cell, value: inWords(cell) })
						: drawerFor(controls, cell)({ ...cell, cell: true }),
				),
			]),
		),
	nextActions: (actions) =>
		el(
			'section',
			{},
			el('h2', { class: 'govuk-heading-l' }, 'Next actions'),
			actions.map(({ action, assignee, sendImmediately }) =>
				card(action, [
					['Assigned to', assignee ?? ''],
					['Send immediately', sendImmediately ? 'Yes' : 'No'],
				]),
			),
			add(),
		),
	requests: (requests) =>
		el(
			'section',
			{},
			el('h2', { class: 'govuk-heading-l' }, 'Requests'),
			requests.map(({ request, to, status }) =>
				card(request, [
					['Sent to', to],
					['Status', status],
				]),
			),
			add(),
		),
	finish: (label) =>
		el(
			'div',
			{ class: 'govuk-button-group' },
			el('button', { type: 'button', class: 'govuk-button', 'data-module': 'govuk-button' }, label),
			el('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, 'Save as draft'),
		),
	hidden: (node) => {
		node.hidden = true;
		return node;
	},
};

const add = () => el('a', { href: '#', class: 'govuk-link govuk-body' }, 'Add another');

function card(title, rows) {
	return el(
		'div',
		{ class: 'govuk-summary-card' },
		el('div', { class: 'govuk-summary-card__title-wrapper' }, el('h3', { class: 'govuk-summary-card__title' }, title)),
		el('div', { class: 'govuk-summary-card__content' }, summary(rows)),
	);
}

function grid(title, heads, rows) {
	return el(
		'table',
		{ class: 'govuk-table' },
		el('caption', { class: 'govuk-table__caption govuk-table__caption--m' }, title),
		el(
			'thead',
			{ class: 'govuk-table__head' },
			el(
				'tr',
				{ class: 'govuk-table__row' },
				heads.map((head) => el('th', { scope: 'col', class: 'govuk-table__header' }, head)),
			),
		),
		el(
			'tbody',
			{ class: 'govuk-table__body' },
			rows.map(([row, ...cells]) =>
				el(
					'tr',
					{ class: 'govuk-table__row' },
					el('th', { scope: 'row', class: 'govuk-table__header' }, row),
					cells.map((cell) => el('td', { class: 'govuk-table__cell' }, cell)),
				),
			),
		),
	);
}
