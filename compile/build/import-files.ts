import type { Adapter } from '../../engine/model/adapter.ts';
import { checkedPasses } from '../../engine/run-case.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';
import { compileAdapter } from '../adapter/compile-adapter.ts';
import { compileCases, type PlacedCase } from '../cases/cases.ts';
import type { Kinds } from '../language/kinds.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';
import { packFromFiles } from '../pack/pack-from-files.ts';
import { sliceOfPack } from '../slices/step-slices.ts';
import { type Problem, Problems } from '../yaml/problems.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';

/** Files as somebody chose them: name and text. */
export type Files = readonly (readonly [name: string, text: string])[];

/**
 * What files that were brought in hold. Cases are compiled when somebody wants them: a page that asks for a step does not.
 * Reading them throws Problems, if something is wrong with them.
 */
export type Imported = { kind: 'pack'; pack: CompiledPack; cases(): PlacedCase[] } | { kind: 'adapter'; adapter: Adapter };

/** What imported files have to fit. */
export interface ImportedInto {
	kinds: Kinds;
	calendar: WorkingCalendar;
	/** The adapter whose words every adapter has. */
	generic: Adapter;
}

export const MOST_FILES = 40;
/** In letters, of all files together. */
const MOST_TEXT = 1_000_000;
/** The longest text that anybody has written in a pack has some three hundred letters. */
const LONGEST_TEXT = 3000;
const MOST_RULES = 10_000;
const CASES = /\.cases\.ya?ml$/;

/**
 * Reads a pack or an adapter from files, and checks all of it: its shape, its words, and that its cases come out as they say.
 * @throws Problems listing every fault, each with file, line and a sentence. Then nothing of it may be used.
 */
export function readImport(files: Files, into: ImportedInto): Imported {
	const read = readAgain(files, into);
	if (read.kind === 'pack') refuseUntrue(read.pack, read.cases(), into.calendar);
	return read;
}

/**
 * The same without its cases, for what was tried when it came in: one that is not true any more, under a newer Stepcheck,
 * switches off its rule and not the pack.
 * @throws Problems
 */
export function readAgain(files: Files, into: ImportedInto): Imported {
	refuseStrangeFiles(files);
	const read = files.map(([name, text]) => readYaml(name, text));
	const [only, ...others] = files;
	const alone = only && others.length === 0 && isAdapter(read[0]?.value);
	refuseStrangeTexts(read, !alone);
	if (alone) {
		const adapter = compileAdapter(only[0], only[1], into.generic);
		refuseStrangeId(adapter.id, 'adapter', read);
		return { kind: 'adapter', adapter };
	}
	const pack = packFromFiles('', new Map(files.filter(([name]) => !CASES.test(name))), into.kinds);
	refuseStrangeId(pack.id, 'pack', read);
	if (pack.rules.length > MOST_RULES) refuse(only?.[0], `This pack has ${pack.rules.length} rules. ${MOST_RULES} is the most.`);
	const cases = () => files.filter(([name]) => CASES.test(name)).flatMap(([name, text]) => compileCases(name, text, pack, into.kinds));
	return { kind: 'pack', pack, cases };
}

/** True if a file is an adapter and no pack. */
function isAdapter(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, 'adapter');
}

function refuse(file: string | undefined, sentence: string, line = 1): never {
	throw new Problems([{ file: file ?? 'These files', line, sentence }]);
}

function refuseStrangeFiles(files: Files): void {
	if (files.length === 0) refuse(undefined, 'No file was chosen.');
	if (files.length > MOST_FILES) refuse(undefined, `There are ${files.length} files. A pack has ${MOST_FILES} at the most.`);
	for (const [name] of files) {
		if (!/\.ya?ml$/.test(name)) refuse(shortName(name), 'This is not a file of rules: its name should end in “.yaml”.');
		if (!/^[\p{L}\d][\p{L}\d _.()-]{0,100}$/u.test(name))
			refuse(shortName(name), 'The name of this file has something else in it than letters, digits, spaces, dots and hyphens.');
		if (files.filter(([other]) => other === name).length > 1) refuse(name, 'There are two files of this name.');
	}
	const total = files.reduce((sum, [, text]) => sum + text.length, 0);
	if (total > MOST_TEXT) refuse(files[0]?.[0], 'These files are larger than 1 MB together. No pack is.');
}

function shortName(name: string): string {
	return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** The id is what is turned on by, and stored under. */
function refuseStrangeId(id: string, word: string, [head]: YamlFile[]): void {
	if (/^[a-z0-9][a-z0-9-]{0,59}$/.test(id)) return;
	refuse(head?.file, `“${word}” should be a short name in small letters, digits and hyphens, as in case-closure.`, head?.lineOf([word]));
}

/** Packs are plain text. What is written for a browser to run, or for nobody to read, was not written by a practice lead. */
function refuseStrangeTexts(read: readonly YamlFile[], isPack: boolean): void {
	const problems: Problem[] = [];
	for (const yaml of read) {
		const look = (value: unknown, path: PropertyKey[]): void => {
			if (typeof value === 'string') {
				const sentence = strangeIn(value, isPack);
				if (sentence !== null) problems.push({ file: yaml.file, line: yaml.lineOf(path), sentence });
			} else if (typeof value === 'object' && value !== null) {
				for (const [key, each] of Object.entries(value)) {
					look(key, [...path, key]);
					look(each, [...path, Array.isArray(value) ? Number(key) : key]);
				}
			}
		};
		look(yaml.value, []);
	}
	if (problems.length > 0) throw new Problems(problems);
}

/** @param isPack an adapter may well look for links that are written for a browser */
function strangeIn(text: string, isPack: boolean): string | null {
	if (text.length > LONGEST_TEXT)
		return `This text has ${text.length} letters. ${LONGEST_TEXT} is the most: nobody could read it in a sidebar.`;
	const [markup] = /<\s*\/?\s*[a-z!?][^<]{0,40}|\b(?:javascript|vbscript)\s*:/i.exec(text) ?? [];
	if (isPack && markup !== undefined) return `“${markup.slice(0, 30)}” is written for a browser. A pack is plain text: take it out.`;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text should have.
	return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/.test(text)
		? 'There are signs in this text that can’t be seen or are meant for a machine. Type it anew.'
		: null;
}

function refuseUntrue(pack: CompiledPack, cases: readonly PlacedCase[], calendar: WorkingCalendar): void {
	const slice = sliceOfPack(pack);
	const problems = cases.flatMap((each): Problem[] => {
		const sentence = checkedPasses(each, slice, calendar);
		return sentence === null ? [] : [{ file: each.file, line: each.line, sentence }];
	});
	if (problems.length > 0) throw new Problems(problems);
}
