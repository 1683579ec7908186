import { actionList, compose, drawerFor, inWords, isChosen, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';
import { addStyle, el, loadStyles, runScripts } from '../in-page/dom.ts';

/** jQuery UI as intranets of 2012 used it: fieldsets, a table for layout, decorated selects, spinners, buttons for radios. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
		'date-time': { kindAlso: ['date'] },
		'yes-no radios': { ref: (id) => id },
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		await loadStyles('/node_modules/jquery-ui-dist/jquery-ui.css');
		addStyle(`body { font: 13px Verdana, sans-serif } fieldset { margin: 0 0 12px } .layout { width: 100% } .layout td { vertical-align: top; padding: 4px }
			.name { width: 260px; text-align: right } .star { color: red } .grid { border-collapse: collapse; width: 100% } .grid td, .grid th { border: 1px solid #aaa; padding: 4px; text-align: left }
			.hint { color: #666; font-size: 11px } .wrong { color: #c00 }`);
		await runScripts('/node_modules/jquery/dist/jquery.js', '/node_modules/jquery-ui-dist/jquery-ui.js');
		place.append(compose(form, parts, this.whenCompleted));
		const { $ } = window;
		$('[data-widget=day]').datepicker({ dateFormat: 'dd/mm/yy', showOn: 'button', buttonText: '…' });
		$('[data-widget=number]').spinner();
		$('[data-widget=menu]').selectmenu({ width: 260 });
		$('[data-widget=set]').controlgroup();
		$('[data-widget=find]').each((_, box) => $(box).autocomplete({ source: JSON.parse(box.dataset.options) }));
		$('button').button();
	},
};

const named = (field) => ({ id: field.id, name: field.id, disabled: field.disabled });
const box = (widget, size) => (field) =>
	el('input', {
		...named(field),
		type: 'text',
		size,
		'data-widget': widget,
		class: widget ? null : 'ui-widget ui-widget-content ui-corner-all',
		value: inWords(field),
	});
const find = (field) =>
	el('input', {
		...named(field),
		type: 'text',
		size: 36,
		'data-widget': 'find',
		'data-options': JSON.stringify(optionsOf(field)),
		value: field.value,
	});
const area = (rows) => (field) => el('textarea', { ...named(field), cols: 60, rows }, field.value);
const ticks = (type, together) => (field) =>
	el(
		'div',
		{ 'data-widget': together ? 'set' : null },
		optionsOf(field).flatMap((option, at) => {
			const input = el('input', {
				type,
				name: field.id,
				id: `${field.id}-${at + 1}`,
				value: option,
				checked: isChosen(field, option),
				disabled: field.disabled,
			});
			return together
				? [el('label', { for: `${field.id}-${at + 1}` }, option), input]
				: el('div', {}, input, el('label', { for: `${field.id}-${at + 1}` }, option));
		}),
	);
const lone = (field) => el('input', { ...named(field), type: 'checkbox', checked: field.value === 'Yes' });

const controls = {
	text: box(null, 40),
	number: box('number', 6),
	file: (field) => el('input', { ...named(field), type: 'file' }),
	date: box('day', 12),
	'date-time': (field) =>
		el(
			'span',
			{},
			el('input', { ...named(field), type: 'text', size: 12, 'data-widget': 'day', value: inWords(field).slice(0, 10) }),
			' at ',
			el('input', { type: 'text', size: 5, id: `${field.id}_time`, name: `${field.id}_time`, value: inWords(field).slice(11) }),
		),
	'long-text': area(4),
	'rich-text': area(6),
	'choice select': (field) =>
		el(
			'select',
			{ ...named(field), 'data-widget': field.cell ? null : 'menu' },
			el('option', { value: '' }, '-- Select --'),
			optionsOf(field).map((option) => el('option', { selected: isChosen(field, option) }, option)),
		),
	'choice combo': find,
	'choice radios': ticks('radio', false),
	'yes-no radios': ticks('radio', true),
	'choices checks': ticks('checkbox', false),
	'choices multi': (field) =>
		el(
			'select',
			{ ...named(field), multiple: true, size: 4 },
			optionsOf(field).map((option) => el('option', { selected: isChosen(field, option) }, option)),
		),
	person: find,
	'yes-no': lone,
	'read-only': (field) => el('span', {}, inWords(field)),
};

const heading = (...words) => el('div', { class: 'ui-widget-header ui-corner-all', style: 'padding: 6px' }, words);

const parts = {
	page: (form, content) =>
		el(
			'form',
			{ class: 'ui-widget' },
			heading(form.step.name),
			el('p', {}, 'Name: ', el('b', {}, form.person), ' | Status: ', el('b', {}, form.step.status)),
			content,
		),
	section: (title, content) => {
		const rows = [];
		for (const node of content) {
			if (node.localName === 'tr') rows.push(node);
			else rows.push(el('tr', {}, el('td', { colspan: 2 }, node)));
		}
		return el(
			'fieldset',
			{ class: 'ui-widget-content ui-corner-all' },
			el('legend', { class: 'ui-widget-header ui-corner-all', style: 'padding: 2px 8px' }, title),
			el('table', { class: 'layout' }, el('tbody', {}, rows)),
		);
	},
	group: (title, content) =>
		el(
			'div',
			{},
			el('div', { class: 'ui-state-default', style: 'padding: 4px' }, title),
			el('table', { class: 'layout' }, el('tbody', {}, content)),
		),
	field: (field, closed) => {
		const grouped = field.as === 'radios' || field.as === 'checks' || field.kind === 'read-only';
		return el(
			'tr',
			{},
			el(
				'td',
				{ class: 'name' },
				grouped ? field.label : el('label', { for: field.id }, field.label),
				':',
				field.required && !closed && el('span', { class: 'star' }, '*'),
			),
			el(
				'td',
				{},
				drawerFor(controls, field)({ ...field, disabled: closed !== null }),
				field.error && el('div', { class: 'wrong' }, field.error),
				field.help && el('div', { class: 'hint' }, field.help),
				field.max && el('div', { class: 'hint' }, `${field.max} characters left`),
			),
		);
	},
	table: (table) =>
		el(
			'div',
			{},
			el('p', {}, el('b', {}, table.title)),
			grid(
				[table.rowLabel, ...table.columns.map(({ label }) => label)],
				rowsOf(table).map(({ row, cells }) => [row, ...cells.map((cell) => drawerFor(controls, cell)({ ...cell, cell: true }))]),
			),
		),
	nextActions: (actions) => list(actionList(actions)),
	requests: (requests) => list(requestList(requests)),
	finish: (label) => el('div', {}, el('button', { type: 'button' }, 'Save'), ' ', el('button', { type: 'button' }, label)),
	hidden: (node) => {
		node.style.display = 'none';
		return node;
	},
};

function grid(heads, rows) {
	return el(
		'table',
		{ class: 'grid' },
		el(
			'tr',
			{ class: 'ui-widget-header' },
			heads.map((head) => el('th', {}, head)),
		),
		rows.map((row) =>
			el(
				'tr',
				{},
				row.map((cell) => el('td', {}, cell)),
			),
		),
	);
}

function list({ title, heads, rows }) {
	return el('div', { style: 'margin-bottom: 12px' }, heading(title), grid(heads, rows), el('button', { type: 'button' }, 'Add…'));
}
