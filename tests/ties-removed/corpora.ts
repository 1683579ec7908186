import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Wanted } from './measure.ts';

/** A saved page and what of it counts. */
export interface CorpusPage {
	file: string;
	wanted: Wanted;
}

/**
 * Public corpora of saved forms. None of them is part of this repository: clone one, and name its folder.
 *
 * - duckduckgo: `test-forms` of duckduckgo/duckduckgo-autofill. What counts is marked with `data-manual-scoring`, and it is told what
 *   sort of field it is, not what it is called, so its label is the page's own.
 * - formasaurus: `formasaurus/data` of scrapinghub/Formasaurus. `index.json` lists the names of fields that people looked at.
 * - chromium: `components/test/data/autofill/heuristics` of chromium/chromium. `output/NAME.out` has a line a field, with its label.
 */
export const CORPORA: Record<string, (folder: string) => CorpusPage[]> = {
	duckduckgo: (folder) => pagesIn(folder).map((file) => ({ file, wanted: { only: { selector: '[data-manual-scoring]' } } })),
	formasaurus: (folder) => {
		const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Record<
			string,
			{ visible_html_fields: Record<string, string>[] }
		>;
		return Object.entries(index).map(([page, { visible_html_fields }]) => ({
			file: join(folder, page),
			wanted: { only: { names: visible_html_fields.flatMap((form) => Object.keys(form)) } },
		}));
	},
	chromium: (folder) =>
		pagesIn(join(folder, 'input')).flatMap((file) => {
			const output = join(folder, 'output', `${basename(file, '.html')}.out`);
			return existsSync(output) ? [{ file, wanted: { only: null, labels: labelsOf(readFileSync(output, 'utf8')) } }] : [];
		}),
};

/** Saved pages under a folder, at any depth, in order. */
export function pagesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => join(folder, file));
}

/** Of lines as in `NAME_FIRST | first_name | First name | … | section`, the third part by the second. */
function labelsOf(output: string): Record<string, string> {
	const rows = output.split('\n').map((line) => line.split('|').map((part) => part.trim()));
	return Object.fromEntries(rows.flatMap(([, name, label]) => (name && label ? [[name, label]] : [])));
}
