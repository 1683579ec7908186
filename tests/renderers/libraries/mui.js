import {
	Accordion,
	AccordionDetails,
	AccordionSummary,
	AppBar,
	Autocomplete,
	Button,
	Checkbox,
	Chip,
	FormControl,
	FormControlLabel,
	FormGroup,
	FormHelperText,
	FormLabel,
	Grid,
	InputLabel,
	List,
	ListItem,
	ListItemText,
	ListSubheader,
	MenuItem,
	OutlinedInput,
	Radio,
	RadioGroup,
	Select,
	Stack,
	SvgIcon,
	Switch,
	Tab,
	Table,
	TableBody,
	TableCell,
	TableHead,
	TableRow,
	Tabs,
	TextField,
	Toolbar,
	Typography,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { DateTimePicker } from '@mui/x-date-pickers/DateTimePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import dayjs from 'dayjs';
import 'dayjs/locale/en-gb';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { actionList, compose, drawerFor, inWords, optionsOf, requestList, rowsOf } from '../in-page/compose.ts';

/** Material UI: floating labels in outlined boxes, sections that fold, lists of two lines. */
export const library = {
	drawing: {
		'rich-text': { kind: 'long-text' },
		'choices checks': {},
	},
	whenCompleted: 'disabled',
	async draw(form, place) {
		document.body.style.margin = '0';
		await new Promise((drawn) =>
			createRoot(place).render(
				h(
					LocalizationProvider,
					{ dateAdapter: AdapterDayjs, adapterLocale: 'en-gb' },
					h('div', { ref: drawn }, compose(form, parts, this.whenCompleted)),
				),
			),
		);
	},
};

const common = (field) => ({
	id: field.id,
	name: field.id,
	label: field.cell ? undefined : field.label,
	required: field.required,
	disabled: field.disabled,
	helperText: [field.error, field.help, field.max ? `0/${field.max}` : null].filter(Boolean).join(' '),
	error: Boolean(field.error),
	fullWidth: true,
	size: 'small',
	margin: 'dense',
	slotProps: field.cell ? { htmlInput: { 'aria-label': field.label } } : undefined,
});

const text = (more) => (field) => h(TextField, { ...common(field), defaultValue: field.value ?? '', ...more });

const radios = (field) =>
	h(
		FormControl,
		{ required: field.required, disabled: field.disabled, error: Boolean(field.error), margin: 'dense' },
		h(FormLabel, { id: `${field.id}-label` }, field.label),
		h(
			RadioGroup,
			{ row: true, name: field.id, 'aria-labelledby': `${field.id}-label`, defaultValue: field.value ?? null },
			optionsOf(field).map((option) =>
				h(FormControlLabel, { key: option, value: option, control: h(Radio, { size: 'small' }), label: option }),
			),
		),
		field.help ? h(FormHelperText, {}, field.help) : null,
	);

const lone = (Control) => (field) => {
	const control = h(Control, { id: field.id, name: field.id, defaultChecked: field.value === 'Yes', disabled: field.disabled });
	return field.cell ? control : h(FormControlLabel, { control, label: field.label });
};

const autocomplete = (field, more, multiple) =>
	h(Autocomplete, {
		id: field.id,
		options: optionsOf(field),
		multiple,
		disabled: field.disabled,
		defaultValue: field.value ?? (multiple ? [] : null),
		renderInput: (given) =>
			h(TextField, {
				...given,
				label: field.label,
				required: field.required,
				helperText: field.help,
				size: 'small',
				margin: 'dense',
				...more,
			}),
	});

const picker = (Picker, field) =>
	h(Picker, {
		name: field.id,
		label: field.cell ? undefined : field.label,
		disabled: field.disabled,
		defaultValue: field.value ? dayjs(field.value) : null,
		slotProps: {
			textField: { id: field.id, required: field.required, helperText: field.help, size: 'small', margin: 'dense', fullWidth: true },
		},
	});

const controls = {
	text: text({}),
	number: text({ type: 'number' }),
	'long-text': text({ multiline: true, minRows: 3 }),
	'rich-text': text({ multiline: true, minRows: 5 }),
	date: (field) => picker(DatePicker, field),
	'date-time': (field) => picker(DateTimePicker, field),
	'choice select': (field) =>
		h(
			TextField,
			{ ...common(field), id: undefined, select: true, defaultValue: field.value ?? '' },
			optionsOf(field).map((option) => h(MenuItem, { key: option, value: option }, option)),
		),
	'choice radios': radios,
	'yes-no radios': radios,
	'choice combo': (field) => autocomplete(field, {}, false),
	person: (field) => autocomplete(field, { placeholder: 'Type a name' }, false),
	'choices checks': (field) =>
		h(
			FormControl,
			{ required: field.required, disabled: field.disabled, component: 'fieldset', margin: 'dense' },
			h(FormLabel, { component: 'legend' }, field.label),
			h(
				FormGroup,
				{},
				optionsOf(field).map((option) =>
					h(FormControlLabel, {
						key: option,
						label: option,
						control: h(Checkbox, { name: field.id, size: 'small', defaultChecked: (field.value ?? []).includes(option) }),
					}),
				),
			),
			field.help ? h(FormHelperText, {}, field.help) : null,
		),
	'choices multi': (field) =>
		h(
			FormControl,
			{ required: field.required, disabled: field.disabled, fullWidth: true, size: 'small', margin: 'dense' },
			h(InputLabel, { id: `${field.id}-label` }, field.label),
			h(
				Select,
				{
					labelId: `${field.id}-label`,
					name: field.id,
					multiple: true,
					defaultValue: field.value ?? [],
					input: h(OutlinedInput, { label: field.label }),
					renderValue: (chosen) =>
						h(
							Stack,
							{ direction: 'row', spacing: 1 },
							chosen.map((one) => h(Chip, { key: one, label: one, size: 'small' })),
						),
				},
				optionsOf(field).map((option) => h(MenuItem, { key: option, value: option }, option)),
			),
		),
	'yes-no check': lone(Checkbox),
	'yes-no switch': lone(Switch),
	file: (field) =>
		h(
			Stack,
			{ spacing: 1, sx: { my: 1 } },
			h(Typography, { variant: 'body2', component: 'label', htmlFor: field.id }, field.label),
			h('input', { type: 'file', id: field.id, name: field.id }),
			field.help ? h(FormHelperText, {}, field.help) : null,
		),
	'read-only': (field) =>
		h(
			'div',
			{},
			h(Typography, { variant: 'caption', color: 'text.secondary', component: 'div' }, field.label),
			h(Typography, {}, inWords(field)),
		),
};

const parts = {
	page: (form, content) =>
		h(
			'div',
			{},
			h(
				AppBar,
				{ position: 'static' },
				h(
					Toolbar,
					{},
					h(Typography, { variant: 'h6', component: 'h1', sx: { flexGrow: 1 } }, form.step.name),
					h(Chip, { label: form.step.status, color: 'default', sx: { bgcolor: 'white' } }),
				),
			),
			h(Tabs, { value: 0 }, h(Tab, { label: 'Step' }), h(Tab, { label: 'History' })),
			h('main', { style: { maxWidth: 1000, margin: '16px auto' } }, h(Typography, { sx: { mb: 2 } }, form.person), ...content),
		),
	section: (title, content) =>
		h(
			Accordion,
			{ key: title, defaultExpanded: true },
			h(
				AccordionSummary,
				{ expandIcon: h(SvgIcon, {}, h('path', { d: 'M16.59 8.59 12 13.17 7.41 8.59 6 10l6 6 6-6z' })) },
				h(Typography, { component: 'span' }, title),
			),
			h(AccordionDetails, {}, h(Grid, { container: true, spacing: 2 }, content)),
		),
	group: (title, content) =>
		h(
			Grid,
			{ key: title, size: 12 },
			h(Typography, { variant: 'subtitle1', component: 'h3' }, title),
			h(Grid, { container: true, spacing: 2 }, content),
		),
	field: (field, closed) => {
		const wide = field.kind === 'long-text' || field.kind === 'rich-text';
		return h(Grid, { key: field.id, size: wide ? 12 : 6 }, drawerFor(controls, field)({ ...field, disabled: closed !== null }));
	},
	table: (table) =>
		h(
			Grid,
			{ key: table.title, size: 12 },
			h(Typography, { variant: 'subtitle1' }, table.title),
			h(
				Table,
				{ size: 'small' },
				h(
					TableHead,
					{},
					h(
						TableRow,
						{},
						[table.rowLabel, ...table.columns.map(({ label }) => label)].map((head) => h(TableCell, { key: head }, head)),
					),
				),
				h(
					TableBody,
					{},
					rowsOf(table).map(({ row, cells }) =>
						h(
							TableRow,
							{ key: row },
							h(TableCell, {}, row),
							cells.map((cell) => h(TableCell, { key: cell.id }, drawerFor(controls, cell)({ ...cell, cell: true }))),
						),
					),
				),
			),
		),
	nextActions: (actions) =>
		list(actionList(actions), ([action, assignee, now]) => [
			action,
			`${assignee ? `Assigned to: ${assignee}. ` : ''}Send immediately: ${now}`,
		]),
	requests: (requests) => list(requestList(requests), ([request, to, status]) => [request, `Sent to: ${to}. Status: ${status}`]),
	finish: (label) =>
		h(
			Stack,
			{ key: 'finish', direction: 'row', spacing: 2, sx: { my: 2 } },
			h(Button, { variant: 'outlined' }, 'Save'),
			h(Button, { variant: 'contained' }, label),
		),
	hidden: (node) => h('div', { style: { display: 'none' }, key: node.key }, node),
};

function list({ title, rows }, linesOf) {
	return h(
		List,
		{ key: title, dense: true, subheader: h(ListSubheader, {}, title) },
		rows.map((row) =>
			h(ListItem, { key: row[0], divider: true }, h(ListItemText, { primary: linesOf(row)[0], secondary: linesOf(row)[1] })),
		),
		h(ListItem, { key: 'add' }, h(Button, { size: 'small' }, 'Add')),
	);
}
