import 'vuetify/styles';
import { createApp, h } from 'vue';
import { createVuetify } from 'vuetify';
import * as vuetify from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';

const {
	VApp,
	VAppBar,
	VAppBarTitle,
	VAutocomplete,
	VBtn,
	VCard,
	VCardText,
	VCardTitle,
	VCheckbox,
	VChip,
	VCol,
	VCombobox,
	VContainer,
	VDataTable,
	VDateInput,
	VFileInput,
	VLabel,
	VMain,
	VNumberInput,
	VRadio,
	VRadioGroup,
	VRow,
	VSelect,
	VSwitch,
	VTable,
	VTextarea,
	VTextField,
} = vuetify;

/** Vuetify: Material text fields with labels inside, cards for sections, its data table for lists. The star is ours: it has none. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		createApp({ render: () => compose(form, parts, library.whenCompleted) })
			.use(createVuetify({ locale: { locale: 'en' }, icons: { defaultSet: 'mdi', aliases, sets: { mdi } } }))
			.mount(place);
	},
};

const common = (field) => ({
	id: field.id,
	name: field.id,
	label: field.cell ? undefined : field.required ? `${field.label} *` : field.label,
	disabled: field.disabled,
	hint: field.help,
	persistentHint: Boolean(field.help),
	errorMessages: field.error ? [field.error] : [],
	counter: field.max,
	density: field.cell ? 'compact' : 'default',
	hideDetails: Boolean(field.cell),
	variant: 'filled',
});

const text = (more) => (field) => h(VTextField, { ...common(field), modelValue: field.value, ...more });
const area = (field) => h(VTextarea, { ...common(field), modelValue: field.value, rows: 3 });
const choose = (Control, more) => (field) =>
	h(Control, { ...common(field), items: optionsOf(field), modelValue: field.value ?? (more.multiple ? [] : null), ...more });
const radios = (field) =>
	h(VRadioGroup, { ...common(field), inline: true, modelValue: field.value ?? null }, () =>
		optionsOf(field).map((option) => h(VRadio, { label: option, value: option, key: option })),
	);
const lone = (Control) => (field) => h(Control, { ...common(field), modelValue: field.value === 'Yes', color: 'primary' });

const controls = {
	text: text({}),
	number: (field) => h(VNumberInput, { ...common(field), modelValue: field.value ?? null, controlVariant: 'stacked' }),
	'long-text': area,
	'rich-text': area,
	date: (field) =>
		h(VDateInput, {
			...common(field),
			modelValue: field.value ? new Date(field.value) : null,
			prependIcon: '',
			displayFormat: (day) => new Date(day).toLocaleDateString('en-GB'),
		}),
	'date-time': text({ type: 'datetime-local' }),
	'choice select': choose(VSelect, {}),
	'choice combo': choose(VCombobox, {}),
	'choice radios': radios,
	'yes-no radios': radios,
	'choices checks': (field) =>
		h('div', {}, [
			h(VLabel, {}, () => (field.required ? `${field.label} *` : field.label)),
			field.help ? h('div', { class: 'text-caption' }, field.help) : null,
			...optionsOf(field).map((option) =>
				h(VCheckbox, {
					key: option,
					name: field.id,
					label: option,
					value: option,
					modelValue: field.value ?? [],
					multiple: true,
					disabled: field.disabled,
					density: 'compact',
					hideDetails: true,
				}),
			),
		]),
	'choices multi': choose(VSelect, { multiple: true, chips: true, closableChips: true }),
	person: choose(VAutocomplete, { clearable: true }),
	'yes-no check': lone(VCheckbox),
	'yes-no switch': lone(VSwitch),
	file: (field) => h(VFileInput, { ...common(field), prependIcon: '', modelValue: [] }),
	'read-only': (field) =>
		h('div', { class: 'mb-4' }, [h('div', { class: 'text-caption text-medium-emphasis' }, field.label), h('div', {}, inWords(field))]),
};

const parts = {
	page: (form, content) =>
		h(VApp, {}, () => [
			h(VAppBar, { color: 'primary' }, () => [
				h(VAppBarTitle, {}, () => form.step.name),
				h(VChip, { class: 'me-4', variant: 'elevated' }, () => form.step.status),
			]),
			h(VMain, {}, () => h(VContainer, {}, () => [h('p', { class: 'mb-4' }, form.person), ...content])),
		]),
	section: (title, content) =>
		h(VCard, { class: 'mb-6', key: title }, () => [h(VCardTitle, {}, () => title), h(VCardText, {}, () => h(VRow, {}, () => content))]),
	group: (title, content) => h(VCol, { key: title, cols: 12 }, () => [h('div', { class: 'text-h6' }, title), h(VRow, {}, () => content)]),
	field: (field, closed) =>
		h(VCol, { key: field.id, cols: 12, md: /long|rich/.test(field.kind) || field.label.length > 60 ? 12 : 6 }, () =>
			drawerFor(controls, field)({ ...field, disabled: closed !== null }),
		),
	table: (table) =>
		h(VCol, { key: table.title, cols: 12 }, () => [
			h('div', { class: 'text-subtitle-1' }, table.title),
			h(VTable, {}, () => [
				h(
					'thead',
					{},
					h(
						'tr',
						{},
						[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => h('th', {}, head)),
					),
				),
				h(
					'tbody',
					{},
					rowsOf(table).map(({ row, cells }) =>
						h('tr', {}, [h('td', {}, row), ...cells.map((cell) => h('td', {}, [drawerFor(controls, cell)({ ...cell, cell: true })]))]),
					),
				),
			]),
		]),
	nextActions: (actions) => list(actionList(actions)),
	requests: (requests) => list(requestList(requests)),
	finish: (label) =>
		h('div', { class: 'd-flex ga-4', key: 'finish' }, [
			h(VBtn, { variant: 'outlined' }, () => 'Save'),
			h(VBtn, { color: 'primary' }, () => label),
		]),
	hidden: (node) => h('div', { style: 'display: none', key: node.key }, [node]),
};

function list({ title, heads, rows }) {
	return h(VCard, { class: 'mb-6', key: title }, () => [
		h(VCardTitle, {}, () => title),
		h(VDataTable, {
			headers: heads.map((head, at) => ({ title: head, key: `c${at}` })),
			items: rows.map((row) => Object.fromEntries(row.map((cell, at) => [`c${at}`, cell]))),
			hideDefaultFooter: true,
		}),
		h(VBtn, { class: 'ma-4', size: 'small' }, () => 'Add'),
	]);
}
