import 'element-plus/dist/index.css';
import {
	ElAutocomplete,
	ElButton,
	ElCheckbox,
	ElCheckboxGroup,
	ElDatePicker,
	ElDivider,
	ElForm,
	ElFormItem,
	ElInput,
	ElInputNumber,
	ElPageHeader,
	ElRadio,
	ElRadioGroup,
	ElSelectV2,
	ElSwitch,
	ElTable,
	ElTableColumn,
	ElTag,
	ElUpload,
} from 'element-plus';
import { createApp, h } from 'vue';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';

/** Element Plus: labels above by its form items, dividers for headings, its table, whose head and body are two tables. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
		'choices checks': { ref: () => null },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		document.body.style.fontFamily = 'Arial, sans-serif';
		createApp({ render: () => compose(form, parts, library.whenCompleted) }).mount(place);
	},
};

const common = (field) => ({ id: field.id, name: field.id, disabled: field.disabled });
const choices = (field) => optionsOf(field).map((option) => ({ value: option, label: option }));
const area = (field) =>
	h(ElInput, {
		...common(field),
		modelValue: field.value ?? '',
		type: 'textarea',
		rows: 3,
		maxlength: field.max,
		showWordLimit: Boolean(field.max),
	});
const radios = (field) =>
	h(ElRadioGroup, { ...common(field), modelValue: field.value }, () =>
		optionsOf(field).map((option) => h(ElRadio, { value: option, key: option }, () => option)),
	);
const select = (more) => (field) =>
	h(ElSelectV2, {
		...common(field),
		modelValue: field.value ?? (more.multiple ? [] : undefined),
		options: choices(field),
		placeholder: 'Select',
		...more,
	});

const controls = {
	text: (field) => h(ElInput, { ...common(field), modelValue: field.value ?? '' }),
	number: (field) => h(ElInputNumber, { ...common(field), modelValue: field.value }),
	'long-text': area,
	'rich-text': area,
	date: (field) =>
		h(ElDatePicker, {
			...common(field),
			modelValue: field.value ?? null,
			type: 'date',
			format: 'DD/MM/YYYY',
			placeholder: 'Pick a day',
			style: field.cell ? 'width: 100%' : undefined,
		}),
	'date-time': (field) =>
		h(ElDatePicker, {
			...common(field),
			modelValue: field.value ?? null,
			type: 'datetime',
			format: 'DD/MM/YYYY HH:mm',
			placeholder: 'Pick a day and a time',
		}),
	choice: select({}),
	'choice radios': radios,
	'yes-no radios': radios,
	'choice combo': (field) => h(ElAutocomplete, { ...common(field), modelValue: field.value ?? '', fetchSuggestions: () => [] }),
	person: select({ filterable: true }),
	'choices multi': select({ multiple: true }),
	'choices checks': (field) =>
		h(ElCheckboxGroup, { modelValue: field.value ?? [], disabled: field.disabled }, () =>
			optionsOf(field).map((option) => h(ElCheckbox, { value: option, label: option, key: option })),
		),
	'yes-no check': (field) =>
		h(ElCheckbox, { ...common(field), modelValue: field.value === 'Yes' }, field.cell ? undefined : () => field.label),
	'yes-no switch': (field) => h(ElSwitch, { ...common(field), modelValue: field.value === 'Yes' }),
	file: (field) =>
		h(
			ElUpload,
			{ name: field.id, action: '#', autoUpload: false },
			{ trigger: () => h(ElButton, { size: 'small' }, () => 'Choose a file') },
		),
	'read-only': (field) => h('span', {}, inWords(field)),
};

const parts = {
	page: (form, content) =>
		h('div', { style: 'max-width: 1000px; margin: 16px auto' }, [
			h(ElPageHeader, {}, { content: () => [h('span', {}, form.step.name), ' ', h(ElTag, {}, () => form.step.status)] }),
			h('p', {}, form.person),
			h(ElForm, { labelPosition: 'top', model: {} }, () => content),
		]),
	section: (title, content) => h('section', { key: title }, [h(ElDivider, { contentPosition: 'left' }, () => title), ...content]),
	group: (title, content) =>
		h('div', { key: title, style: 'border-left: 3px solid #ccc; padding-left: 12px; margin-bottom: 16px' }, [
			h('b', {}, title),
			...content,
		]),
	field: (field, closed) =>
		h(
			ElFormItem,
			{
				key: field.id,
				label: field.as === 'check' ? '' : field.label,
				required: field.required && !closed,
				error: field.error,
				for: field.as === 'radios' ? '' : undefined,
			},
			() => [
				drawerFor(controls, field)({ ...field, disabled: closed !== null }),
				field.help ? h('div', { style: 'color: #888; font-size: 12px; width: 100%' }, field.help) : null,
			],
		),
	table: (table) =>
		h('div', { key: table.title }, [
			h('h4', {}, table.title),
			grid(
				[table.rowLabel, ...table.columns.map(({ label }) => label)],
				rowsOf(table).map(({ row, cells }) => [row, ...cells.map((cell) => drawerFor(controls, cell)({ ...cell, cell: true }))]),
			),
		]),
	nextActions: (actions) => list(actionList(actions)),
	requests: (requests) => list(requestList(requests)),
	finish: (label) =>
		h('div', { key: 'finish', style: 'margin-top: 16px' }, [h(ElButton, {}, () => 'Save'), h(ElButton, { type: 'primary' }, () => label)]),
	hidden: (node) => h('div', { style: 'display: none', key: node.key }, [node]),
};

function grid(heads, rows) {
	return h(ElTable, { data: rows.map((row) => ({ row })), border: true }, () =>
		heads.map((head, at) => h(ElTableColumn, { key: head, label: head }, { default: ({ row }) => row.row?.[at] })),
	);
}

function list({ title, heads, rows }) {
	return h('section', { key: title }, [
		h(ElDivider, { contentPosition: 'left' }, () => title),
		grid(heads, rows),
		h(ElButton, { size: 'small', style: 'margin-top: 8px' }, () => 'Add'),
	]);
}
