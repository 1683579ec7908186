import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedCase } from '../compile/cases.ts';
import type { CompiledPack } from '../compile/compile-pack.ts';
import type { Kinds } from '../compile/kinds.ts';
import { type Problem, Problems } from '../compile/problems.ts';
import { collect, readAdapters, readCalendars, readCases, readKinds, readPack, readPacks } from '../compile/read-folder.ts';
import { sliceOfPack } from '../compile/step-slices.ts';
import type { Adapter } from '../engine/adapter.ts';
import { runCase } from '../engine/run-case.ts';
import { Refusal } from './refusal.ts';
import { RULES } from './rules-folder.ts';

/**
 * `stepcheck pack check [DIR]`: one pack's folder, or a rules folder with packs and adapters in it. Runs the cases beside each pack.
 * @throws Refusal listing every problem as file:line and a sentence
 */
export function packCheck([folder = 'rules']: string[]): void {
	if (!existsSync(folder)) throw new Refusal(`There is no folder “${folder}”.`);
	const many = existsSync(join(folder, 'packs'));
	try {
		const kinds = readKinds(many ? join(folder, 'kinds.yaml') : `${RULES}kinds.yaml`);
		const { packs, adapters } = many ? readAll(folder, kinds) : { packs: [readPack(folder, kinds)], adapters: [] };
		const checked = packs.map((pack) => ({ pack, cases: readCases(many ? join(folder, 'packs', pack.id) : folder, pack, kinds) }));
		const problems = checked.flatMap(({ pack, cases }) => untrue(pack, cases));
		if (problems.length > 0) throw new Problems(problems);
		for (const { id, screens } of adapters)
			process.stdout.write(`${id}: adapter with ${screens.length === 1 ? '1 screen' : `${screens.length} screens`}. No fault found.\n`);
		for (const { pack, cases } of checked)
			process.stdout.write(`${pack.id}: ${pack.rules.length} rules, ${cases.length} cases. No fault found.\n`);
	} catch (fault) {
		if (fault instanceof Problems) throw new Refusal(fault.message);
		throw fault;
	}
}

function readAll(folder: string, kinds: Kinds): { packs: CompiledPack[]; adapters: Adapter[] } {
	let adapters: Adapter[] = [];
	const [packs = []] = collect([
		() => readPacks(join(folder, 'packs'), kinds),
		() => {
			adapters = readAdapters(join(folder, 'adapters'));
			return [];
		},
	]);
	return { packs, adapters };
}

/** Cases that do not come out as they say. */
function untrue(pack: CompiledPack, cases: PlacedCase[]): Problem[] {
	const calendar = readCalendars(`${RULES}calendars/bank-holidays.yaml`)['england-and-wales'];
	const slice = sliceOfPack(pack);
	return cases.flatMap((each) => {
		const outcomes = [...new Set(runCase(each, slice, calendar))];
		if (outcomes.length === 1 && outcomes[0] === each.expect) return [];
		const sentence = `“${each.name}” should come out as “${each.expect}” for ${each.rule}, and comes out as “${outcomes.join('” and “')}”.`;
		return [{ file: each.file, line: each.line, sentence }];
	});
}
