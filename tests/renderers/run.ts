import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLibrary } from './build.ts';
import { FORMS } from './forms/index.ts';
import { installLibraries } from './install.ts';
import { keepFrozen } from './keep-frozen.ts';
import { PageReader } from './read.ts';
import { report } from './report.ts';
import { NOTHING_READ, type PageScore, scorePage } from './score.ts';
import { RigServer } from './serve.ts';

/**
 * `npm run renderers [-- LIBRARY …] [--freeze OUT] [--serve PORT] [--every]`: draws every form with every library, or those named,
 * reads the pages and says how they were read. Exits 1 if a page does not show what its form says.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { freeze: { type: 'string' }, serve: { type: 'string' }, every: { type: 'boolean', default: false } },
});
const known = readdirSync(new URL('libraries/', import.meta.url))
	.filter((file) => file.endsWith('.js'))
	.map((file) => file.slice(0, -'.js'.length))
	.sort();
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
	process.stderr.write(`There is no library “${unknown.join('”, “')}”. There are: ${known.join(', ')}.\n`);
	process.exit(1);
}
const libraries = positionals.length > 0 ? positionals : known;
installLibraries();
for (const library of libraries) await buildLibrary(library);
const server = new RigServer();
await server.start(Number(values.serve ?? 0));
if (values.serve !== undefined) {
	for (const library of libraries) for (const form of Object.keys(FORMS)) process.stdout.write(`${server.address}/${library}/${form}\n`);
} else {
	const reader = await PageReader.open();
	const pages: ReadPage[] = [];
	const faults: string[] = [];
	const thrown: string[] = [];
	for (const library of libraries) {
		for (const form of Object.keys(FORMS)) {
			const address = `${server.address}/${library}/${form}${values.freeze === undefined ? '' : '?freeze'}`;
			const read = await reader.read(address).catch((fault: Error) => {
				thrown.push(`${library} ${form}: ${fault.message.split('\n')[0]}`);
				return NOTHING_READ;
			});
			const drawn = server.drawn.get(`/${library}/${form}`);
			faults.push(...(drawn?.faults ?? ['it was not drawn']).map((fault) => `${library} ${form}: ${fault}`));
			if (!drawn?.expected) continue;
			pages.push({ library, form, score: scorePage(drawn.expected, read) });
			if (values.freeze !== undefined && drawn.frozen) keepFrozen(values.freeze, `${library}-${form}`, drawn.frozen, drawn.expected);
		}
	}
	await Promise.all([reader.close(), server.stop()]);
	if (values.every) process.stdout.write(`${every(pages)}\n`);
	process.stdout.write(report(pages));
	if (thrown.length > 0) process.stderr.write(`The reader threw, and read nothing of:\n${thrown.join('\n')}\n`);
	if (faults.length > 0) process.stderr.write(`These are faults of the rig:\n${faults.join('\n')}\n`);
	process.exitCode = faults.length > 0 ? 1 : 0;
}

interface ReadPage {
	library: string;
	form: string;
	score: PageScore;
}

/** Every question that was not wholly right, and everything that is none. */
function every(pages: ReadPage[]): string {
	return pages
		.flatMap(({ library, form, score }) => [
			...score.questions
				.filter(({ verdict }) => verdict !== 'right')
				.map(({ expected, read, verdict, amiss }) =>
					[
						library,
						form,
						verdict,
						expected.as,
						expected.section,
						expected.label,
						amiss.join('+'),
						read ? `read as ${read.section} / ${read.label}: ${read.kind}, ${read.state}${read.required ? ', required' : ''}` : 'not found',
					].join(' · '),
				),
			...score.extra.map((extra) => [library, form, 'no question', extra.section, extra.label, extra.kind, extra.state].join(' · ')),
		])
		.join('\n');
}
