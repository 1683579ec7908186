import {
	AutoComplete,
	Button,
	Checkbox,
	Collapse,
	ConfigProvider,
	DatePicker,
	Descriptions,
	Form,
	Input,
	InputNumber,
	Layout,
	Radio,
	Select,
	Space,
	Switch,
	Table,
	Tag,
	Typography,
	Upload,
} from 'antd';
import dayjs from 'dayjs';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';

/** Ant Design: a horizontal form with its red star before the label, folding sections, its own tables; a completed step as descriptions. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
		'choices checks': { ref: () => null },
		'yes-no radios': { ref: () => null },
		'choice radios': { ref: () => null },
	},
	whenCompleted: 'printed',
	async draw(form, place) {
		const values = Object.fromEntries(everyField(form).map((field) => [field.id, startingValue(field)]));
		await new Promise((drawn) =>
			createRoot(place).render(
				h(
					ConfigProvider,
					{},
					h(
						Form,
						{ initialValues: values, labelCol: { span: 8 }, wrapperCol: { span: 14 }, labelWrap: true },
						h('div', { ref: drawn }, compose(form, parts, this.whenCompleted)),
					),
				),
			),
		);
	},
};

function everyField(form) {
	return form.sections.flatMap(({ fields = [], table, groups = [] }) => [
		...fields,
		...(table ? rowsOf(table).flatMap(({ cells }) => cells) : []),
		...groups.flatMap((group) => group.fields),
	]);
}

function startingValue(field) {
	if (field.kind === 'date' || field.kind === 'date-time') return field.value ? dayjs(field.value) : undefined;
	if (field.as === 'check' || field.as === 'switch') return field.value === 'Yes';
	return field.value;
}

const choices = (field) => optionsOf(field).map((option) => ({ value: option, label: option }));
const radios = (field) => h(Radio.Group, { options: choices(field) });
const select = (more) => (field) =>
	h(Select, { options: choices(field), placeholder: 'Please select', allowClear: true, style: { width: '100%' }, ...more });

const controls = {
	text: () => h(Input),
	number: () => h(InputNumber),
	'long-text': (field) => h(Input.TextArea, { rows: 3, showCount: Boolean(field.max), maxLength: field.max }),
	'rich-text': () => h(Input.TextArea, { rows: 5 }),
	date: () => h(DatePicker, { format: 'DD/MM/YYYY' }),
	'date-time': () => h(DatePicker, { showTime: { format: 'HH:mm' }, format: 'DD/MM/YYYY HH:mm' }),
	choice: select({}),
	'choice radios': radios,
	'yes-no radios': radios,
	'choice combo': (field) => h(AutoComplete, { options: choices(field), placeholder: 'Type to find' }),
	person: select({ showSearch: true, placeholder: 'Search for a worker' }),
	'choices multi': select({ mode: 'multiple' }),
	'choices checks': (field) => h(Checkbox.Group, { options: choices(field) }),
	'yes-no check': (field) => h(Checkbox, {}, field.cell ? null : field.label),
	'yes-no switch': () => h(Switch),
	file: () => h(Upload, {}, h(Button, {}, 'Select file')),
};

const parts = {
	page: (form, content) =>
		h(
			Layout,
			{},
			h(Layout.Header, { style: { color: '#fff' } }, 'Records of ', form.person),
			h(
				Layout.Content,
				{ style: { padding: 24 } },
				h(Space, {}, h(Typography.Title, { level: 3 }, form.step.name), h(Tag, { color: 'blue' }, form.step.status)),
				...content,
			),
		),
	section: (title, content) =>
		h(Collapse, {
			key: title,
			style: { marginBottom: 16 },
			defaultActiveKey: [title],
			items: [{ key: title, label: title, children: content }],
		}),
	group: (title, content) => h('div', { key: title }, h(Typography.Title, { level: 5 }, title), ...content),
	field: (field, closed) => {
		if (closed || field.kind === 'read-only')
			return h(Descriptions, {
				key: field.id,
				bordered: true,
				size: 'small',
				column: 1,
				items: [{ key: field.id, label: field.label, children: inWords(field) }],
			});
		const lone = field.as === 'check';
		return h(
			Form.Item,
			{
				key: field.id,
				name: field.id,
				label: lone ? undefined : field.label,
				required: field.required,
				extra: field.help,
				...(field.error ? { validateStatus: 'error', help: field.error } : {}),
				...(lone || field.as === 'switch' ? { valuePropName: 'checked' } : {}),
				...(lone ? { wrapperCol: { offset: 8, span: 14 } } : {}),
			},
			drawerFor(controls, field)(field),
		);
	},
	table: (table) =>
		h(
			'div',
			{ key: table.title, style: { marginBlock: 16 } },
			h(Typography.Title, { level: 5 }, table.title),
			h(Table, {
				size: 'small',
				pagination: false,
				columns: [{ title: table.rowLabel, dataIndex: 'row' }, ...table.columns.map(({ id, label }) => ({ title: label, dataIndex: id }))],
				dataSource: rowsOf(table).map(({ row, cells }) => ({
					key: row,
					row,
					...Object.fromEntries(
						cells.map((cell, at) => [
							table.columns[at].id,
							h(
								Form.Item,
								{ name: cell.id, noStyle: true, valuePropName: cell.as === 'check' ? 'checked' : 'value' },
								drawerFor(controls, cell)({ ...cell, cell: true }),
							),
						]),
					),
				})),
			}),
		),
	nextActions: (actions) => list(actionList(actions)),
	requests: (requests) => list(requestList(requests)),
	finish: (label) => h(Space, { key: 'finish' }, h(Button, {}, 'Save'), h(Button, { type: 'primary' }, label)),
	hidden: (node) => h('div', { style: { display: 'none' }, key: node.key }, node),
};

function list({ title, heads, rows }) {
	return h(
		'div',
		{ key: title, style: { marginBlock: 16 } },
		h(Typography.Title, { level: 4 }, title),
		h(Table, {
			size: 'small',
			pagination: false,
			columns: heads.map((head, at) => ({ title: head, dataIndex: at })),
			dataSource: rows.map((row) => ({ key: row[0], ...row })),
			footer: () => h(Button, { size: 'small', type: 'dashed' }, 'Add'),
		}),
	);
}
