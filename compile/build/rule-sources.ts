import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from '../yaml/read-text.ts';
import { displayPath, packFolders } from './read-folder.ts';

/** Data as the text of a module that exports it. */
export function asModule(data: object): string {
	return Object.entries(data)
		.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
		.join('\n');
}

/**
 * The texts that are compiled where Stepcheck runs.
 * @param rules the rules folder
 */
export function sourcesIn(rules: string): { kindsText: string; caseTexts: Record<string, Record<string, string>> } {
	const packs = packFolders(join(rules, 'packs')).map((folder) => {
		const names = readdirSync(folder).filter((name) => name.endsWith('.cases.yaml'));
		return [basename(folder), Object.fromEntries(names.map((name) => [name, textOf(join(folder, name))]))] as const;
	});
	return { kindsText: textOf(join(rules, 'kinds.yaml')), caseTexts: Object.fromEntries(packs) };
}

function textOf(file: string): string {
	return readText(file, displayPath(file));
}
