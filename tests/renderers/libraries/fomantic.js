import { compose, drawerFor, inWords, isChosen, optionsOf, rowsOf } from '../in-page/compose.ts';
import { el, loadStyles, runScripts } from '../in-page/dom.ts';

/** Fomantic UI (Semantic UI): dropdowns of divs over hidden inputs, calendars, toggles, segments, lists of items. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
	},
	whenCompleted: 'printed',
	async draw(form, place) {
		await loadStyles('/node_modules/fomantic-ui-css/semantic.css');
		await runScripts('/node_modules/jquery/dist/jquery.js', '/node_modules/fomantic-ui-css/semantic.js');
		place.append(compose(form, parts, this.whenCompleted));
		const { $ } = window;
		$('.ui.dropdown').each((_, box) => $(box).dropdown({ allowAdditions: box.classList.contains('additions'), fullTextSearch: true }));
		$('.ui.checkbox').checkbox();
		const formatter = { date: 'DD/MM/YYYY', datetime: 'DD/MM/YYYY HH:mm' };
		$('.ui.calendar').each((_, box) => $(box).calendar({ type: box.dataset.sort, monthFirst: false, formatter }));
	},
};

const input = (type) => (field) => el('input', { type, id: field.id, name: field.id, value: field.value });
const area = (rows) => (field) => el('textarea', { id: field.id, name: field.id, rows, maxlength: field.max }, field.value);
const calendar = (sort) => (field) =>
	el(
		'div',
		{ class: 'ui calendar', 'data-sort': sort },
		el(
			'div',
			{ class: 'ui input left icon' },
			el('i', { class: 'calendar icon' }),
			el('input', {
				type: 'text',
				id: field.id,
				name: field.id,
				placeholder: sort === 'date' ? 'Date' : 'Date/Time',
				value: inWords(field),
			}),
		),
	);
const dropdown = (look) => (field) =>
	el(
		'div',
		{ class: `ui ${look} selection dropdown` },
		el('input', { type: 'hidden', name: field.id, id: field.id, value: [field.value ?? []].flat().join(',') }),
		el('i', { class: 'dropdown icon' }),
		el('div', { class: 'default text' }, 'Select'),
		el(
			'div',
			{ class: 'menu' },
			optionsOf(field).map((option) => el('div', { class: 'item', 'data-value': option }, option)),
		),
	);
const ticks = (type) => (field) =>
	optionsOf(field).map((option) =>
		el(
			'div',
			{ class: 'field' },
			el(
				'div',
				{ class: `ui ${type === 'radio' ? 'radio' : ''} checkbox` },
				el('input', { type, name: field.id, value: option, checked: isChosen(field, option) }),
				el('label', {}, option),
			),
		),
	);
const lone = (look) => (field) =>
	el(
		'div',
		{ class: `ui ${look} checkbox` },
		el('input', { type: 'checkbox', id: field.id, name: field.id, checked: field.value === 'Yes' }),
		el('label', { for: field.id }, field.cell ? '' : field.label),
	);

const controls = {
	text: input('text'),
	number: input('number'),
	file: (field) => el('div', { class: 'ui file input' }, el('input', { type: 'file', id: field.id, name: field.id })),
	'long-text': area(3),
	'rich-text': area(6),
	date: calendar('date'),
	'date-time': calendar('datetime'),
	'choice select': dropdown(''),
	'choice combo': dropdown('search additions'),
	person: dropdown('search'),
	'choices multi': dropdown('multiple'),
	'choice radios': ticks('radio'),
	'yes-no radios': ticks('radio'),
	'choices checks': ticks('checkbox'),
	'yes-no check': lone(''),
	'yes-no switch': lone('toggle'),
};

const parts = {
	page: (form, content) =>
		el(
			'div',
			{ class: 'ui container', style: 'padding: 1em 0' },
			el(
				'div',
				{ class: 'ui secondary menu' },
				el('a', { class: 'active item', href: '#' }, 'Step'),
				el('a', { class: 'item', href: '#' }, 'Documents'),
				el(
					'div',
					{ class: 'right item' },
					el('div', { class: 'ui icon input' }, el('input', { type: 'text', placeholder: 'Search…' }), el('i', { class: 'search icon' })),
				),
			),
			el(
				'h2',
				{ class: 'ui header' },
				el('i', { class: 'clipboard icon' }),
				el('div', { class: 'content' }, form.step.name, el('div', { class: 'sub header' }, form.person)),
			),
			el('div', { class: 'ui label' }, form.step.status),
			el('form', { class: 'ui form' }, content),
		),
	section: (title, content) => el('div', { class: 'ui segment' }, el('h4', { class: 'ui dividing header' }, title), content),
	group: (title, content) => el('div', { class: 'ui raised segment' }, el('div', { class: 'ui ribbon label' }, title), content),
	field: (field, closed) => {
		if (closed || field.kind === 'read-only')
			return el('div', { class: 'field' }, el('label', {}, field.label), el('div', {}, inWords(field)));
		const control = drawerFor(controls, field)(field);
		const said = [
			field.help && el('small', {}, field.help),
			field.error && el('div', { class: 'ui basic red pointing prompt label' }, field.error),
			field.max && el('small', {}, `${field.max} characters left`),
		];
		const look = `${field.required ? 'required' : ''} ${field.error ? 'error' : ''} field`;
		if (Array.isArray(control))
			return el(
				'div',
				{ class: `${field.kind === 'yes-no' ? 'inline' : 'grouped'} ${look}s` },
				el('label', {}, field.label),
				said,
				control,
			);
		if (field.as === 'check' || field.as === 'switch') return el('div', { class: 'field' }, control, said);
		return el('div', { class: look }, el('label', {}, field.label), control, said);
	},
	table: (table) =>
		el(
			'table',
			{ class: 'ui celled table' },
			el(
				'thead',
				{},
				el('tr', {}, el('th', { colspan: table.columns.length + 1 }, table.title)),
				el(
					'tr',
					{},
					[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => el('th', {}, head)),
				),
			),
			el(
				'tbody',
				{},
				rowsOf(table).map(({ row, cells }) =>
					el(
						'tr',
						{},
						el('td', {}, row),
						cells.map((cell) => el('td', {}, drawerFor(controls, cell)({ ...cell, cell: true }))),
					),
				),
			),
		),
	nextActions: (actions) =>
		list(
			'Next actions',
			actions.map(({ action, assignee, sendImmediately }) => [
				action,
				[assignee && `Assigned to: ${assignee}`, `Send immediately: ${sendImmediately ? 'Yes' : 'No'}`].filter(Boolean),
			]),
		),
	requests: (requests) =>
		list(
			'Requests',
			requests.map(({ request, to, status }) => [request, [`Sent to: ${to}`, `Status: ${status}`]]),
		),
	finish: (label) =>
		el(
			'div',
			{ style: 'margin-top: 1em' },
			el('button', { type: 'button', class: 'ui button' }, 'Save'),
			el('button', { type: 'button', class: 'ui primary button' }, label),
		),
	hidden: (node) => {
		node.style.display = 'none';
		return node;
	},
};

function list(title, items) {
	return el(
		'div',
		{ class: 'ui segment' },
		el('h4', { class: 'ui header' }, title),
		el(
			'div',
			{ class: 'ui relaxed divided list' },
			items.map(([header, lines]) =>
				el(
					'div',
					{ class: 'item' },
					el('i', { class: 'tasks icon' }),
					el(
						'div',
						{ class: 'content' },
						el('div', { class: 'header' }, header),
						lines.map((line) => el('div', { class: 'description' }, line)),
					),
				),
			),
		),
		el('button', { type: 'button', class: 'ui mini button' }, el('i', { class: 'plus icon' }), 'Add'),
	);
}
