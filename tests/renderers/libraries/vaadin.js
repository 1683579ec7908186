import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/checkbox-group';
import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/date-time-picker';
import '@vaadin/details';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-column.js';
import '@vaadin/multi-select-combo-box';
import '@vaadin/number-field';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-area';
import '@vaadin/text-field';
import '@vaadin/upload';
import { actionList, compose, drawerFor, inWords, isChosen, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';
import { addStyle, el } from '../in-page/dom.ts';

/** Vaadin: labels and inputs slotted into shadow roots, a dot for required, grids whose cells lie beside the rows they belong to. */
export const library = {
	drawing: {
		all: { ref: () => null },
		'rich-text': { kind: 'long-text' },
		'yes-no switch': { required: false },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		addStyle(
			'body { font-family: Arial, sans-serif; margin: 1rem auto; max-width: 64rem } .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem 1.5rem } vaadin-details { margin-bottom: 1.5rem } vaadin-details::part(content) { padding: 0.5rem 0 } .wide { grid-column: 1 / -1 } vaadin-grid { height: auto } .fields > * > * { width: 100% } td, th { text-align: left; padding: 4px 8px }',
		);
		place.append(compose(form, parts, this.whenCompleted));
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
	},
};

/** An element with attributes, and what can only be set as properties. */
function made(tag, attributes, properties, ...children) {
	return Object.assign(el(tag, attributes, ...children), properties);
}

const common = (field) => ({
	label: field.cell ? null : field.label,
	'accessible-name': field.cell ? field.label : null,
	required: field.required,
	disabled: field.disabled,
	'helper-text': field.help,
	'error-message': field.error,
	invalid: Boolean(field.error),
});
const plain = (tag) => (field) =>
	made(tag, common(field), { value: String(field.value ?? ''), ...(field.max ? { maxlength: field.max } : {}) });
const radios = (field) =>
	made(
		'vaadin-radio-group',
		common(field),
		{ value: field.value ?? '' },
		optionsOf(field).map((option) =>
			el('vaadin-radio-button', { value: option, label: option, checked: isChosen(field, option), disabled: field.disabled }),
		),
	);
const british = { formatDate: ({ year, month, day }) => `${String(day).padStart(2, '0')}/${String(month + 1).padStart(2, '0')}/${year}` };
const combo = (more) => (field) =>
	made('vaadin-combo-box', { ...common(field), ...more }, { items: optionsOf(field), value: field.value ?? '' });
const lone = (field) =>
	made('vaadin-checkbox', { label: field.cell ? null : field.label, disabled: field.disabled }, { checked: field.value === 'Yes' });

const controls = {
	text: plain('vaadin-text-field'),
	number: plain('vaadin-number-field'),
	'long-text': plain('vaadin-text-area'),
	'rich-text': plain('vaadin-text-area'),
	date: (field) => {
		const picker = made('vaadin-date-picker', common(field), { value: field.value ?? '' });
		picker.i18n = { ...picker.i18n, ...british };
		return picker;
	},
	'date-time': (field) => {
		const picker = made('vaadin-date-time-picker', common(field), { value: field.value ?? '' });
		picker.i18n = { ...picker.i18n, ...british };
		return picker;
	},
	'choice select': (field) =>
		made('vaadin-select', common(field), {
			items: optionsOf(field).map((option) => ({ label: option, value: option })),
			value: field.value ?? '',
		}),
	'choice combo': combo({ 'allow-custom-value': true }),
	person: combo({ 'clear-button-visible': true }),
	'choices multi': (field) =>
		made('vaadin-multi-select-combo-box', common(field), {
			items: optionsOf(field),
			selectedItems: field.value ?? [],
			autoExpandHorizontally: true,
		}),
	'choice radios': radios,
	'yes-no radios': radios,
	'choices checks': (field) =>
		made(
			'vaadin-checkbox-group',
			common(field),
			{ value: field.value ?? [] },
			optionsOf(field).map((option) =>
				el('vaadin-checkbox', { value: option, label: option, checked: isChosen(field, option), disabled: field.disabled }),
			),
		),
	'yes-no': lone,
	file: (field) =>
		el('div', {}, el('div', {}, field.label), el('vaadin-upload', { target: '#' }), field.help && el('small', {}, field.help)),
	'read-only': (field) => el('div', {}, el('small', {}, field.label), el('div', {}, inWords(field))),
};

const parts = {
	page: (form, content) =>
		el(
			'div',
			{},
			el('header', {}, el('h2', {}, form.step.name), el('div', {}, el('span', {}, form.person), ' — ', el('span', {}, form.step.status))),
			content,
		),
	section: (title, content) => {
		const details = el('vaadin-details', { summary: title, theme: 'filled' }, el('div', { class: 'fields' }, content));
		details.opened = true;
		return details;
	},
	group: (title, content) => el('div', { class: 'wide' }, el('h4', {}, title), el('div', { class: 'fields' }, content)),
	field: (field, closed) =>
		el('div', { class: /long|rich/.test(field.kind) ? 'wide' : null }, drawerFor(controls, field)({ ...field, disabled: closed !== null })),
	table: (table) =>
		el(
			'div',
			{ class: 'wide' },
			el('h4', {}, table.title),
			el(
				'table',
				{},
				el(
					'thead',
					{},
					el(
						'tr',
						{},
						[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => el('th', {}, head)),
					),
				),
				el(
					'tbody',
					{},
					rowsOf(table).map(({ row, cells }) =>
						el(
							'tr',
							{},
							el('td', {}, row),
							cells.map((cell) => el('td', {}, drawerFor(controls, cell)({ ...cell, cell: true }))),
						),
					),
				),
			),
		),
	nextActions: (actions) => list(actionList(actions)),
	requests: (requests) => list(requestList(requests)),
	finish: (label) =>
		el('div', { style: 'margin-top: 1rem' }, el('vaadin-button', {}, 'Save'), ' ', el('vaadin-button', { theme: 'primary' }, label)),
	hidden: (node) => {
		node.hidden = true;
		return node;
	},
};

function list({ title, heads, rows }) {
	const grid = el(
		'vaadin-grid',
		{ 'all-rows-visible': true },
		heads.map((head, at) => el('vaadin-grid-column', { path: `c${at}`, header: head })),
	);
	grid.items = rows.map((row) => Object.fromEntries(row.map((cell, at) => [`c${at}`, cell])));
	return el('section', {}, el('h3', {}, title), rows.length === 0 ? el('p', {}, 'Nothing yet') : grid);
}
