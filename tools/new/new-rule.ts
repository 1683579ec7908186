import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Document, isMap, isSeq, parse, parseDocument } from 'yaml';
import { nameKey } from '../../engine/model/names.ts';
import { packCheck } from '../pack/check.ts';
import { Refusal } from '../refusal.ts';

const SCHEMA = '# yaml-language-server: $schema=../../pack.schema.json\n';
const USAGE =
	'Say it as in: npm run new -- rule short-breaks SB-9 --step "Short Break Plan" --question "Who was told?" --by "Key Worker" --paragraph 2.1 [--section "Views"]';

interface NewRule {
	id: string;
	step: string;
	question: string;
	section: string | undefined;
	by: string;
	paragraph: string;
}

/**
 * `npm run new -- rule PACK ID …`: adds a rule that asks for an answer, with a case for each way it can come out, and checks the pack.
 * @param packs the folder of all packs
 * @throws Refusal before anything is written if there is no such pack or the id is taken; after it if the pack has a fault
 */
export function newRule(args: string[], packs = 'rules/packs'): void {
	const { pack, rule } = readArgs(args);
	const folder = join(packs, pack);
	if (!existsSync(join(folder, 'pack.yaml')))
		throw new Refusal(`There is no pack “${pack}” in ${packs}. There are ${readdirSync(packs).sort().join(', ')}.`);
	const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const taken = files.find((name) => idsIn(parse(readFileSync(join(folder, name), 'utf8'))).has(rule.id));
	if (taken !== undefined) throw new Refusal(`${join(folder, taken)} has a rule ${rule.id} already.`);
	const written = [writeRule(folder, files, rule), writeCases(folder, rule)];
	process.stdout.write(`Wrote ${rule.id} to ${written.join(' and ')}.\n`);
	packCheck([folder]);
}

function readArgs(args: string[]): { pack: string; rule: NewRule } {
	const text = { type: 'string' } as const;
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { step: text, question: text, section: text, by: text, paragraph: text },
	});
	const [pack, id, ...more] = positionals;
	const { step, question, section, by, paragraph } = values;
	if (!pack || !id || more.length > 0 || !step || !question || !by || !paragraph) throw new Refusal(USAGE);
	return { pack, rule: { id, step, question, section, by, paragraph } };
}

/** Every id that stands anywhere in a file of rules. */
function idsIn(written: unknown): Set<string> {
	if (Array.isArray(written)) return new Set(written.flatMap((each) => [...idsIn(each)]));
	if (typeof written !== 'object' || written === null) return new Set();
	const own = 'id' in written ? [written.id].flat().map(String) : [];
	return new Set([...own, ...Object.values(written).flatMap((each) => [...idsIn(each)])]);
}

/** At the end of the file that has the step already, or in a file of its own that the head of the pack lists. @returns its path */
function writeRule(folder: string, files: string[], { id, step, question, section, by, paragraph }: NewRule): string {
	const where = section === undefined ? '' : `section: ${quoted(section)}, `;
	const group = `- step: ${quoted(step)}\n  by: ${quoted(by)}\n  paragraph: ${quoted(paragraph)}\n  rules:\n    - { id: ${quoted(id)}, ${where}question: ${quoted(question)} }\n`;
	const known = files.find((name) => hasStep(parseDocument(readFileSync(join(folder, name), 'utf8')), step));
	if (known !== undefined) {
		append(join(folder, known), `\n${group}`);
		return join(folder, known);
	}
	const name = `${nameKey(step).replace(/[^a-z0-9]+/g, '-')}.yaml`;
	const head = join(folder, 'pack.yaml');
	const pack = parseDocument(readFileSync(head, 'utf8'));
	pack.addIn(['rules'], name);
	writeFileSync(head, pack.toString({ lineWidth: 0, flowCollectionPadding: true }));
	writeFileSync(join(folder, name), SCHEMA + group);
	return join(folder, name);
}

function hasStep({ contents }: Document, step: string): boolean {
	return isSeq(contents) && contents.items.some((group) => isMap(group) && nameKey(String(group.get('step') ?? '')) === nameKey(step));
}

/** Passed, failed and not seen, on the first day on which the pack holds. @returns the path of the pack's cases */
function writeCases(folder: string, { id, question, section }: NewRule): string {
	const head = parse(readFileSync(join(folder, 'pack.yaml'), 'utf8'));
	const name = quoted(section === undefined ? question : `${section} > ${question}`);
	const cases = { answered: ['passed', 'Said'], empty: ['failed', 'empty'], 'not read': ['cantTell', 'unread'] };
	const lines = Object.entries(cases).map(
		([what, [expect, answer]]) =>
			`  - { case: ${what}, rule: ${quoted(id)}, today: ${head.effective.from}, expect: ${expect}, answers: { ${name}: ${answer} } }\n`,
	);
	const file = join(folder, `${basename(folder)}.cases.yaml`);
	if (!existsSync(file)) writeFileSync(file, `${SCHEMA}cases:\n`);
	append(file, lines.join(''));
	return file;
}

function append(file: string, text: string): void {
	const before = readFileSync(file, 'utf8');
	writeFileSync(file, `${before}${before.endsWith('\n') ? '' : '\n'}${text}`);
}

/** As YAML takes it whatever is in it. */
function quoted(text: string): string {
	return /^[A-Za-z][A-Za-z0-9.-]*$/.test(text) ? text : JSON.stringify(text);
}
