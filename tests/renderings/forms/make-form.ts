import type { Rng } from '../random.ts';
import type { Form, Kind, Part, Question, Rows, Section } from './form.ts';
import * as words from './words.ts';

/** How a form is made up; the rest is by chance. */
export interface Shape {
	/** From 0, everything empty, to 1. */
	answered: number;
	/** How a group step asks of each child; null where it does not. */
	children: 'table' | 'blocks' | null;
	repeating: boolean;
	/** Whether there are headings within sections. */
	subheadings: boolean;
	headerRows: 1 | 2;
	completed: boolean;
	numbered: 'none' | 'sections' | 'questions';
	sections: number;
	lists: 'none' | 'empty' | 'some';
}

type Asked = readonly [label: string, kind: Exclude<Kind, 'read-only'>, options: string[]];

const ALL: Asked[] = Object.entries(words.ASKED).flatMap(([kind, list]) =>
	list.map(([label, options]): Asked => [label, kind as Exclude<Kind, 'read-only'>, options ?? []]),
);

/** How often a kind comes up, beside the others. */
const WEIGHTS: Record<string, number> = { text: 4, 'long-text': 4, 'yes-no': 4, choice: 4, date: 3, choices: 2, number: 2 };

function answer(kind: Kind, options: string[], rng: Rng): string | string[] {
	const day = `202${rng.int(3, 6)}-${String(rng.int(1, 12)).padStart(2, '0')}-${String(rng.int(1, 28)).padStart(2, '0')}`;
	switch (kind) {
		case 'number':
			return String(rng.int(options[0] === 'scale' ? 0 : 1, options[0] === 'scale' ? 10 : 40));
		case 'date':
			return day;
		case 'date-time':
			return `${day}T${String(rng.int(8, 18)).padStart(2, '0')}:${rng.pick(['00', '15', '30', '45'])}`;
		case 'yes-no':
			return rng.chance(0.6) ? 'Yes' : 'No';
		case 'choice':
			return rng.pick(options);
		case 'choices':
			return rng.some(options, rng.int(1, Math.max(1, options.length - 1)));
		case 'person':
			return rng.pick(words.PEOPLE);
		case 'file':
			return rng.pick(['agreement-signed.pdf', 'scan0041.pdf', 'room.jpg']);
		case 'long-text':
		case 'rich-text':
			return rng.pick(words.LONG);
		default:
			return rng.pick(options);
	}
}

/** A made-up form. Labels differ within a section, and may come again in another. */
export function makeForm(rng: Rng, shape: Shape): Form {
	let keys = 0;
	const ask = ([label, kind, options]: Asked): Question => ({
		key: `q${++keys}`,
		label,
		kind,
		options: kind === 'person' ? words.PEOPLE.slice(0, 5) : options,
		answer: rng.chance(shape.answered) ? answer(kind, options, rng) : null,
		required: rng.chance(0.4),
		help: rng.chance(0.55) ? rng.pick(words.HELP) : null,
	});
	const readOnly = (): Question => {
		const [label, answers] = rng.pick(words.SHOWN);
		return { ...ask([label, 'text', answers]), kind: 'read-only', required: false, answer: rng.chance(0.7) ? rng.pick(answers) : null };
	};
	const questions = (n: number, taken: Set<string>): Question[] => {
		const out: Question[] = [];
		while (out.length < n) {
			if (rng.chance(0.06) && !taken.has('read-only')) {
				taken.add('read-only');
				out.push(readOnly());
				continue;
			}
			const kind = weighted(rng);
			const asked = rng.pick(ALL.filter((a) => a[1] === kind));
			if (taken.has(asked[0])) continue;
			taken.add(asked[0]);
			out.push(ask(asked));
		}
		return out;
	};
	const rows = (names: string[], from: Asked[], columns: number, of: string, repeating: boolean): Rows => {
		const picked = rng.some(from, columns);
		const must = picked.map(() => rng.chance(0.35));
		const groups: [string, number][] =
			shape.headerRows === 2
				? [
						['From the family', Math.ceil(picked.length / 2)],
						['From our visit', Math.floor(picked.length / 2)],
					]
				: [];
		return {
			names,
			of,
			groups,
			repeating,
			questions: names.map(() => picked.map((a, i) => ({ ...ask(a), required: must[i] ?? false, help: null }))),
		};
	};
	const column = (c: (typeof words.COLUMNS)[number]): Asked => [c[0], c[1], c[2] ?? []];

	const titles = rng.some(words.SECTIONS, shape.sections);
	const sections: Section[] = titles.map((title, i) => {
		const taken = new Set<string>();
		const parts: Part[] = [{ is: 'questions', heading: null, questions: questions(rng.int(3, 7), taken) }];
		if (shape.subheadings && rng.chance(0.6))
			for (const heading of rng.some(words.SUBHEADINGS, rng.int(1, 2)))
				parts.push({ is: 'questions', heading, questions: questions(rng.int(2, 4), taken) });
		return { title: shape.numbered === 'none' ? title : `${i + 1}. ${title}`, parts };
	});
	const last = sections[sections.length - 1];
	if (shape.children) {
		const names = rng.some(words.CHILDREN, rng.int(2, 3));
		const section = rng.pick(sections);
		if (shape.children === 'table')
			section.parts.push({ is: 'rows', heading: null, rows: rows(names, words.COLUMNS.map(column), rng.int(2, 4), 'Child', false) });
		else {
			const asked = rng.some(ALL, rng.int(2, 4));
			const block = { names, of: 'Child', groups: [], repeating: false, questions: names.map(() => asked.map(ask)) };
			sections.push({
				title: `${shape.numbered === 'none' ? '' : `${sections.length + 1}. `}For each child`,
				parts: [{ is: 'rows', heading: 'blocks', rows: block }],
			});
		}
	}
	if (shape.repeating && last)
		last.parts.push({
			is: 'rows',
			heading: rng.chance(0.5) ? 'Steps to be taken' : null,
			rows: rows(['1', '2', '3'].slice(0, rng.int(1, 3)), words.REPEATED.map(column), rng.int(2, 4), 'No.', true),
		});
	if (shape.numbered === 'questions') number(sections);

	const some = shape.lists === 'some';
	return {
		step: { name: rng.pick(words.STEPS), status: shape.completed ? 'Completed' : rng.pick(words.STATUSES) },
		person: `${rng.pick(words.CHILDREN)} ${rng.pick(words.FAMILIES)}`,
		record: String(rng.int(100000, 999999)),
		assignee: rng.pick(words.PEOPLE),
		sections,
		nextActions: some
			? rng.some(words.ACTIONS, rng.int(1, 3)).map((action) => ({
					action,
					assignee: rng.pick([...words.PEOPLE, ...words.TEAMS]),
					sendImmediately: rng.chance(0.4),
				}))
			: [],
		requests: some
			? rng.some(words.REQUESTS, rng.int(1, 3)).map((request) => ({
					request,
					to: rng.pick([...words.PEOPLE, ...words.TEAMS]),
					status: rng.pick(words.REQUEST_STATUSES),
				}))
			: [],
		finish: shape.completed ? null : rng.pick(words.FINISHES),
	};
}

function weighted(rng: Rng): string {
	const kinds = Object.keys(words.ASKED);
	const bag = kinds.flatMap((k) => Array.from({ length: WEIGHTS[k] ?? 1 }, () => k));
	return rng.pick(bag);
}

/** Puts 1.1, 1.2 and so on before the labels, as a part of them. */
function number(sections: Section[]): void {
	sections.forEach((section, s) => {
		let n = 0;
		for (const part of section.parts)
			if (part.is === 'questions') for (const question of part.questions) question.label = `${s + 1}.${++n} ${question.label}`;
	});
}
