import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from './truth.ts';

/**
 * Writes FOLDER/NAME/index.html and expected.json. Styles that a page repeats, as one in every shadow root, are written once, in
 * FOLDER/css.
 */
export function keepFrozen(folder: string, name: string, page: string, expected: Expected): void {
	mkdirSync(join(folder, name), { recursive: true });
	mkdirSync(join(folder, 'css'), { recursive: true });
	const times = new Map<string, number>();
	for (const [style] of page.matchAll(STYLE)) times.set(style, (times.get(style) ?? 0) + 1);
	const shared = page.replaceAll(STYLE, (style: string, rules: string) => {
		if ((times.get(style) ?? 0) < 2 || rules.length < 1_000) return style;
		const file = `${createHash('sha256').update(rules).digest('hex').slice(0, 12)}.css`;
		writeFileSync(join(folder, 'css', file), rules);
		return `<link rel="stylesheet" href="../css/${file}">`;
	});
	writeFileSync(join(folder, name, 'index.html'), shared);
	writeFileSync(join(folder, name, 'expected.json'), `${JSON.stringify(expected, null, '\t')}\n`);
}

const STYLE = /<style>([\s\S]*?)<\/style>/g;
