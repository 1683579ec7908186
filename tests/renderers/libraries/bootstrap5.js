import 'bootstrap5/dist/css/bootstrap.css';
import 'flatpickr/dist/flatpickr.css';
import 'quill/dist/quill.snow.css';
import 'tom-select/dist/css/tom-select.bootstrap5.css';
import flatpickr from 'flatpickr';
import Quill from 'quill';
import TomSelect from 'tom-select';
import { compose, drawerFor, inWords, isChosen, optionsOf, rowsOf } from '../in-page/compose.ts';
import { el } from '../in-page/dom.ts';

/** Bootstrap 5 with Tom Select, flatpickr and Quill: cards, floating labels for short answers, a badge that says required, lists as list groups. */
export const library = {
	drawing: {
		'rich-text': {},
		'date-time': {},
	},
	whenCompleted: 'disabled',
	draw(form, place) {
		place.append(compose(form, parts, this.whenCompleted));
		for (const box of document.querySelectorAll('[data-widget=day]'))
			flatpickr(box, { dateFormat: 'Y-m-d', altInput: true, altFormat: 'j F Y' });
		for (const box of document.querySelectorAll('[data-widget=time]'))
			flatpickr(box, { enableTime: true, time_24hr: true, dateFormat: 'd/m/Y H:i' });
		for (const box of document.querySelectorAll('[data-widget=picker]'))
			new TomSelect(box, { plugins: box.multiple ? ['remove_button'] : [] });
		for (const box of document.querySelectorAll('[data-widget=combo]')) new TomSelect(box, { create: true, maxItems: 1 });
		for (const box of document.querySelectorAll('[data-widget=editor]'))
			new Quill(box, { theme: 'snow', modules: { toolbar: [['bold', 'italic'], [{ list: 'bullet' }]] } });
	},
};

const named = (field) => ({
	id: field.id,
	name: field.id,
	disabled: field.disabled,
	required: field.required,
	'aria-label': field.cell ? field.label : null,
});
const classOf = (field, base) => `${base}${field.error ? ' is-invalid' : ''}${field.cell ? ` ${base}-sm` : ''}`;
const input = (type) => (field) =>
	el('input', { ...named(field), type, class: classOf(field, 'form-control'), placeholder: field.cell ? null : ' ', value: field.value });
const options = (field, none) =>
	[
		none && el('option', { value: '' }, none),
		optionsOf(field).map((option) => el('option', { selected: isChosen(field, option) }, option)),
	].flat();
const select = (widget, multiple, none) => (field) =>
	el(
		'select',
		{
			...named(field),
			class: widget ? '' : classOf(field, 'form-select'),
			'data-widget': widget,
			multiple,
			placeholder: widget ? 'Choose…' : null,
		},
		options(field, none),
	);
const ticks = (type, look) => (field) =>
	optionsOf(field).map((option, at) =>
		el(
			'div',
			{ class: `form-check ${look}` },
			el('input', {
				class: 'form-check-input',
				type,
				name: field.id,
				id: `${field.id}_${at}`,
				value: option,
				checked: isChosen(field, option),
				disabled: field.disabled,
			}),
			el('label', { class: 'form-check-label', for: `${field.id}_${at}` }, option),
		),
	);
const lone = (look) => (field) =>
	el(
		'div',
		{ class: `form-check ${look}` },
		el('input', {
			...named(field),
			class: 'form-check-input',
			type: 'checkbox',
			role: look ? 'switch' : null,
			checked: field.value === 'Yes',
		}),
		!field.cell && el('label', { class: 'form-check-label', for: field.id }, field.label),
	);

const controls = {
	text: input('text'),
	number: input('number'),
	file: input('file'),
	date: (field) =>
		el('input', { ...named(field), type: 'text', class: classOf(field, 'form-control'), 'data-widget': 'day', value: field.value }),
	'date-time': (field) =>
		el('input', { ...named(field), type: 'text', class: 'form-control', 'data-widget': 'time', value: inWords(field) }),
	'long-text': (field) =>
		el('textarea', { ...named(field), class: classOf(field, 'form-control'), rows: 3, maxlength: field.max }, field.value),
	'rich-text': (field) => el('div', { id: field.id, 'data-widget': 'editor' }, el('p', {}, field.value)),
	'choice select': select(null, false, 'Open this to choose'),
	'choice combo': select('combo', false, ' '),
	'choice radios': ticks('radio', ''),
	'yes-no radios': ticks('radio', 'form-check-inline'),
	'choices checks': ticks('checkbox', ''),
	'choices multi': select('picker', true, null),
	person: select('picker', false, ' '),
	'yes-no check': lone(''),
	'yes-no switch': lone('form-switch'),
};

const FLOATING = new Set(['text', 'number', 'choice select']);

const parts = {
	page: (form, content) =>
		el(
			'div',
			{ class: 'container py-3' },
			el(
				'nav',
				{ class: 'd-flex justify-content-between border-bottom mb-3' },
				el('strong', {}, form.person),
				el('a', { href: '#' }, 'Sign out'),
			),
			el(
				'div',
				{ class: 'd-flex gap-3 align-items-center mb-3' },
				el('h1', { class: 'h3 m-0' }, form.step.name),
				el('span', { class: 'badge text-bg-secondary' }, form.step.status),
			),
			el('form', {}, content),
		),
	section: (title, content) =>
		el('div', { class: 'card mb-3' }, el('div', { class: 'card-header' }, title), el('div', { class: 'card-body' }, content)),
	group: (title, content) =>
		el('div', { class: 'card mb-3 bg-light' }, el('div', { class: 'card-body' }, el('h5', { class: 'card-title' }, title), content)),
	field: (field, closed) => {
		if (field.kind === 'read-only')
			return el('dl', { class: 'row mb-3' }, el('dt', { class: 'col-sm-4' }, field.label), el('dd', { class: 'col-sm-8' }, inWords(field)));
		const disabled = { ...field, disabled: closed !== null, required: field.required && !closed };
		const control = drawerFor(controls, field)(disabled);
		const said = [
			field.error && el('div', { class: 'invalid-feedback d-block' }, field.error),
			field.help && el('div', { class: 'form-text' }, field.help),
			field.max && el('div', { class: 'form-text text-end' }, `0/${field.max}`),
		];
		const badge = field.required && !closed && el('span', { class: 'badge text-bg-danger ms-2' }, 'Required');
		const sort = field.as ? `${field.kind} ${field.as}` : field.kind;
		if (sort === 'yes-no check' || sort === 'yes-no switch') return el('div', { class: 'mb-3' }, control, said);
		if (Array.isArray(control))
			return el('fieldset', { class: 'mb-3' }, el('legend', { class: 'fs-6' }, field.label, badge), control, said);
		const label = el(
			'label',
			{ class: FLOATING.has(sort) ? null : 'form-label', for: field.kind === 'rich-text' ? null : field.id },
			field.label,
			badge,
		);
		return FLOATING.has(sort)
			? el('div', { class: 'mb-3' }, el('div', { class: 'form-floating' }, control, label), said)
			: el('div', { class: 'mb-3' }, label, control, said);
	},
	table: (table) =>
		el(
			'table',
			{ class: 'table align-middle caption-top' },
			el('caption', {}, table.title),
			el(
				'thead',
				{},
				el(
					'tr',
					{},
					[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => el('th', { scope: 'col' }, head)),
				),
			),
			el(
				'tbody',
				{},
				rowsOf(table).map(({ row, cells }) =>
					el(
						'tr',
						{},
						el('th', { scope: 'row' }, row),
						cells.map((cell) => el('td', {}, drawerFor(controls, cell)({ ...cell, cell: true }))),
					),
				),
			),
		),
	nextActions: (actions) =>
		group(
			'Next actions',
			actions.map(({ action, assignee, sendImmediately }) => [
				el('div', { class: 'fw-bold' }, action),
				el('div', {}, assignee ? `Assigned to ${assignee}` : 'Not assigned'),
				sendImmediately && el('span', { class: 'badge text-bg-info' }, 'Send immediately'),
			]),
		),
	requests: (requests) =>
		group(
			'Requests',
			requests.map(({ request, to, status }) => [
				el('div', { class: 'fw-bold' }, request),
				el('div', {}, `Sent to ${to}`),
				el('span', { class: 'badge text-bg-secondary' }, status),
			]),
		),
	finish: (label) =>
		el(
			'div',
			{ class: 'd-flex gap-2 justify-content-end' },
			el('button', { type: 'button', class: 'btn btn-outline-secondary' }, 'Save'),
			el('button', { type: 'button', class: 'btn btn-success' }, label),
		),
	hidden: (node) => {
		node.classList.add('d-none');
		return node;
	},
};

function group(title, items) {
	return el(
		'section',
		{ class: 'mb-3' },
		el(
			'div',
			{ class: 'd-flex justify-content-between' },
			el('h2', { class: 'h5' }, title),
			el('button', { type: 'button', class: 'btn btn-sm btn-link' }, 'Add'),
		),
		items.length === 0
			? el('p', { class: 'text-muted' }, 'There are none.')
			: el(
					'ul',
					{ class: 'list-group' },
					items.map((item) => el('li', { class: 'list-group-item' }, item)),
				),
	);
}
