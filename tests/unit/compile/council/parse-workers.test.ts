import { expect, test } from 'vitest';
import { parseWorkers } from '../../../../compile/council/parse-workers.ts';

const ROLES = ['Social Worker', 'Team Manager', 'Business Support'];

test('names, roles and teams are taken from the cells of a spreadsheet, with or without headings', () => {
	const rows = 'Mara Bright\tSocial Worker\tNorth\r\nTamsin Okoro\tTeam manager\t\r\n\r\nEdda Finch\tBusiness Support; Social Worker\n';
	const expected = {
		'Mara Bright': ['Social Worker', 'North'],
		'Tamsin Okoro': ['Team Manager'],
		'Edda Finch': ['Business Support', 'Social Worker'],
	};
	expect(parseWorkers(rows, ROLES)).toEqual({ workers: expected, problems: [] });
	expect(parseWorkers(`Name\tRole\tTeam\n${rows}`, ROLES).workers).toEqual(expected);
});

test('a worker with several rows has all that they say', () => {
	const { workers } = parseWorkers('Mara Bright\tSocial Worker\tNorth\nmara  bright\tTeam Manager\tNorth', ROLES);
	expect(workers).toEqual({ 'Mara Bright': ['Social Worker', 'North', 'Team Manager'] });
});

test('one bad row refuses all of it, each with its row and a sentence', () => {
	const rows = [
		'Name\tRole',
		'Mara Bright\tSocial Worker',
		'\tSocial Worker',
		'Idris Vale',
		'Idris Vale\t',
		'Idris Vale\tSocial Wroker',
		'Idris Vale\tSocial Worker\tNorth\t\textra',
		'mara bright\tsocial worker',
		'Jory Pell\tSocial Worker;',
		`${'x'.repeat(201)}\tSocial Worker`,
	];
	expect(parseWorkers(rows.join('\n'), ROLES)).toEqual({
		workers: {},
		problems: [
			{ row: 3, sentence: 'This has no name in its first column.' },
			{ row: 4, sentence: 'This has one column. It needs a name and a role, as two cells of a spreadsheet.' },
			{ row: 5, sentence: 'This has no role in its second column.' },
			{ row: 6, sentence: 'No procedure here has a role called “Social Wroker”. Did you mean “Social Worker”?' },
			{ row: 7, sentence: 'This has 5 columns. It takes three: a name, a role, and a team if there is one.' },
			{ row: 8, sentence: 'This is the same as row 2.' },
			{ row: 9, sentence: 'There is a semicolon with no role beside it.' },
			{ row: 10, sentence: 'One of its cells is longer than 200 letters.' },
		],
	});
});

test('nothing, and too much, are refused', () => {
	expect(parseWorkers(' \n\t\n', ROLES).problems).toHaveLength(1);
	expect(parseWorkers('Name\tRole', ROLES).problems).toHaveLength(1);
	const many = Array.from({ length: 2001 }, (_, index) => `Worker ${index}\tSocial Worker`).join('\n');
	expect(parseWorkers(many, ROLES).problems).toEqual([
		{ row: 2001, sentence: 'There are more than 2000 rows. Paste only the teams that use Stepcheck.' },
	]);
});

test('a name that every object has is a name like any other', () => {
	const { workers } = parseWorkers('__proto__\tSocial Worker\nconstructor\tTeam Manager', ROLES);
	expect(Object.entries(workers)).toEqual([
		['__proto__', ['Social Worker']],
		['constructor', ['Team Manager']],
	]);
});
