import { actionList, compose, drawerFor, inWords, isChosen, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';
import { addStyle, el, loadStyles, runScripts } from '../in-page/dom.ts';

const WIDGETS = [
	'form/ValidationTextBox',
	'form/SimpleTextarea',
	'form/NumberSpinner',
	'form/DateTextBox',
	'form/TimeTextBox',
	'form/FilteringSelect',
	'form/ComboBox',
	'form/Select',
	'form/MultiSelect',
	'form/RadioButton',
	'form/CheckBox',
	'form/Button',
	'Editor',
	'TitlePane',
];

/** Dijit, of Dojo: layout tables with a colon after the label, decorated selects made of tables, its editor in a frame, panes that fold. */
export const library = {
	drawing: {
		'date-time': { kindAlso: ['date'] },
		'yes-no radios': {},
		'rich-text': {},
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		await loadStyles('/node_modules/dijit/themes/claro/claro.css');
		addStyle(
			'body { font: 13px Arial, sans-serif; max-width: 62rem; margin: 1rem auto } .layout { width: 100% } .layout td { padding: 4px; vertical-align: top } .name { width: 16rem } .needed { color: #b00 } .grid { border-collapse: collapse; width: 100% } .grid td, .grid th { border: 1px solid #b5bcc7; padding: 4px; text-align: left } .grid th { background: #eee } .hint { color: #666 }',
		);
		document.body.classList.add('claro');
		window.dojoConfig = {
			async: true,
			locale: 'en-gb',
			packages: [
				{ name: 'dojo', location: '/node_modules/dojo' },
				{ name: 'dijit', location: '/node_modules/dijit' },
			],
		};
		await runScripts('/node_modules/dojo/dojo.js');
		const loaded = await new Promise((resolve) =>
			window.require([...WIDGETS.map((name) => `dijit/${name}`), 'dojo/store/Memory'], (...modules) => resolve(modules)),
		);
		const dijit = Object.fromEntries(WIDGETS.map((name, at) => [name.split('/').at(-1), loaded[at]]));
		dijit.Memory = loaded.at(-1);
		const started = [];
		place.append(compose(form, partsWith(dijit, started), this.whenCompleted));
		for (const widget of started) widget.startup();
		await Promise.all(started.map((widget) => widget.onLoadDeferred));
	},
};

function partsWith(dijit, started) {
	const made = (name, settings) => {
		const widget = new dijit[name](settings);
		started.push(widget);
		return widget.domNode;
	};
	const named = (field) => ({ id: field.id, name: field.id, disabled: Boolean(field.disabled), required: Boolean(field.required) });
	const store = (field) => new dijit.Memory({ data: optionsOf(field).map((option) => ({ id: option, name: option })) });
	const find = (name) => (field) =>
		made(name, { ...named(field), required: false, store: store(field), searchAttr: 'name', value: field.value ?? '' });
	const day = (value) => (value ? new Date(`${value.slice(0, 10)}T00:00:00`) : null);
	const ticks = (name) => (field) =>
		el(
			'div',
			{},
			optionsOf(field).map((option, at) =>
				el(
					'div',
					{},
					made(name, {
						id: `${field.id}_${at}`,
						name: field.id,
						value: option,
						checked: isChosen(field, option),
						disabled: Boolean(field.disabled),
					}),
					' ',
					el('label', { for: `${field.id}_${at}` }, option),
				),
			),
		);

	const controls = {
		text: (field) => made('ValidationTextBox', { ...named(field), required: false, value: field.value ?? '' }),
		number: (field) => made('NumberSpinner', { ...named(field), required: false, value: field.value, constraints: { pattern: '#' } }),
		file: (field) => el('input', { type: 'file', id: field.id, name: field.id }),
		'long-text': (field) => made('SimpleTextarea', { ...named(field), rows: 3, cols: 60, value: field.value ?? '' }),
		'rich-text': (field) =>
			made('Editor', { id: field.id, name: field.id, height: '80px', disabled: Boolean(field.disabled), value: field.value ?? '' }),
		date: (field) =>
			made('DateTextBox', { ...named(field), required: false, value: day(field.value), constraints: { datePattern: 'dd/MM/yyyy' } }),
		'date-time': (field) =>
			el(
				'span',
				{},
				made('DateTextBox', { ...named(field), required: false, value: day(field.value), constraints: { datePattern: 'dd/MM/yyyy' } }),
				' ',
				made('TimeTextBox', { id: `${field.id}_time`, name: `${field.id}_time`, value: field.value ? new Date(field.value) : null }),
			),
		'choice select': (field) =>
			made('Select', {
				...named(field),
				required: false,
				options: [
					{ label: '\u00a0', value: '' },
					...optionsOf(field).map((option) => ({ label: option, value: option, selected: isChosen(field, option) })),
				],
			}),
		'choice combo': find('ComboBox'),
		person: find('FilteringSelect'),
		'choices multi': (field) => {
			const list = el(
				'select',
				{ multiple: true, size: 4 },
				optionsOf(field).map((option) => el('option', { value: option, selected: isChosen(field, option) }, option)),
			);
			return placed(field, list);
		},
		'choice radios': ticks('RadioButton'),
		'yes-no radios': ticks('RadioButton'),
		'choices checks': ticks('CheckBox'),
		'yes-no': (field) =>
			made('CheckBox', { id: field.id, name: field.id, checked: field.value === 'Yes', disabled: Boolean(field.disabled) }),
		'read-only': (field) => el('span', {}, inWords(field)),
	};

	/** It takes the place of a select that is there. */
	function placed(field, list) {
		const holder = el('div', {}, list);
		started.push(new dijit.MultiSelect({ id: field.id, name: field.id, disabled: Boolean(field.disabled) }, list));
		return holder;
	}

	const rowsIn = (content) =>
		el(
			'table',
			{ class: 'layout' },
			el(
				'tbody',
				{},
				content.map((node) => (node.localName === 'tr' ? node : el('tr', {}, el('td', { colspan: 2 }, node)))),
			),
		);
	const grid = (heads, rows) =>
		el(
			'table',
			{ class: 'grid' },
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
		);
	const list = ({ title, heads, rows }) =>
		el('div', {}, made('TitlePane', { title, content: el('div', {}, grid(heads, rows), made('Button', { label: 'Add row' })) }));

	return {
		page: (form, content) =>
			el(
				'div',
				{},
				el(
					'div',
					{ style: 'border-bottom: 2px solid #759dc0; margin-bottom: 8px' },
					el('big', {}, form.step.name),
					' – ',
					form.person,
					el('span', { style: 'float: right' }, `[${form.step.status}]`),
				),
				content,
			),
		section: (title, content) => made('TitlePane', { title, content: rowsIn(content) }),
		group: (title, content) => el('fieldset', {}, el('legend', {}, title), rowsIn(content)),
		field: (field, closed) => {
			const several = field.as === 'radios' || field.as === 'checks' || field.kind === 'read-only';
			return el(
				'tr',
				{},
				el(
					'td',
					{ class: 'name' },
					field.required && !closed && el('span', { class: 'needed' }, '* '),
					several ? el('span', {}, `${field.label}:`) : el('label', { for: field.id }, `${field.label}:`),
				),
				el(
					'td',
					{},
					drawerFor(controls, field)({ ...field, disabled: closed !== null }),
					field.error && el('div', { class: 'needed' }, field.error),
					field.help && el('div', { class: 'hint' }, field.help),
				),
			);
		},
		table: (table) =>
			el(
				'div',
				{},
				el('strong', {}, table.title),
				grid(
					[table.rowLabel, ...table.columns.map(({ label }) => label)],
					rowsOf(table).map(({ row, cells }) => [row, ...cells.map((cell) => drawerFor(controls, cell)({ ...cell, cell: true }))]),
				),
			),
		nextActions: (actions) => list(actionList(actions)),
		requests: (requests) => list(requestList(requests)),
		finish: (label) => el('div', {}, made('Button', { label: 'Save' }), made('Button', { label })),
		hidden: (node) => {
			node.style.display = 'none';
			return node;
		},
	};
}
