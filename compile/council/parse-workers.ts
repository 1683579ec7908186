import { nameKey } from '../../engine/model/names.ts';
import { didYouMean } from '../yaml/source-place.ts';

/** A list of workers as it was pasted: all of it, or what is wrong with it. */
export interface ParsedWorkers {
	/** Each worker's name with the roles and teams they have. Empty if anything is wrong. */
	workers: Record<string, string[]>;
	problems: RowProblem[];
}

export interface RowProblem {
	/** From 1, as the spreadsheet counts. */
	row: number;
	sentence: string;
}

const MOST_ROWS = 2000;
const LONGEST = 200;

/**
 * Reads rows pasted from a spreadsheet: a name, a role (or several with a semicolon between) and, if there is one, a team.
 * A worker with several rows has all they say. Either all of it is good, or none of it is taken.
 * @param roles that a worker can have, as the packs print them
 */
export function parseWorkers(pasted: string, roles: readonly string[]): ParsedWorkers {
	const rows = pasted.split(/\r\n|\r|\n/).map((line, index) => ({ row: index + 1, cells: line.split('\t').map((cell) => cell.trim()) }));
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== '')).filter((row) => !isHeading(row));
	if (filled.length === 0) return refused([{ row: 1, sentence: 'There is nothing here. Paste at least one row: a name and a role.' }]);
	if (filled.length > MOST_ROWS)
		return refused([{ row: MOST_ROWS + 1, sentence: `There are more than ${MOST_ROWS} rows. Paste only the teams that use Stepcheck.` }]);
	const known = new Map(roles.map((role) => [nameKey(role), role]));
	const workers = new Map<string, { name: string; posts: Set<string> }>();
	const seen = new Map<string, number>();
	const problems: RowProblem[] = [];
	for (const { row, cells } of filled) {
		const fault = (sentence: string) => problems.push({ row, sentence });
		const shape = wrongShape(cells);
		if (shape !== null) {
			fault(shape);
			continue;
		}
		const [name = '', written = '', team = ''] = cells;
		const same = cells.slice(0, 3).map(nameKey).join('\t');
		const before = seen.get(same);
		if (before !== undefined) fault(`This is the same as row ${before}.`);
		seen.set(same, row);
		const posts = written.split(';').map((role) => role.trim());
		for (const role of posts) if (!known.has(nameKey(role))) fault(noSuchRole(role, roles));
		const worker = workers.get(nameKey(name)) ?? { name, posts: new Set() };
		for (const role of posts) worker.posts.add(known.get(nameKey(role)) ?? role);
		if (team !== '') worker.posts.add(team);
		workers.set(nameKey(name), worker);
	}
	if (problems.length > 0) return refused(problems);
	return { workers: Object.fromEntries([...workers.values()].map(({ name, posts }) => [name, [...posts]])), problems };
}

function refused(problems: RowProblem[]): ParsedWorkers {
	return { workers: {}, problems };
}

/** What a spreadsheet has over its columns. */
function isHeading({ row, cells }: { row: number; cells: string[] }): boolean {
	return row === 1 && /^(?:worker|name|worker name)$/i.test(cells[0] ?? '') && /^(?:role|roles|post)$/i.test(cells[1] ?? '');
}

function wrongShape(cells: string[]): string | null {
	const [name = '', role = ''] = cells;
	const filled = cells.findLastIndex((cell) => cell !== '') + 1;
	if (filled > 3) return `This has ${filled} columns. It takes three: a name, a role, and a team if there is one.`;
	if (name === '') return 'This has no name in its first column.';
	if (cells.length < 2) return 'This has one column. It needs a name and a role, as two cells of a spreadsheet.';
	if (role === '') return 'This has no role in its second column.';
	if (cells.some((cell) => cell.length > LONGEST)) return `One of its cells is longer than ${LONGEST} letters.`;
	return null;
}

function noSuchRole(role: string, roles: readonly string[]): string {
	return role === ''
		? 'There is a semicolon with no role beside it.'
		: `No procedure here has a role called “${role}”.${didYouMean(role, roles)}`;
}
