import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problems } from '../compile/problems.ts';
import { collect, readAdapters, readKinds, readPack, readPacks } from '../compile/read-folder.ts';
import { Refusal } from './refusal.ts';
import { RULES } from './rules-folder.ts';

/**
 * `stepcheck pack check [DIR]`: one pack's folder, or a rules folder with packs and adapters in it.
 * @throws Refusal listing every problem as file:line and a sentence
 */
export function packCheck([folder = 'rules']: string[]): void {
	if (!existsSync(folder)) throw new Refusal(`There is no folder “${folder}”.`);
	try {
		const packs = existsSync(join(folder, 'packs')) ? checkAll(folder) : [readPack(folder, readKinds(`${RULES}kinds.yaml`))];
		for (const pack of packs) process.stdout.write(`${pack.id}: ${pack.rules.length} rules. No fault found.\n`);
	} catch (fault) {
		if (fault instanceof Problems) throw new Refusal(fault.message);
		throw fault;
	}
}

function checkAll(folder: string) {
	const [packs = []] = collect([
		() => readPacks(join(folder, 'packs'), readKinds(join(folder, 'kinds.yaml'))),
		() => void readAdapters(join(folder, 'adapters')),
	]);
	return packs;
}
