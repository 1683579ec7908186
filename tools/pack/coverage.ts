import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { type Covered, compileParagraphs, coverageOf, type Paragraphs, unlistedIds } from '../../compile/review/coverage.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';

const STANDINGS: Covered['is'][] = ['checked', 'prompt', 'out of scope', 'lost'];

/**
 * `stepcheck pack coverage [--list] [--json]`: every line of the documents the shipped packs come from, and what has become of it.
 * @throws Refusal naming every line that no rule carries, and every id that no document has
 */
export function packCoverage(args: string[]): void {
	const { values } = parseArgs({ args, options: { list: { type: 'boolean' }, json: { type: 'boolean' } } });
	const packs = readPacks(`${RULES}packs`, readKinds(`${RULES}kinds.yaml`));
	const listed = readParagraphs('paragraphs.yaml');
	const added = readParagraphs('paragraphs-added.yaml');
	const ofList = coverageOf(listed, packs);
	const ofAdded = coverageOf(added, packs);
	const covered = [...ofList, ...ofAdded];
	if (values.json) process.stdout.write(`${JSON.stringify(covered, null, 2)}\n`);
	else {
		if (values.list) for (const { id, is, says } of covered) process.stdout.write(`${id}: ${is}. ${says}\n`);
		process.stdout.write(table(Object.keys(listed), ofList));
		process.stdout.write(`Besides, ${accountedFor(ofAdded)} lines that the list had left out.\n`);
	}
	const faults = [
		...covered.filter(({ is }) => is === 'lost').map(({ pack, id }) => `${pack}: no rule carries “${id}” any more.`),
		...unlistedIds(together(listed, added), packs).map(({ pack, id }) => `${pack}: “${id}” is not in rules/paragraphs.yaml.`),
	];
	if (faults.length > 0) throw new Refusal(faults.join('\n'));
}

function readParagraphs(name: string): Paragraphs {
	return compileParagraphs(`rules/${name}`, readFileSync(RULES + name, 'utf8'));
}

function together(listed: Paragraphs, added: Paragraphs): Paragraphs {
	return Object.fromEntries(Object.entries(listed).map(([pack, ids]) => [pack, [...ids, ...(added[pack] ?? [])]]));
}

function accountedFor(covered: Covered[]): string {
	return `${covered.filter(({ is }) => is !== 'lost').length} of ${covered.length}`;
}

function table(packs: string[], covered: Covered[]): string {
	const count = (those: Covered[], is: Covered['is']) => String(those.filter((each) => each.is === is).length);
	const row = (name: string, those: Covered[]) => [name, String(those.length), ...STANDINGS.map((is) => count(those, is))];
	const rows = [
		['', 'lines', ...STANDINGS],
		...packs.map((name) =>
			row(
				name,
				covered.filter(({ pack }) => pack === name),
			),
		),
		row('all', covered),
	];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
	const line = (cells: string[]) =>
		cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
	return `${rows.map(line).join('\n')}\n${accountedFor(covered)} lines are accounted for.\n`;
}
