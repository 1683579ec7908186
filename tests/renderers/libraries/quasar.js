import '@quasar/extras/material-icons/material-icons.css';
import 'quasar/dist/quasar.css';
import {
	QBadge,
	QBtn,
	QCheckbox,
	QDate,
	QEditor,
	QExpansionItem,
	QField,
	QFile,
	QIcon,
	QInput,
	QItem,
	QItemLabel,
	QItemSection,
	QLayout,
	QList,
	QMarkupTable,
	QOptionGroup,
	QPage,
	QPageContainer,
	QPopupProxy,
	QSelect,
	QTable,
	QToggle,
	Quasar,
} from 'quasar';
import { createApp, h } from 'vue';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';

/** Quasar: labels stacked inside the boxes, masked dates with a calendar, its editor, sections that fold, icons that are words in a font. */
export const library = {
	drawing: {
		'rich-text': { ref: () => null },
		'choices checks': { ref: () => null },
		'yes-no radios': { ref: () => null },
		'choice radios': { ref: () => null },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		createApp({ render: () => compose(form, parts, library.whenCompleted) })
			.use(Quasar, {})
			.mount(place);
		await document.fonts.load('24px "Material Icons"');
	},
};

const star = (field) => (field.required && !field.disabled ? `${field.label} *` : field.label);
const common = (field) => ({
	for: field.id,
	name: field.id,
	label: field.cell ? undefined : star(field),
	disable: field.disabled,
	hint: field.help,
	error: Boolean(field.error),
	errorMessage: field.error,
	dense: field.cell,
	outlined: !field.cell,
	stackLabel: !field.cell,
	class: 'q-mb-sm',
});
const text = (more) => (field) =>
	h(QInput, { ...common(field), modelValue: field.value ?? '', counter: Boolean(field.max), maxlength: field.max, ...more });
const picked = (mask) => (field) =>
	h(
		QInput,
		{ ...common(field), modelValue: inWords(field), mask },
		{
			append: () =>
				h(QIcon, { name: 'event', class: 'cursor-pointer' }, () =>
					h(QPopupProxy, {}, () => h(QDate, { mask: 'DD/MM/YYYY', modelValue: inWords(field) })),
				),
		},
	);
const choices = (field) => optionsOf(field).map((option) => ({ label: option, value: option }));
const select = (more) => (field) =>
	h(QSelect, { ...common(field), options: optionsOf(field), modelValue: field.value ?? (more.multiple ? [] : null), ...more });
const titled = (field, control) =>
	h('div', { class: 'q-mb-md' }, [
		h('div', { class: 'text-subtitle2' }, star(field)),
		field.help ? h('div', { class: 'text-caption text-grey' }, field.help) : null,
		control,
	]);
const group = (type, more) => (field) =>
	titled(
		field,
		h(QOptionGroup, {
			type,
			options: choices(field),
			modelValue: field.value ?? (type === 'checkbox' ? [] : null),
			disable: field.disabled,
			...more,
		}),
	);
const lone = (Control) => (field) =>
	h(Control, {
		name: field.id,
		id: field.id,
		modelValue: field.value === 'Yes',
		label: field.cell ? undefined : field.label,
		disable: field.disabled,
	});

const controls = {
	text: text({}),
	number: text({ type: 'number' }),
	'long-text': text({ type: 'textarea', rows: 3 }),
	'rich-text': (field) => titled(field, h(QEditor, { modelValue: field.value ?? '', minHeight: '5rem', disable: field.disabled })),
	date: picked('##/##/####'),
	'date-time': picked('##/##/#### ##:##'),
	'choice select': select({ clearable: true }),
	'choice combo': select({ useInput: true, fillInput: true, hideSelected: true }),
	person: select({ useInput: true }),
	'choices multi': select({ multiple: true, useChips: true }),
	'choice radios': group('radio', {}),
	'yes-no radios': group('radio', { inline: true }),
	'choices checks': group('checkbox', {}),
	'yes-no check': lone(QCheckbox),
	'yes-no switch': lone(QToggle),
	file: (field) => h(QFile, { ...common(field), modelValue: null }, { prepend: () => h(QIcon, { name: 'attach_file' }) }),
	'read-only': (field) =>
		h(
			QField,
			{ label: field.label, stackLabel: true, readonly: true, borderless: true, modelValue: inWords(field) },
			{ control: () => h('div', { class: 'self-center full-width' }, inWords(field)) },
		),
};

const parts = {
	page: (form, content) =>
		h(QLayout, { view: 'hHh lpR fFf' }, () =>
			h(QPageContainer, {}, () =>
				h(QPage, { padding: true, style: 'max-width: 960px; margin: auto' }, () => [
					h('div', { class: 'row items-center q-gutter-sm' }, [
						h(QBtn, { flat: true, round: true, icon: 'arrow_back' }),
						h('div', { class: 'text-h5' }, form.step.name),
						h(QBadge, {}, () => form.step.status),
					]),
					h('div', { class: 'text-subtitle1 text-grey q-mb-md' }, form.person),
					...content,
				]),
			),
		),
	section: (title, content) =>
		h(
			QExpansionItem,
			{ key: title, label: title, icon: 'folder', defaultOpened: true, headerClass: 'bg-grey-3 text-weight-bold', class: 'q-mb-md' },
			() => h('div', { class: 'q-pa-md' }, content),
		),
	group: (title, content) => h('div', { key: title, class: 'q-mb-md' }, [h('div', { class: 'text-h6' }, title), ...content]),
	field: (field, closed) => h('div', { key: field.id }, [drawerFor(controls, field)({ ...field, disabled: closed !== null })]),
	table: (table) =>
		h('div', { key: table.title }, [
			h('div', { class: 'text-h6' }, table.title),
			h(QMarkupTable, { flat: true, bordered: true }, () => [
				h(
					'thead',
					{},
					h(
						'tr',
						{},
						[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => h('th', { class: 'text-left' }, head)),
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
	nextActions: (actions) => {
		const { title, heads, rows } = actionList(actions);
		return h(QTable, {
			key: title,
			title,
			class: 'q-mb-md',
			columns: heads.map((head, at) => ({ name: `c${at}`, label: head, field: `c${at}`, align: 'left' })),
			rows: rows.map((row) => Object.fromEntries(row.map((cell, at) => [`c${at}`, cell]))),
			rowKey: 'c0',
			hideBottom: true,
		});
	},
	requests: (requests) => {
		const { title, rows } = requestList(requests);
		return h(QList, { key: title, bordered: true, separator: true, class: 'q-mb-md' }, () => [
			h(QItemLabel, { header: true }, () => title),
			...rows.map(([request, to, status]) =>
				h(QItem, { key: request }, () => [
					h(QItemSection, {}, () => [h(QItemLabel, {}, () => request), h(QItemLabel, { caption: true }, () => `Sent to: ${to}`)]),
					h(QItemSection, { side: true }, () => h(QBadge, { color: 'grey' }, () => status)),
				]),
			),
		]);
	},
	finish: (label) =>
		h('div', { key: 'finish', class: 'q-gutter-sm' }, [
			h(QBtn, { outline: true, label: 'Save', icon: 'save' }),
			h(QBtn, { color: 'primary', label, icon: 'done' }),
		]),
	hidden: (node) => h('div', { style: 'display: none', key: node.key }, [node]),
};
