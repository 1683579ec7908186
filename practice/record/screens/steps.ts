import { stepsOf } from '../kept/steps-of.ts';
import { day, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

/** All work on the person, whoever has it. */
export const steps: Screen = {
	id: 'steps',
	title: 'Steps',
	parts: (record) => [
		{
			kind: 'list',
			id: 'steps',
			title: 'Steps',
			columns: [
				text('name', 'Step'),
				text('status', 'Status'),
				day('incoming', 'Incoming date'),
				day('started', 'Date started'),
				day('finished', 'Date finished'),
				text('assigned to', 'Assigned to'),
				text('about', 'About'),
			],
			entries: stepsOf(record),
			date: 'incoming',
			mine: 'assigned to',
			actions: (entry) => [{ text: 'Details', step: entry['id'] ?? '' }],
		},
	],
};
