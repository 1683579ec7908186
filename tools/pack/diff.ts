import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { displayPath, readKinds, readPack } from '../../compile/build/read-folder.ts';
import { diffPacks } from '../../compile/diff/packs.ts';
import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import { packFromFiles } from '../../compile/pack/pack-from-files.ts';
import { Problems } from '../../compile/yaml/problems.ts';
import { readText } from '../../compile/yaml/read-text.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';
import { briefing } from './briefing.ts';

/**
 * `stepcheck pack diff A B [--json]`: what is not the same in two versions of a pack, as a page for a team meeting. Each is a
 * pack's folder, or a file that holds all of it. Finding something is no fault.
 * @throws Refusal listing what is wrong with either of them, as file:line and a sentence
 */
export function packDiff(args: string[]): void {
	const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
	const [older, newer, ...more] = positionals;
	if (older === undefined || newer === undefined || more.length > 0)
		throw new Refusal('Name two versions of a pack, the older one first: a folder or a file each.');
	const diff = diffPacks(packAt(older), packAt(newer));
	process.stdout.write(values.json ? `${JSON.stringify(diff, null, 2)}\n` : briefing(diff));
}

/** `pack.yaml` stands for the folder it is in; any other file is a whole pack. */
function packAt(path: string): CompiledPack {
	if (!existsSync(path)) throw new Refusal(`There is no folder or file “${path}”. Check its spelling.`);
	const kinds = readKinds(`${RULES}kinds.yaml`);
	try {
		if (statSync(path).isDirectory()) return readPack(path, kinds);
		if (basename(path) === 'pack.yaml') return readPack(dirname(path), kinds);
		return packFromFiles(displayPath(dirname(path)), new Map([[basename(path), readText(path, displayPath(path))]]), kinds);
	} catch (fault) {
		if (fault instanceof Problems) throw new Refusal(fault.message);
		throw fault;
	}
}
