import Aura from '@primeuix/themes/aura';
import AutoComplete from 'primevue/autocomplete';
import Button from 'primevue/button';
import Checkbox from 'primevue/checkbox';
import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import DatePicker from 'primevue/datepicker';
import Editor from 'primevue/editor';
import Fieldset from 'primevue/fieldset';
import FileUpload from 'primevue/fileupload';
import FloatLabel from 'primevue/floatlabel';
import InputNumber from 'primevue/inputnumber';
import InputText from 'primevue/inputtext';
import Message from 'primevue/message';
import MultiSelect from 'primevue/multiselect';
import Panel from 'primevue/panel';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import Tag from 'primevue/tag';
import Textarea from 'primevue/textarea';
import ToggleSwitch from 'primevue/toggleswitch';
import Toolbar from 'primevue/toolbar';
import { createApp, h } from 'vue';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';
import { addStyle } from '../in-page/dom.ts';

/** PrimeVue: float labels, its editor on Quill, select buttons for yes and no, fieldsets that fold, its data table. */
export const library = {
	drawing: {
		'rich-text': { ref: () => null },
		'yes-no radios': { ref: () => null },
		file: { ref: (id) => id },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		const editors = form.sections.flatMap(({ fields = [] }) => fields).filter(({ kind }) => kind === 'rich-text').length;
		const loaded = new Promise((resolve) => {
			editorsToCome = { left: editors, resolve };
		});
		addStyle(
			'body { font-family: Arial, sans-serif; max-width: 62rem; margin: 1rem auto } .field { margin-block: 1.25rem } .p-inputwrapper, .field input[type=text], textarea { width: 100% } .p-fieldset, .p-panel { margin-bottom: 1rem } .star { color: #c00 }',
		);
		createApp({ render: () => compose(form, parts, library.whenCompleted) })
			.use(PrimeVue, { theme: { preset: Aura, options: { darkModeSelector: false } } })
			.mount(place);
		if (editors > 0) await loaded;
	},
};

/** Its editor comes later than the rest of the page. */
let editorsToCome = { left: 0, resolve: () => {} };

function editorCame() {
	editorsToCome.left--;
	if (editorsToCome.left === 0) editorsToCome.resolve();
}

const common = (field) => ({
	name: field.id,
	disabled: field.disabled,
	invalid: Boolean(field.error),
	'aria-label': field.cell ? field.label : undefined,
});
const area = (field) => h(Textarea, { ...common(field), id: field.id, modelValue: field.value ?? '', rows: 3 });
const date = (more) => (field) =>
	h(DatePicker, {
		...common(field),
		inputId: field.id,
		modelValue: field.value ? new Date(field.value) : null,
		dateFormat: 'dd/mm/yy',
		showIcon: true,
		iconDisplay: 'input',
		...more,
	});
const ticks = (Control, type) => (field) =>
	optionsOf(field).map((option, at) =>
		h('div', { key: option, style: 'display: flex; gap: 0.5rem; margin: 0.25rem 0' }, [
			h(Control, {
				inputId: `${field.id}-${type}${at}`,
				name: field.id,
				value: option,
				modelValue: field.value ?? (type === 'box' ? [] : null),
				disabled: field.disabled,
			}),
			h('label', { for: `${field.id}-${type}${at}` }, option),
		]),
	);

const controls = {
	text: (field) => h(InputText, { ...common(field), id: field.id, modelValue: field.value ?? '' }),
	number: (field) =>
		h(InputNumber, { ...common(field), inputId: field.id, modelValue: field.value ?? null, showButtons: true, useGrouping: false }),
	'long-text': area,
	'rich-text': (field) =>
		h(Editor, {
			modelValue: field.value ? `<p>${field.value}</p>` : '',
			editorStyle: 'height: 80px',
			readonly: field.disabled,
			onLoad: editorCame,
		}),
	date: date({}),
	'date-time': date({ showTime: true, hourFormat: '24' }),
	'choice select': (field) =>
		h(Select, { ...common(field), labelId: field.id, options: optionsOf(field), modelValue: field.value ?? null }),
	'choice combo': (field) =>
		h(AutoComplete, { ...common(field), inputId: field.id, suggestions: [], modelValue: field.value ?? '', dropdown: true }),
	person: (field) =>
		h(Select, {
			...common(field),
			labelId: field.id,
			options: optionsOf(field),
			modelValue: field.value ?? null,
			filter: true,
			showClear: true,
		}),
	'choices multi': (field) =>
		h(MultiSelect, { ...common(field), inputId: field.id, options: optionsOf(field), modelValue: field.value ?? [], display: 'chip' }),
	'choice radios': ticks(RadioButton, 'radio'),
	'choices checks': ticks(Checkbox, 'box'),
	'yes-no radios': (field) =>
		h(SelectButton, {
			options: ['Yes', 'No'],
			modelValue: field.value ?? null,
			disabled: field.disabled,
			'aria-labelledby': `${field.id}-label`,
		}),
	'yes-no check': (field) =>
		h('div', {}, [
			h(Checkbox, { ...common(field), inputId: field.id, binary: true, modelValue: field.value === 'Yes' }),
			field.cell ? null : h('label', { for: field.id, style: 'margin-left: 0.5rem' }, field.label),
		]),
	'yes-no switch': (field) =>
		h('div', {}, [
			h(ToggleSwitch, { ...common(field), inputId: field.id, modelValue: field.value === 'Yes' }),
			h('label', { for: field.id, style: 'margin-left: 0.5rem' }, field.label),
		]),
	file: (field) => h('div', { id: field.id }, [h(FileUpload, { name: field.id, mode: 'basic', chooseLabel: 'Choose a file' })]),
	'read-only': (field) => h('div', { style: 'padding: 0.5rem 0' }, inWords(field)),
};

const FLOATING = /^(text|number|long-text|date|date-time|choice select|choice combo|person|choices multi)$/;

const parts = {
	page: (form, content) =>
		h('div', {}, [
			h(
				Toolbar,
				{},
				{ start: () => h('strong', {}, form.step.name), center: () => form.person, end: () => h(Tag, { value: form.step.status }) },
			),
			h('div', { style: 'margin-top: 1rem' }, content),
		]),
	section: (title, content) => h(Fieldset, { key: title, legend: title, toggleable: true }, () => content),
	group: (title, content) => h(Panel, { key: title, header: title }, () => content),
	field: (field, closed) => {
		const drawn = { ...field, disabled: closed !== null };
		const star = field.required && !closed ? h('span', { class: 'star' }, ' *') : null;
		const control = drawerFor(controls, field)(drawn);
		const said = [
			field.help ? h(Message, { size: 'small', severity: 'secondary', variant: 'simple' }, () => field.help) : null,
			field.error ? h(Message, { size: 'small', severity: 'error', variant: 'simple' }, () => field.error) : null,
		];
		if (field.as === 'check' || field.as === 'switch') return h('div', { class: 'field', key: field.id }, [control, ...said]);
		const sort = field.as ? `${field.kind} ${field.as}` : field.kind;
		if (FLOATING.test(sort))
			return h('div', { class: 'field', key: field.id }, [
				h(FloatLabel, { variant: 'on' }, () => [control, h('label', { for: field.id }, [field.label, star])]),
				...said,
			]);
		return h('div', { class: 'field', key: field.id }, [h('div', { id: `${field.id}-label` }, [field.label, star]), control, ...said]);
	},
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
		h('div', { key: 'finish', style: 'display: flex; gap: 1rem' }, [
			h(Button, { label: 'Save', severity: 'secondary' }),
			h(Button, { label }),
		]),
	hidden: (node) => h('div', { style: 'display: none', key: node.key }, [node]),
};

function grid(heads, rows) {
	return h(DataTable, { value: rows.map((cells, at) => ({ at, cells })), dataKey: 'at', showGridlines: true }, () =>
		heads.map((head, at) => h(Column, { key: head, header: head }, { body: ({ data }) => data.cells[at] })),
	);
}

function list({ title, heads, rows }) {
	return h(
		Panel,
		{ key: title, header: title },
		{
			default: () => (rows.length === 0 ? 'None' : grid(heads, rows)),
			icons: () => h(Button, { label: 'Add', size: 'small', text: true }),
		},
	);
}
