import {
	NAutoComplete,
	NButton,
	NCard,
	NCheckbox,
	NCheckboxGroup,
	NConfigProvider,
	NDataTable,
	NDatePicker,
	NForm,
	NFormItem,
	NGi,
	NGrid,
	NH2,
	NInput,
	NInputNumber,
	NLayout,
	NLayoutContent,
	NLayoutHeader,
	NRadio,
	NRadioGroup,
	NSelect,
	NSpace,
	NSwitch,
	NTag,
	NThing,
	NUpload,
} from 'naive-ui';
import { createApp, h } from 'vue';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';

/** Naive UI: form items in two columns with the star after the label, pickers without inputs of their own, cards. */
export const library = {
	drawing: {
		all: { ref: () => null },
		'rich-text': { kind: 'long-text' },
		'choice radios': { ref: (id) => id },
		'yes-no radios': { ref: (id) => id },
	},
	whenCompleted: 'disabled',
	draw(form, place) {
		createApp({ render: () => h(NConfigProvider, {}, () => compose(form, parts, library.whenCompleted)) }).mount(place);
	},
};

const common = (field) => ({ disabled: field.disabled });
const choices = (field) => optionsOf(field).map((option) => ({ label: option, value: option }));
const area = (field) =>
	h(NInput, {
		...common(field),
		type: 'textarea',
		value: field.value ?? '',
		rows: 3,
		placeholder: '',
		maxlength: field.max,
		showCount: Boolean(field.max),
	});
const radios = (field) =>
	h(NRadioGroup, { ...common(field), name: field.id, value: field.value ?? null }, () =>
		h(NSpace, {}, () => optionsOf(field).map((option) => h(NRadio, { value: option, key: option }, () => option))),
	);
const select = (more) => (field) => h(NSelect, { ...common(field), options: choices(field), value: field.value ?? null, ...more });
const date = (type, format) => (field) =>
	h(NDatePicker, { ...common(field), type, format, value: field.value ? new Date(field.value).getTime() : null, style: 'width: 100%' });

const controls = {
	text: (field) => h(NInput, { ...common(field), value: field.value ?? '', placeholder: '' }),
	number: (field) => h(NInputNumber, { ...common(field), value: field.value ?? null, placeholder: '' }),
	'long-text': area,
	'rich-text': area,
	date: date('date', 'dd/MM/yyyy'),
	'date-time': date('datetime', 'dd/MM/yyyy HH:mm'),
	'choice select': select({}),
	person: select({ filterable: true, placeholder: 'Search' }),
	'choices multi': select({ multiple: true }),
	'choice combo': (field) => h(NAutoComplete, { ...common(field), options: choices(field), value: field.value ?? '', placeholder: '' }),
	'choice radios': radios,
	'yes-no radios': radios,
	'choices checks': (field) =>
		h(NCheckboxGroup, { ...common(field), value: field.value ?? [] }, () =>
			h(NSpace, {}, () => optionsOf(field).map((option) => h(NCheckbox, { value: option, label: option, key: option }))),
		),
	'yes-no check': (field) => h(NCheckbox, { ...common(field), checked: field.value === 'Yes' }, field.cell ? undefined : () => field.label),
	'yes-no switch': (field) => h(NSwitch, { ...common(field), value: field.value === 'Yes' }),
	file: () => h(NUpload, {}, () => h(NButton, {}, () => 'Upload a file')),
	'read-only': (field) => h('span', {}, inWords(field)),
};

const parts = {
	page: (form, content) =>
		h(NLayout, {}, () => [
			h(NLayoutHeader, { bordered: true, style: 'padding: 12px 24px; display: flex; justify-content: space-between' }, () => [
				h('b', {}, form.person),
				h(NTag, { type: 'info' }, () => form.step.status),
			]),
			h(NLayoutContent, { contentStyle: 'padding: 24px' }, () => [
				h(NH2, { prefix: 'bar' }, () => form.step.name),
				h(NForm, { labelPlacement: 'top' }, () => content),
			]),
		]),
	section: (title, content) =>
		h(NCard, { key: title, title, style: 'margin-bottom: 16px' }, () => h(NGrid, { cols: 2, xGap: 24 }, () => content)),
	group: (title, content) =>
		h(NGi, { key: title, span: 2 }, () =>
			h(NCard, { title, size: 'small', embedded: true, style: 'margin-bottom: 12px' }, () =>
				h(NGrid, { cols: 2, xGap: 24 }, () => content),
			),
		),
	field: (field, closed) =>
		h(NGi, { key: field.id, span: /long|rich/.test(field.kind) ? 2 : 1 }, () =>
			h(
				NFormItem,
				{
					label: field.as === 'check' ? undefined : field.label,
					showLabel: field.as !== 'check',
					required: field.required && !closed,
					...(field.error ? { validationStatus: 'error', feedback: field.error } : field.help ? { feedback: field.help } : {}),
				},
				() => drawerFor(controls, field)({ ...field, disabled: closed !== null }),
			),
		),
	table: (table) =>
		h(NGi, { key: table.title, span: 2 }, () => [
			h('h4', {}, table.title),
			grid(
				[table.rowLabel, ...table.columns.map(({ label }) => label)],
				rowsOf(table).map(({ row, cells }) => [row, ...cells.map((cell) => drawerFor(controls, cell)({ ...cell, cell: true }))]),
			),
		]),
	nextActions: (actions) => {
		const { title, heads, rows } = actionList(actions);
		return h(
			NCard,
			{ key: title, title, style: 'margin-bottom: 16px' },
			{ default: () => grid(heads, rows), 'header-extra': () => h(NButton, { size: 'small' }, () => 'Add') },
		);
	},
	requests: (requests) => {
		const { title, heads, rows } = requestList(requests);
		return h(
			NCard,
			{ key: title, title, style: 'margin-bottom: 16px' },
			{
				default: () =>
					rows.map((row) =>
						h(
							NThing,
							{ title: row[0], key: row[0], description: `${heads[1]}: ${row[1]}` },
							{ 'header-extra': () => h(NTag, {}, () => row[2]) },
						),
					),
			},
		);
	},
	finish: (label) =>
		h(NSpace, { key: 'finish', justify: 'end' }, () => [h(NButton, {}, () => 'Save'), h(NButton, { type: 'primary' }, () => label)]),
	hidden: (node) => h('div', { style: 'display: none', key: node.key }, [node]),
};

function grid(heads, rows) {
	return h(NDataTable, {
		columns: heads.map((head, at) => ({ title: head, key: `c${at}`, render: (row) => row.cells[at] })),
		data: rows.map((cells, at) => ({ key: at, cells })),
		bordered: true,
	});
}
