import { parse, type Selector } from 'css-what';
import type { Adapter, Locator } from '../../engine/model/adapter.ts';
import type { KnownTexts } from '../../engine/model/known-texts.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';

/** Words that any page may have, and that are nobody's name. */
const UI_WORDS =
	'Save|Save and close|Cancel|Close|Back|Next|Previous|Add|Remove|Delete|Edit|Open|View|Print|Search|Find|Help|Send|Answer|Name|Date|Time|Type|Title|Notes|Details|Summary|Comments|Description|Action|Actions|Item|Items|Section|Sections|Documents|History|Person|Worker|Manager|Mosaic ID|Date of birth|Signed in|Signed in as|User|Scheduled|Due date|Status|In progress|Incoming|Finished|Optional activities|Current work|day|month|year|hour|minute|dd|mm|yyyy|dd/mm/yyyy|dd/mm/yy|hh:mm|dd/mm/yyyy hh:mm|optional|if applicable|Required field|Mandatory field|Find a person|Find a worker|Find person|Find worker|Choose file|Calendar'.split(
		'|',
	);

const PLAIN_ANSWERS = ['Yes', 'No', 'Y', 'N', 'Not known', 'Not applicable', 'N/A', 'None', 'Other'];

/** Everything that packs and adapters name. */
export function knownTexts(packs: readonly CompiledPack[], adapters: readonly Adapter[]): KnownTexts {
	const texts = new Set(UI_WORDS);
	const answers = new Set(PLAIN_ANSWERS);
	for (const { rules, alsoCalled } of packs) {
		for (const rule of rules) collect(rule, texts, answers);
		for (const other of Object.keys(alsoCalled)) texts.add(other);
	}
	const locators = adapters.flatMap(({ screens }) =>
		screens.flatMap(({ recognisedBy, parts, labels }) => [
			...recognisedBy,
			...Object.values(parts).flat(),
			...labels.flatMap(({ question, label }) => [...question, ...label]),
		]),
	);
	for (const { words } of adapters) for (const word of Object.values(words).flat()) texts.add(word);
	for (const { headed, lists } of adapters.flatMap(({ records }) => records))
		for (const word of [...headed, ...lists.flatMap(({ under, columns }) => [...under, ...Object.values(columns).flat()])]) texts.add(word);
	for (const word of locators.flatMap(wordsOf)) texts.add(word);
	return { texts: [...new Set([...texts].map(withoutSigns))], answers: [...answers], marks: [...new Set(locators.flatMap(marksOf))] };
}

/** A star before or behind a label says that it is required, and is for the page to say. */
function withoutSigns(text: string): string {
	return text.replace(/^[\s*]+|[\s:*]+$/g, '');
}

/** Walks a compiled rule for the names in it, wherever they stand in its statements. */
function collect(node: unknown, texts: Set<string>, answers: Set<string>): void {
	if (Array.isArray(node)) for (const each of node) collect(each, texts, answers);
	if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
	const { path, form, steps, name, anyOf, kind } = node as Record<string, unknown>;
	if (Array.isArray(path)) for (const part of path) texts.add(String(part));
	if (typeof form === 'string') texts.add(form);
	if (Array.isArray(steps)) for (const step of steps) for (const text of leavesOf(step)) texts.add(text);
	if (kind === 'on step' || kind === 'goes to') for (const text of leavesOf(name)) texts.add(text);
	if (kind === 'text') for (const text of leavesOf(anyOf)) answers.add(text);
	for (const value of Object.values(node)) collect(value, texts, answers);
}

/** The values that a name can have: itself, or each reading of the setting that it is. */
function leavesOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(leavesOf);
	if (typeof value !== 'object' || value === null) return [];
	const { kind, value: literal, readings, rows } = value as Record<string, unknown>;
	if (kind === 'is' && typeof literal === 'string') return [literal];
	if (kind === 'setting') return Object.values(readings as Record<string, unknown>).filter((reading) => typeof reading === 'string');
	return kind === 'choose' ? (rows as { use: unknown }[]).flatMap(({ use }) => leavesOf(use)) : [];
}

function wordsOf(locator: Locator): string[] {
	if ('css' in locator) return [];
	if ('role' in locator) return locator.named;
	if ('text' in locator) return locator.text;
	return 'heading' in locator ? locator.heading : locator.after;
}

function marksOf(locator: Locator): string[] {
	return 'css' in locator ? parse(locator.css).flat().flatMap(valuesIn) : [];
}

function valuesIn(part: Selector): string[] {
	if (part.type === 'attribute') return part.value === '' ? [] : [part.value];
	return part.type === 'pseudo' && Array.isArray(part.data) ? part.data.flat().flatMap(valuesIn) : [];
}
