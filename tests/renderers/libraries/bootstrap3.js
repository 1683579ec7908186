import { actionList, compose, drawerFor, inWords, isChosen, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';
import { addStyle, el, loadStyles, runScripts } from '../in-page/dom.ts';

const FROM = '/node_modules';

/** Bootstrap 3 with Select2, bootstrap-datepicker, CKEditor 4 and DataTables: a horizontal form in panels. */
export const library = {
	drawing: {
		'date-time': { kindAlso: ['date'] },
		'yes-no switch': { required: false },
	},
	whenCompleted: 'printed',
	async draw(form, place) {
		await loadStyles(
			`${FROM}/bootstrap3/dist/css/bootstrap.css`,
			`${FROM}/select2/dist/css/select2.css`,
			`${FROM}/bootstrap-datepicker/dist/css/bootstrap-datepicker3.css`,
			`${FROM}/eonasdan-bootstrap-datetimepicker/build/css/bootstrap-datetimepicker.css`,
			`${FROM}/datatables.net-bs/css/dataTables.bootstrap.css`,
		);
		addStyle('.required > .control-label::after { content: " *"; color: #a94442 } td .form-group { margin: 0 }');
		await runScripts(
			`${FROM}/jquery/dist/jquery.js`,
			`${FROM}/bootstrap3/dist/js/bootstrap.js`,
			`${FROM}/select2/dist/js/select2.js`,
			`${FROM}/moment/min/moment-with-locales.js`,
			`${FROM}/bootstrap-datepicker/dist/js/bootstrap-datepicker.js`,
			`${FROM}/eonasdan-bootstrap-datetimepicker/build/js/bootstrap-datetimepicker.min.js`,
			`${FROM}/datatables.net/js/jquery.dataTables.js`,
			`${FROM}/datatables.net-bs/js/dataTables.bootstrap.js`,
			`${FROM}/ckeditor4/ckeditor.js`,
		);
		place.append(compose(form, parts, this.whenCompleted));
		const { $, CKEDITOR } = window;
		$('select[data-widget=select2]').select2({ width: '100%', placeholder: 'Select…', allowClear: true });
		$('select[data-widget=tags]').select2({ width: '100%', tags: true, placeholder: 'Start typing' });
		$('.date').datepicker({ format: 'dd/mm/yyyy', autoclose: true });
		$('.date-time').datetimepicker({ format: 'DD/MM/YYYY HH:mm' });
		$('table[data-widget=grid]').DataTable({ paging: false, info: false, ordering: false, searching: true });
		CKEDITOR.disableAutoInline = true;
		const editors = [...document.querySelectorAll('textarea[data-widget=editor]')].map((box) =>
			CKEDITOR.replace(box, { versionCheck: false, removePlugins: 'elementspath', height: 90 }),
		);
		await Promise.all(editors.map((editor) => new Promise((ready) => editor.on('instanceReady', ready))));
	},
};

const input = (type) => (field) => el('input', { type, class: 'form-control', id: field.id, name: field.id, value: field.value });

const withIcon = (widget, icon) => (field) =>
	el(
		'div',
		{ class: `input-group ${widget}` },
		el('input', { type: 'text', class: 'form-control', id: field.id, name: field.id, value: inWords(field) }),
		el('span', { class: 'input-group-addon' }, el('span', { class: `glyphicon glyphicon-${icon}` })),
	);

const select = (widget, multiple) => (field) =>
	el(
		'select',
		{ class: 'form-control', id: field.id, name: field.id, multiple, 'data-widget': widget },
		!multiple && el('option', { value: '' }, widget ? '' : 'Select…'),
		optionsOf(field).map((option) => el('option', { selected: isChosen(field, option) }, option)),
	);

const ticks = (type, inline) => (field) =>
	el(
		'div',
		{},
		optionsOf(field).map((option) => {
			const label = el(
				'label',
				inline ? { class: `${type}-inline` } : {},
				el('input', { type, name: field.id, value: option, checked: isChosen(field, option) }),
				` ${option}`,
			);
			return inline ? label : el('div', { class: type }, label);
		}),
	);

const lone = (field) =>
	el(
		'div',
		{ class: 'checkbox' },
		el('label', {}, el('input', { type: 'checkbox', id: field.id, name: field.id, checked: field.value === 'Yes' }), ` ${field.label}`),
	);

const controls = {
	text: input('text'),
	number: input('number'),
	file: input('file'),
	'long-text': (field) =>
		el('textarea', { class: 'form-control', rows: 3, id: field.id, name: field.id, maxlength: field.max }, field.value),
	'rich-text': (field) => el('textarea', { id: field.id, name: field.id, 'data-widget': 'editor' }, field.value),
	date: withIcon('date', 'calendar'),
	'date-time': withIcon('date-time', 'time'),
	'choice select': select(null, false),
	'choice combo': select('tags', false),
	'choice radios': ticks('radio', false),
	'yes-no radios': ticks('radio', true),
	'choices checks': ticks('checkbox', false),
	'choices multi': select('select2', true),
	person: select('select2', false),
	'yes-no': lone,
	'read-only': (field) => el('p', { class: 'form-control-static' }, inWords(field)),
};

function helpOf(field) {
	return [
		field.error && el('span', { class: 'help-block' }, field.error),
		field.help && el('span', { class: 'help-block' }, field.help),
		field.max && el('small', { class: 'text-muted' }, `0 of ${field.max} characters`),
	];
}

const parts = {
	page: (form, content) =>
		el(
			'div',
			{ class: 'container' },
			el(
				'nav',
				{ class: 'navbar navbar-default' },
				el('a', { class: 'navbar-brand', href: '#' }, 'Records'),
				el(
					'form',
					{ class: 'navbar-form navbar-right' },
					el('input', { type: 'text', class: 'form-control', placeholder: 'Find a person' }),
				),
			),
			el('div', { class: 'page-header' }, el('h1', {}, form.step.name, ' ', el('small', {}, form.person))),
			el('p', {}, el('span', { class: 'label label-info' }, form.step.status)),
			el('form', { class: 'form-horizontal' }, content),
		),
	section: (title, content) =>
		el(
			'div',
			{ class: 'panel panel-default' },
			el('div', { class: 'panel-heading' }, el('h3', { class: 'panel-title' }, title)),
			el('div', { class: 'panel-body' }, content),
		),
	group: (title, content) => el('div', { class: 'well' }, el('h4', {}, title), content),
	field: (field, closed) => {
		const printed = closed || field.kind === 'read-only';
		const control = (printed ? controls['read-only'] : drawerFor(controls, field))(field);
		const alone = !printed && control.className === 'checkbox';
		const named = !printed && control.querySelector('input[type=radio], input[type=checkbox]') === null;
		return el(
			'div',
			{ class: `form-group ${field.required && !closed ? 'required' : ''} ${field.error ? 'has-error' : ''}` },
			!alone && el('label', { class: 'col-sm-4 control-label', for: named ? field.id : null }, field.label),
			el('div', { class: `col-sm-8 ${alone ? 'col-sm-offset-4' : ''}` }, control, printed ? [] : helpOf(field)),
		);
	},
	table: (table) =>
		el(
			'div',
			{},
			el('h4', {}, table.title),
			el(
				'table',
				{ class: 'table table-bordered' },
				el(
					'thead',
					{},
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
							cells.map((cell) => el('td', {}, cellControl(cell))),
						),
					),
				),
			),
		),
	nextActions: (actions) => listPanel(actionList(actions)),
	requests: (requests) => listPanel(requestList(requests)),
	finish: (label) =>
		el(
			'div',
			{ class: 'form-actions' },
			el('button', { type: 'button', class: 'btn btn-default' }, 'Save'),
			' ',
			el('button', { type: 'button', class: 'btn btn-primary' }, label),
		),
	hidden: (node) => {
		node.classList.add('hidden');
		return node;
	},
};

function cellControl(cell) {
	if (cell.kind === 'yes-no') return el('input', { type: 'checkbox', id: cell.id, name: cell.id, checked: cell.value === 'Yes' });
	return drawerFor(controls, cell)(cell);
}

function listPanel({ title, heads, rows }) {
	return parts.section(title, [
		el(
			'table',
			{ class: 'table table-striped', 'data-widget': 'grid' },
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
		),
		el('button', { type: 'button', class: 'btn btn-default btn-sm' }, el('span', { class: 'glyphicon glyphicon-plus' }), ' Add'),
	]);
}
