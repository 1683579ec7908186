import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace';
import { setBasePath } from '@shoelace-style/shoelace/dist/utilities/base-path.js';
import { actionList, compose, drawerFor, inWords, isChosen, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';
import { addStyle, el } from '../in-page/dom.ts';

setBasePath('/node_modules/@shoelace-style/shoelace/dist');

/** Shoelace: web components with shadow roots, sections that fold, a star by its own style hook. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
		'choices checks': { ref: () => null },
		'yes-no switch': { required: false },
		'choice combo': { kindAlso: [] },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		addStyle(`body { font-family: var(--sl-font-sans); max-width: 60rem; margin: 1rem auto }
			sl-details { margin-block-end: 1rem } .field { margin-block-end: 1.25rem } sl-card { width: 100%; margin-block-end: 1rem }
			.title { font-weight: 600 } th { text-align: left } table { width: 100% } .row { display: flex; gap: 1rem; padding: 0.5rem 0; border-bottom: 1px solid #ddd }`);
		place.append(compose(form, parts, this.whenCompleted));
		await Promise.all([...document.querySelectorAll(':not(:defined)')].map(({ localName }) => customElements.whenDefined(localName)));
		await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete));
	},
};

const common = (field) => ({
	id: field.id,
	name: field.id,
	label: field.cell ? null : field.label,
	'aria-label': field.cell ? field.label : null,
	'help-text': [field.error, field.help, field.max ? `Up to ${field.max} characters` : null].filter(Boolean).join(' ') || null,
	required: field.required,
	disabled: field.disabled,
	size: field.cell ? 'small' : null,
});

const input = (type) => (field) => el('sl-input', { ...common(field), type, value: field.value });
const area = (field) => el('sl-textarea', { ...common(field), rows: 3, value: field.value });
/** A select's values can't have spaces. */
const key = (option) => option.replaceAll(' ', '_');
const select = (more) => (field) =>
	el(
		'sl-select',
		{ ...common(field), ...more, clearable: true, placeholder: 'Choose', value: [field.value ?? []].flat().map(key).join(' ') },
		optionsOf(field).map((option) => el('sl-option', { value: key(option) }, option)),
	);
const radios = (field) =>
	el(
		'sl-radio-group',
		{ ...common(field), disabled: null, value: field.value ?? '' },
		optionsOf(field).map((option) => el('sl-radio', { value: option, disabled: field.disabled }, option)),
	);

const controls = {
	text: input('text'),
	number: input('number'),
	date: input('date'),
	'date-time': input('datetime-local'),
	'long-text': area,
	'rich-text': area,
	choice: select({}),
	person: select({}),
	'choice radios': radios,
	'yes-no radios': radios,
	'choices multi': select({ multiple: true }),
	'choices checks': (field) =>
		el(
			'fieldset',
			{},
			el('legend', {}, field.label, field.required && ' *'),
			field.help && el('small', {}, field.help),
			optionsOf(field).map((option) =>
				el('div', {}, el('sl-checkbox', { checked: isChosen(field, option), disabled: field.disabled }, option)),
			),
		),
	'yes-no check': (field) =>
		el(
			'sl-checkbox',
			{ id: field.id, name: field.id, checked: field.value === 'Yes', disabled: field.disabled },
			field.cell ? null : field.label,
		),
	'yes-no switch': (field) =>
		el('sl-switch', { id: field.id, name: field.id, checked: field.value === 'Yes', disabled: field.disabled }, field.label),
	file: (field) =>
		el(
			'div',
			{},
			el('label', { for: field.id }, field.label),
			el('br'),
			el('input', { type: 'file', id: field.id, name: field.id }),
			field.help && el('div', {}, field.help),
		),
	'read-only': (field) => el('div', {}, el('div', { class: 'title' }, field.label), el('div', {}, inWords(field))),
};

const parts = {
	page: (form, content) =>
		el(
			'div',
			{},
			el('header', {}, el('h1', {}, form.step.name), el('p', {}, form.person, ' ', el('sl-badge', {}, form.step.status))),
			content,
		),
	section: (title, content) => el('sl-details', { summary: title, open: true }, content),
	group: (title, content) => el('sl-card', {}, el('strong', { slot: 'header' }, title), content),
	field: (field, closed) => el('div', { class: 'field' }, drawerFor(controls, field)({ ...field, disabled: closed !== null })),
	table: (table) =>
		el(
			'table',
			{},
			el('caption', {}, table.title),
			el(
				'tr',
				{},
				[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => el('th', {}, head)),
			),
			rowsOf(table).map(({ row, cells }) =>
				el(
					'tr',
					{},
					el('th', { scope: 'row' }, row),
					cells.map((cell) => el('td', {}, drawerFor(controls, cell)({ ...cell, cell: true }))),
				),
			),
		),
	nextActions: (actions) => list(actionList(actions)),
	requests: (requests) => list(requestList(requests)),
	finish: (label) => el('div', {}, el('sl-button', {}, 'Save'), ' ', el('sl-button', { variant: 'primary' }, label)),
	hidden: (node) => {
		node.hidden = true;
		return node;
	},
};

function list({ title, heads, rows }) {
	return el(
		'sl-card',
		{},
		el('div', { slot: 'header', class: 'title' }, title),
		el(
			'table',
			{},
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
		el('sl-button', { size: 'small' }, 'Add'),
	);
}
