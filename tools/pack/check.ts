import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
	collect,
	packFolders,
	readAdapters,
	readCalendars,
	readCases,
	readCouncilSettings,
	readKinds,
	readPack,
} from '../../compile/build/read-folder.ts';
import type { PlacedCase } from '../../compile/cases/cases.ts';
import type { Calendars } from '../../compile/council/calendars.ts';
import type { Kinds } from '../../compile/language/kinds.ts';
import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import { sliceOfPack } from '../../compile/slices/step-slices.ts';
import { type Problem, Problems } from '../../compile/yaml/problems.ts';
import { checkedPasses } from '../../engine/run-case.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';

/** How much was found without fault. */
interface Checked {
	pack: CompiledPack;
	cases: number;
}

/**
 * `stepcheck pack check [DIR]`: one pack's folder, or a rules folder with packs and all that goes with them. Runs the cases
 * beside each pack.
 * @throws Refusal listing every problem as file:line and a sentence
 */
export function packCheck([folder = 'rules', ...more]: string[]): void {
	if (more.length > 0) throw new Refusal('Name one folder. Without one, everything in “rules” is checked.');
	if (!existsSync(folder)) throw new Refusal(`There is no folder “${folder}”. Check its spelling.`);
	if (!statSync(folder).isDirectory()) throw new Refusal(`“${folder}” is a file. Name the folder it is in.`);
	try {
		const checked = existsSync(join(folder, 'packs')) ? checkAll(folder) : [checkPack(folder, readKinds(`${RULES}kinds.yaml`))];
		for (const { pack, cases } of checked)
			process.stdout.write(`${pack.id}: ${pack.rules.length} rules, ${cases} cases. No fault found.\n`);
	} catch (fault) {
		if (fault instanceof Problems) throw new Refusal(fault.message);
		if (fault instanceof Error && 'code' in fault && 'path' in fault)
			throw new Refusal(`“${fault.path}” can’t be read (${fault.code}). See that it is there, and that you may read it.`);
		throw fault;
	}
}

function checkAll(folder: string): Checked[] {
	const kinds = readKinds(join(folder, 'kinds.yaml'));
	const packs: Checked[] = [];
	collect([
		...packFolders(join(folder, 'packs')).map((each) => () => void packs.push(checkPack(each, kinds))),
		() => void readAdapters(join(folder, 'adapters')),
		() => checkCouncils(folder, readCalendars(join(folder, 'calendars/bank-holidays.yaml'))),
	]);
	return packs;
}

function checkCouncils(folder: string, calendars: Calendars): void {
	collect(readdirSync(join(folder, 'councils')).map((name) => () => void readCouncilSettings(join(folder, 'councils', name), calendars)));
}

function checkPack(folder: string, kinds: Kinds): Checked {
	const pack = packIn(folder, kinds);
	const cases = readCases(folder, pack, kinds);
	const problems = untrue(pack, cases);
	if (problems.length > 0) throw new Problems(problems);
	return { pack, cases: cases.length };
}

/** If it is faulty, its cases are looked through as well, so that one run tells all that is wrong. */
function packIn(folder: string, kinds: Kinds): CompiledPack {
	try {
		return readPack(folder, kinds);
	} catch (fault) {
		const again = (): never => {
			throw fault;
		};
		collect([again, () => void readCases(folder, null, kinds)]);
		return again();
	}
}

/** Cases that do not come out as they say. */
function untrue(pack: CompiledPack, cases: PlacedCase[]): Problem[] {
	const calendar = readCalendars(`${RULES}calendars/bank-holidays.yaml`)['england-and-wales'];
	const slice = sliceOfPack(pack);
	return cases.flatMap((each) => {
		const sentence = checkedPasses(each, slice, calendar);
		return sentence === null ? [] : [{ file: each.file, line: each.line, sentence }];
	});
}
