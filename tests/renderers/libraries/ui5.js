import '@ui5/webcomponents/dist/Assets.js';
import '@ui5/webcomponents/dist/Bar.js';
import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/ComboBox.js';
import '@ui5/webcomponents/dist/ComboBoxItem.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/DateTimePicker.js';
import '@ui5/webcomponents/dist/FileUploader.js';
import '@ui5/webcomponents/dist/Form.js';
import '@ui5/webcomponents/dist/FormItem.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/List.js';
import '@ui5/webcomponents/dist/ListItemStandard.js';
import '@ui5/webcomponents/dist/MultiComboBox.js';
import '@ui5/webcomponents/dist/MultiComboBoxItem.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Panel.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/StepInput.js';
import '@ui5/webcomponents/dist/Switch.js';
import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import '@ui5/webcomponents/dist/Tag.js';
import '@ui5/webcomponents/dist/Text.js';
import '@ui5/webcomponents/dist/TextArea.js';
import '@ui5/webcomponents/dist/Title.js';
import { renderFinished } from '@ui5/webcomponents-base/dist/Render.js';
import { actionList, compose, drawerFor, inWords, isChosen, optionsOf, rowsOf } from '../in-page/compose.ts';
import { addStyle, el } from '../in-page/dom.ts';

/** UI5 Web Components: shadow roots, labels beside controls in a form grid, panels, a table of its own elements. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
		'choices checks': { ref: () => null },
	},
	whenCompleted: 'printed',
	async draw(form, place) {
		addStyle(
			'body { font-family: "72", Arial, sans-serif; background: #f5f6f7 } ui5-panel { margin-bottom: 1rem } .line { display: grid; grid-template-columns: 16rem 1fr; gap: 1rem; margin: 0.5rem 0 } .line > ui5-label { text-align: right; justify-self: end; padding-top: 0.6rem } .line ui5-text { padding-top: 0.6rem } .line ui5-multi-combobox, .line ui5-input, .line ui5-file-uploader { width: 24rem } .hint { color: #556b82; font-size: 0.8rem }',
		);
		place.append(compose(form, parts, this.whenCompleted));
		await renderFinished();
	},
};

const named = (field) => ({
	id: field.id,
	name: field.id,
	required: field.required,
	'accessible-name': field.cell ? field.label : null,
	'value-state': field.error ? 'Negative' : null,
});
const message = (field) => field.error && el('div', { slot: 'valueStateMessage' }, field.error);
const radios = (field) =>
	el(
		'div',
		{ role: 'radiogroup', 'aria-labelledby': `${field.id}-label` },
		optionsOf(field).map((option) =>
			el('ui5-radio-button', { name: field.id, text: option, value: option, checked: isChosen(field, option) }),
		),
	);
const area = (field) =>
	el(
		'ui5-textarea',
		{ ...named(field), rows: 3, value: field.value, maxlength: field.max, 'show-exceeded-text': Boolean(field.max) },
		message(field),
	);

const controls = {
	text: (field) => el('ui5-input', { ...named(field), value: field.value }, message(field)),
	number: (field) =>
		field.value === undefined
			? el('ui5-input', { ...named(field), type: 'Number' })
			: el('ui5-step-input', { ...named(field), value: field.value }),
	'long-text': area,
	'rich-text': area,
	date: (field) => el('ui5-date-picker', { ...named(field), value: inWords(field), 'format-pattern': 'dd/MM/yyyy' }),
	'date-time': (field) => el('ui5-datetime-picker', { ...named(field), value: inWords(field), 'format-pattern': 'dd/MM/yyyy HH:mm' }),
	'choice select': (field) =>
		el(
			'ui5-select',
			named(field),
			el('ui5-option', { value: '', selected: field.value === undefined }, ''),
			optionsOf(field).map((option) => el('ui5-option', { value: option, selected: isChosen(field, option) }, option)),
		),
	'choice combo': (field) =>
		el(
			'ui5-combobox',
			{ ...named(field), value: field.value },
			optionsOf(field).map((option) => el('ui5-cb-item', { text: option })),
		),
	person: (field) =>
		el(
			'ui5-combobox',
			{ ...named(field), value: field.value, placeholder: 'Type a name' },
			optionsOf(field).map((option) => el('ui5-cb-item', { text: option })),
		),
	'choices multi': (field) =>
		el(
			'ui5-multi-combobox',
			named(field),
			optionsOf(field).map((option) => el('ui5-mcb-item', { text: option, selected: isChosen(field, option) })),
		),
	'choice radios': radios,
	'yes-no radios': radios,
	'choices checks': (field) =>
		el(
			'div',
			{},
			optionsOf(field).map((option) => el('ui5-checkbox', { text: option, checked: isChosen(field, option) })),
		),
	'yes-no check': (field) =>
		el('ui5-checkbox', { id: field.id, name: field.id, text: field.cell ? null : field.label, checked: field.value === 'Yes' }),
	'yes-no switch': (field) => el('ui5-switch', { id: field.id, name: field.id, checked: field.value === 'Yes' }),
	file: (field) => el('ui5-file-uploader', { id: field.id, name: field.id }, el('ui5-button', {}, 'Choose')),
	'read-only': (field) => el('ui5-text', {}, inWords(field)),
};

const parts = {
	page: (form, content) =>
		el(
			'div',
			{},
			el(
				'ui5-bar',
				{ design: 'Header' },
				el('ui5-title', { slot: 'startContent', level: 'H3' }, form.step.name),
				el('ui5-tag', { slot: 'endContent' }, form.step.status),
			),
			el('p', {}, el('ui5-text', {}, form.person)),
			content,
		),
	section: (title, content) => el('ui5-panel', { 'header-text': title }, content),
	group: (title, content) => el('div', {}, el('ui5-title', { level: 'H5' }, title), content),
	field: (field, closed) => {
		const printed = closed || field.kind === 'read-only';
		const lone = !printed && field.as === 'check';
		return el(
			'div',
			{ class: 'line' },
			lone
				? el('span')
				: el(
						'ui5-label',
						{
							id: `${field.id}-label`,
							for: printed || field.as === 'radios' || field.as === 'checks' ? null : field.id,
							required: field.required && !closed,
							'show-colon': true,
						},
						field.label,
					),
			el(
				'div',
				{},
				printed ? controls['read-only'](field) : drawerFor(controls, field)(field),
				!printed && field.help && el('div', { class: 'hint' }, field.help),
			),
		);
	},
	table: (table) =>
		el(
			'div',
			{},
			el('ui5-title', { level: 'H5' }, table.title),
			grid(
				[table.rowLabel, ...table.columns.map(({ label }) => label)],
				rowsOf(table).map(({ row, cells }) => [
					el('ui5-text', {}, row),
					...cells.map((cell) => drawerFor(controls, cell)({ ...cell, cell: true })),
				]),
			),
		),
	nextActions: (actions) => {
		const { title, heads, rows } = actionList(actions);
		return el(
			'ui5-panel',
			{ 'header-text': title },
			grid(
				heads,
				rows.map((row) => row.map((cell) => el('ui5-text', {}, cell))),
			),
			el('ui5-button', { icon: 'add' }, 'Add'),
		);
	},
	requests: (requests) =>
		el(
			'ui5-list',
			{ 'header-text': 'Requests' },
			requests.map(({ request, to, status }) => el('ui5-li', { description: `Sent to: ${to}`, 'additional-text': status }, request)),
		),
	finish: (label) =>
		el(
			'ui5-bar',
			{ design: 'Footer' },
			el('ui5-button', { slot: 'endContent' }, 'Save'),
			el('ui5-button', { slot: 'endContent', design: 'Emphasized' }, label),
		),
	hidden: (node) => {
		node.style.display = 'none';
		return node;
	},
};

function grid(heads, rows) {
	return el(
		'ui5-table',
		{},
		el(
			'ui5-table-header-row',
			{ slot: 'headerRow' },
			heads.map((head) => el('ui5-table-header-cell', {}, el('span', {}, head))),
		),
		rows.map((row) =>
			el(
				'ui5-table-row',
				{},
				row.map((cell) => el('ui5-table-cell', {}, cell)),
			),
		),
	);
}
