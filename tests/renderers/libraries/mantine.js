import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/tiptap/styles.css';
import {
	Autocomplete,
	Button,
	Checkbox,
	Container,
	FileInput,
	Group,
	MantineProvider,
	MultiSelect,
	NumberInput,
	Paper,
	Radio,
	Select,
	Stack,
	Switch,
	Table,
	Text,
	Textarea,
	TextInput,
	Title,
} from '@mantine/core';
import { DateInput, DateTimePicker } from '@mantine/dates';
import { Link, RichTextEditor } from '@mantine/tiptap';
import { useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';

/** Mantine: labels above, descriptions and errors from its own inputs, Tiptap for rich text. */
export const library = {
	drawing: {
		'rich-text': { ref: () => null },
		'choices checks': { ref: () => null },
		'choices multi': {},
		'date-time': {},
	},
	whenCompleted: 'printed',
	async draw(form, place) {
		await new Promise((drawn) =>
			createRoot(place).render(h(MantineProvider, {}, h('div', { ref: drawn }, compose(form, parts, this.whenCompleted)))),
		);
	},
};

const common = (field) => ({
	id: field.id,
	name: field.id,
	label: field.cell ? undefined : field.label,
	'aria-label': field.cell ? field.label : undefined,
	description: field.help,
	error: field.error,
	withAsterisk: field.required,
});

function Editor({ field }) {
	const editor = useEditor({
		extensions: [StarterKit.configure({ link: false }), Link],
		content: field.value ? `<p>${field.value}</p>` : '',
		shouldRerenderOnTransaction: true,
	});
	return h(
		'div',
		{},
		h(
			Text,
			{ size: 'sm', fw: 500, component: 'div' },
			field.label,
			field.required ? h('span', { style: { color: 'var(--mantine-color-error)' } }, ' *') : null,
		),
		field.help ? h(Text, { size: 'xs', c: 'dimmed' }, field.help) : null,
		h(
			RichTextEditor,
			{ editor },
			h(
				RichTextEditor.Toolbar,
				{},
				h(RichTextEditor.ControlsGroup, {}, h(RichTextEditor.Bold), h(RichTextEditor.Italic), h(RichTextEditor.BulletList)),
			),
			h(RichTextEditor.Content),
		),
	);
}

const radios = (field) =>
	h(
		Radio.Group,
		{ ...common(field), id: undefined, defaultValue: field.value ?? null },
		h(
			Group,
			{ mt: 'xs' },
			optionsOf(field).map((option) => h(Radio, { key: option, value: option, label: option })),
		),
	);

const select = (field) =>
	h(Select, { ...common(field), data: optionsOf(field), defaultValue: field.value ?? null, placeholder: 'Pick one', clearable: true });

const controls = {
	text: (field) => h(TextInput, { ...common(field), defaultValue: field.value }),
	'long-text': (field) =>
		h(Textarea, {
			...common(field),
			defaultValue: field.value,
			minRows: 3,
			autosize: true,
			description: [field.help, field.max ? `0 / ${field.max} characters` : null].filter(Boolean).join(' ') || undefined,
		}),
	'rich-text': (field) => h(Editor, { field }),
	number: (field) => h(NumberInput, { ...common(field), defaultValue: field.value }),
	date: (field) =>
		h(DateInput, { ...common(field), defaultValue: field.value ?? null, valueFormat: 'DD MMM YYYY', placeholder: 'Pick a date' }),
	'date-time': (field) =>
		h(DateTimePicker, {
			...common(field),
			defaultValue: field.value ? `${field.value.replace('T', ' ')}:00` : null,
			placeholder: 'Pick date and time',
		}),
	choice: select,
	'choice radios': radios,
	'choice combo': (field) => h(Autocomplete, { ...common(field), data: optionsOf(field), defaultValue: field.value ?? '' }),
	'yes-no radios': radios,
	'yes-no check': (field) =>
		h(Checkbox, {
			id: field.id,
			name: field.id,
			label: field.cell ? undefined : field.label,
			'aria-label': field.label,
			defaultChecked: field.value === 'Yes',
		}),
	'yes-no switch': (field) => h(Switch, { id: field.id, name: field.id, label: field.label, defaultChecked: field.value === 'Yes' }),
	'choices checks': (field) =>
		h(
			Checkbox.Group,
			{ ...common(field), id: undefined, name: undefined, defaultValue: field.value ?? [] },
			h(
				Stack,
				{ gap: 'xs', mt: 'xs' },
				optionsOf(field).map((option) => h(Checkbox, { key: option, value: option, label: option })),
			),
		),
	'choices multi': (field) =>
		h(MultiSelect, { ...common(field), data: optionsOf(field), defaultValue: field.value ?? [], placeholder: 'Pick any' }),
	person: (field) =>
		h(Select, {
			...common(field),
			data: optionsOf(field),
			defaultValue: field.value ?? null,
			searchable: true,
			placeholder: 'Search people',
		}),
	file: (field) => h(FileInput, { ...common(field), placeholder: 'Choose a file' }),
	'read-only': (field) => h('div', {}, h(Text, { size: 'sm', fw: 500 }, field.label), h(Text, {}, inWords(field) || '—')),
};

const parts = {
	page: (form, content) =>
		h(
			Container,
			{ size: 'md', py: 'lg' },
			h(
				Group,
				{ justify: 'space-between' },
				h('div', {}, h(Title, { order: 1 }, form.step.name), h(Text, { c: 'dimmed' }, form.person)),
				h(Text, { fw: 700, tt: 'uppercase', size: 'xs' }, form.step.status),
			),
			h(Stack, { mt: 'lg' }, ...content),
		),
	section: (title, content) =>
		h(Paper, { withBorder: true, p: 'md', key: title }, h(Title, { order: 2, size: 'h4', mb: 'sm' }, title), h(Stack, {}, ...content)),
	group: (title, content) =>
		h(Paper, { key: title, p: 'sm', bg: 'gray.0' }, h(Title, { order: 3, size: 'h5' }, title), h(Stack, {}, ...content)),
	field: (field, closed) => h('div', { key: field.id }, (closed ? controls['read-only'] : drawerFor(controls, field))(field)),
	table: (table) =>
		h(
			'div',
			{ key: table.title },
			h(Title, { order: 3, size: 'h5' }, table.title),
			h(
				Table,
				{},
				h(
					Table.Thead,
					{},
					h(
						Table.Tr,
						{},
						[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => h(Table.Th, { key: head }, head)),
					),
				),
				h(
					Table.Tbody,
					{},
					rowsOf(table).map(({ row, cells }) =>
						h(
							Table.Tr,
							{ key: row },
							h(Table.Td, {}, row),
							cells.map((cell) => h(Table.Td, { key: cell.id }, drawerFor(controls, cell)({ ...cell, cell: true }))),
						),
					),
				),
			),
		),
	nextActions: (actions) => list(actionList(actions)),
	requests: (requests) => list(requestList(requests)),
	finish: (label) =>
		h(Group, { key: 'finish', justify: 'flex-end' }, h(Button, { variant: 'default' }, 'Save draft'), h(Button, {}, label)),
	hidden: (node) => h('div', { style: { display: 'none' }, key: node.key }, node),
};

function list({ title, heads, rows }) {
	return parts.section(title, [
		rows.length === 0
			? h(Text, { key: 'none', c: 'dimmed' }, 'None yet')
			: h(Table, {
					key: 'table',
					striped: true,
					data: { head: heads, body: rows },
				}),
		h(Group, { key: 'add' }, h(Button, { size: 'xs', variant: 'light' }, `Add to ${title.toLowerCase()}`)),
	]);
}
