import { type Question, question, type Section, section } from './form.ts';

const titles = ['Health', 'Education', 'Identity', 'Family time', 'Housing', 'Money', 'Behaviour', 'Safety', 'Friends', 'Leisure'];
const must = { required: true };
const levels = { options: ['No concern', 'Some concern', 'Serious concern'] };

/** One of every kind there is. The same labels stand in each section, as on real forms. */
function questions(key: string, topic: string): Question[] {
	const called = (short: string) => `${key}-${short}`;
	return [
		question(called('summary'), `${topic}: summary`, 'rich', must),
		question(called('by'), 'Completed by', 'person', must),
		question(called('date'), 'Date', 'date', must),
		question(called('concern'), 'Level of concern', 'select', { ...must, ...levels }),
		question(called('discussed'), 'Has this been discussed with the family?', 'yes-no', must),
		question(called('why-not'), 'If not, why not?', 'textarea', { shownWhen: { question: called('discussed'), is: 'No' } }),
		question(called('score'), 'Score', 'number'),
		question(called('when'), 'Date and time last seen', 'date-time'),
		question(called('comments'), 'Comments', 'textarea'),
		question(called('source'), 'Source', 'text'),
		question(called('who'), 'Who took part?', 'checkboxes', { options: ['Child', 'Mother', 'Father', 'School', 'Health visitor'] }),
		question(called('shared'), 'Shared with the family', 'checkbox'),
		question(called('reference'), 'Office reference', 'text', { disabled: true }),
		question(called('report'), 'Report', 'file'),
		question(called('events'), 'Events', 'table', {
			columns: [
				{ key: 'date', label: 'Date', kind: 'date' },
				{ key: 'event', label: 'Event', kind: 'text' },
			],
		}),
		question(called('worker'), 'Allocated worker', 'system', { filledWith: 'assigned worker' }),
	];
}

/** As many sections as hold this many questions, the last cut short. */
export function madeSections(count: number): Section[] {
	const made: Section[] = [];
	for (let left = count; left > 0; ) {
		const key = `made-${made.length + 1}`;
		const topic = titles[made.length % titles.length] ?? '';
		const round = Math.floor(made.length / titles.length) + 1;
		const asked = questions(key, topic).slice(0, left);
		made.push(section(key, round === 1 ? topic : `${topic}, part ${round}`, ...asked));
		left -= asked.length;
	}
	return made;
}
