import { endable } from '../parts/endable.ts';
import { choiceField, dateField, longField, textField } from '../parts/make-forms.ts';
import { day, type ListPart, type OpenRecord, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

const outcomes = ['Achieved', 'Partly achieved', 'Not achieved'];

/** Services, needs and plans: each is ended with its date and its reason. */
export const servicesAndNeeds: Screen = {
	id: 'services-and-needs',
	title: 'Services and needs',
	parts: (record) => [services(record), needs(record), plans(record)],
};

function services(record: OpenRecord): ListPart {
	const columns = [
		text('type', 'Service'),
		text('provider', 'Provider'),
		day('start', 'Start date'),
		day('planned end', 'Planned end date'),
		day('actual end', 'Actual end date'),
		text('end reason', 'End reason'),
		text('outcome', 'Outcome'),
		text('notes', 'Service notes'),
		text('status', 'Status'),
	];
	const ending = [
		dateField('planned end', 'Planned end date'),
		dateField('actual end', 'Actual end date', record.today),
		textField('end reason', 'End reason'),
		choiceField('outcome', 'Outcome', outcomes),
		longField('notes', 'Service notes'),
	];
	const adding = [
		choiceField('type', 'Service', ['Family support', 'Breakfast club', 'Daytime short break', 'Overnight short break', 'Other']),
		textField('provider', 'Provider'),
		dateField('start', 'Start date', record.today),
		dateField('planned end', 'Planned end date'),
	];
	return endable(record, { kind: 'service', title: 'Services', columns, adding, end: 'actual end', ending, ended: 'Ended' });
}

function needs(record: OpenRecord): ListPart {
	const columns = [
		text('type', 'Need'),
		day('start', 'Start date'),
		day('no longer required', 'No longer required date'),
		text('end reason', 'Reason for no longer required'),
		text('outcome', 'Outcome'),
		text('status', 'Status'),
	];
	const ending = [
		dateField('no longer required', 'No longer required date', record.today),
		textField('end reason', 'Reason for no longer required'),
		choiceField('outcome', 'Outcome', outcomes),
	];
	const adding = [textField('type', 'Need'), dateField('start', 'Start date', record.today)];
	return endable(record, { kind: 'need', title: 'Needs', columns, adding, end: 'no longer required', ending, ended: 'Closed' });
}

function plans(record: OpenRecord): ListPart {
	const columns = [
		text('type', 'Plan'),
		day('start', 'Start date'),
		day('planned end', 'Planned end date'),
		day('actual end', 'Actual end date'),
		text('end reason', 'End reason'),
		text('outcome', 'Outcome'),
		text('status', 'Status'),
	];
	const ending = [
		dateField('actual end', 'Date of completion', record.today),
		textField('end reason', 'End reason'),
		choiceField('outcome', 'Outcome', outcomes),
	];
	const adding = [
		choiceField('type', 'Plan', ["Child's plan", 'Child Protection', 'Family Plan']),
		dateField('start', 'Start date', record.today),
	];
	return endable(record, { kind: 'plan', title: 'Plans', columns, adding, end: 'actual end', ending, ended: 'Completed' });
}
