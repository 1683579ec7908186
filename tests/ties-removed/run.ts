import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { columns, percent } from '../renderers/report.ts';
import { CORPORA, type CorpusPage, pagesIn } from './corpora.ts';
import { type Count, type Measured, TiesRemoved } from './measure.ts';

/**
 * `npm run ties-removed [-- FOLDER …] [--corpus NAME DIR] [--most N] [--misses]`: takes each page's own labels, removes what ties
 * them to their controls, and says how they are read then. Without folders: the pages saved in tests/browser/page.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { corpus: { type: 'string' }, most: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const pages = chosenPages().slice(0, values.most === undefined ? undefined : Number(values.most));
let ties = await TiesRemoved.open();
const all: Measured[] = [];
const rows: string[][] = [];
for (const { file, wanted } of pages) {
	const name = basename(file) === 'index.html' ? basename(dirname(file)) : basename(file, '.html');
	const measured = await ties.measure(file, wanted).catch((fault: Error) => {
		process.stderr.write(`${name} was not measured: ${fault.message.split('\n')[0]}\n`);
		return null;
	});
	// A page can take its browser with it.
	if (!ties.isOpen()) {
		await ties.close().catch(() => {});
		ties = await TiesRemoved.open();
	}
	if (!measured || measured.labels === 0) continue;
	all.push(measured);
	rows.push([name, ...cells(measured.labels, measured.tied, measured.untied)]);
	if (values.misses)
		for (const { label, read } of measured.misses)
			process.stdout.write(`${name}: “${label}” read as ${read === null ? 'nothing' : `“${read}”`}\n`);
}
await ties.close();
const sum = (of: (measured: Measured) => Count): Count => ({
	right: total((measured) => of(measured).right),
	wrong: total((measured) => of(measured).wrong),
	unread: total((measured) => of(measured).unread),
});
const heads = ['page', 'labels', 'tied: right', 'wrong', 'unread', 'untied: right', 'wrong', 'unread', 'of all', 'of those tied'];
const last = [
	'all',
	...cells(
		total(({ labels }) => labels),
		sum(({ tied }) => tied),
		sum(({ untied }) => untied),
	),
];
process.stdout.write(columns(values.corpus === undefined ? [heads, ...rows, last] : [heads, last]));

function total(of: (measured: Measured) => number): number {
	return all.reduce((so, measured) => so + of(measured), 0);
}

function cells(labels: number, tied: Count, untied: Count): string[] {
	const counts = [labels, tied.right, tied.wrong, tied.unread, untied.right, untied.wrong, untied.unread];
	return [...counts.map(String), percent(untied.right, labels), percent(untied.right, tied.right)];
}

function chosenPages(): CorpusPage[] {
	if (values.corpus !== undefined) {
		const corpus = CORPORA[values.corpus];
		const [folder] = positionals;
		if (!corpus || !folder || !existsSync(folder)) {
			process.stderr.write(`Name a corpus (${Object.keys(CORPORA).join(', ')}) and the folder it is in.\n`);
			process.exit(1);
		}
		return corpus(resolve(folder));
	}
	const here = new URL('../browser/page/', import.meta.url).pathname;
	const folders = positionals.length > 0 ? positionals.map((one) => resolve(one)) : [`${here}saved`, `${here}practice`];
	return folders.flatMap((one) => (statSync(one).isDirectory() ? pagesIn(one) : [one])).map((file) => ({ file, wanted: { only: null } }));
}
