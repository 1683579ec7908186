import fc from 'fast-check';
import { knownTexts } from '../../../../compile/adapter/known-texts.ts';
import { readAdapters, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import type { KnownTexts } from '../../../../engine/model/known-texts.ts';
import { nameKey } from '../../../../engine/model/names.ts';
import type { Snapshot } from '../../../../engine/model/snapshot.ts';
import { people, teams, workers } from '../../../../practice/people/people.ts';
import { steps } from '../../../../practice/steps/steps.ts';
import { stepAddress, VARIANTS, type Variant } from '../../../e2e/support/fixtures.ts';
import { inTurns } from '../../../variants/whole.ts';
import { expectationIn } from '../expectation.ts';
import { expect, PAGES, type PageReader, test } from '../read-saved-page.ts';

const ADAPTERS = readAdapters('rules/adapters');
const KNOWN = knownTexts(readPacks('rules/packs', readKinds('rules/kinds.yaml')), ADAPTERS);
const [PRACTICE] = ADAPTERS;

/** What must be the same, read from a page and from its structure: all but the answers. */
function withoutAnswers({ questions, step, finish, nextActions, requests, sections }: Snapshot, isKnown: (label: string) => boolean) {
	return {
		questions: questions
			.filter(({ label }) => isKnown(label))
			.map(({ label, labelFrom, kind, required, row, form }) => ({ label: nameKey(label), labelFrom, kind, required, row, form })),
		step: step.name,
		finish,
		sections: sections.map(({ path }) => path.filter(isKnown).map(nameKey)),
		nextActions: nextActions.things
			.map(({ action }) => action)
			.filter(isKnown)
			.map(nameKey),
		requests: requests.things
			.map(({ request }) => request)
			.filter(isKnown)
			.map(nameKey),
	};
}

function isIn({ texts }: KnownTexts): (label: string) => boolean {
	const keys = new Set(texts.map(nameKey));
	return (label) => keys.has(nameKey(label));
}

async function readStructure(reader: PageReader, structure: string, adapter = PRACTICE): Promise<Snapshot> {
	const page = await reader.open('about:blank');
	await page.setContent(structure);
	const read = await reader.read(page, adapter);
	return read;
}

for (const variant of VARIANTS) {
	test(`a practice step is read from its structure as from itself (${variant})`, async ({ reader }) => {
		const page = await reader.open(stepAddress({ variant, case: 'complete' }));
		const read = await reader.read(page, PRACTICE);
		const structure = await reader.structure(page, KNOWN);
		const again = await readStructure(reader, structure);
		expect(withoutAnswers(again, isIn(KNOWN))).toEqual(withoutAnswers(read, isIn(KNOWN)));
		expect(again.questions.length).toBe(read.questions.length);
	});
}

const ADDRESSES: [what: string, address: (variant: Variant) => string][] = [
	...steps.map(({ id }): [string, (variant: Variant) => string] => [id, (variant) => stepAddress({ step: id, variant, case: 'complete' })]),
	['the work view', (variant) => `${process.env.PRACTICE_ADDRESS}/index.html?variant=${variant}&as=mara-bright`],
];

for (const [[what, address], variant] of inTurns(ADDRESSES, VARIANTS))
	test(`nobody and no record is in the structure of ${what} (${variant})`, async ({ reader }) => {
		const page = await reader.open(address(variant));
		const shown = await page.content();
		const structure = await reader.structure(page, KNOWN);
		await page.setContent(structure);
		const answers = await page.locator('[checked], [selected], [aria-checked], [aria-selected], input[value]:not([type=radio])').count();
		expect(secretsIn(shown)).not.toEqual([]);
		expect(secretsIn(structure)).toEqual([]);
		expect(structure).not.toMatch(/\d{5}|2026/);
		expect(answers).toBe(0);
	});

/** Everybody's first and last names, the teams, and the numbers of the records. */
function secretsIn(text: string): string[] {
	const names = [...workers, ...Object.values(people)].flatMap(({ name }) => name.split(' '));
	const secrets = [...names, ...workers.map(({ id }) => id), ...teams, ...Object.values(people).map(({ mosaicId }) => mosaicId)];
	return secrets.filter((secret) => new RegExp(`(?<![a-z])${secret}(?![a-z])`, 'i').test(text));
}

/** What a structure can't keep, because it keeps no answer. */
const LOST: Record<string, (read: ReturnType<typeof withoutAnswers>) => void> = {
	// Which next actions are added is which boxes are ticked.
	'actions-in-form.html': (read) => {
		read.nextActions = [];
	},
	// Day, month and year are told apart by the numbers that can be chosen.
	'grid-siblings.html': (read) => {
		for (const question of read.questions) if (question.label === 'date of the last house move') question.kind = 'choice';
	},
	// Only its colour says that it is required.
	'yes-no-and-required.html': (read) => {
		for (const question of read.questions) if (question.label === 'emergency contact') question.required = false;
	},
};

for (const file of PAGES) {
	test(`${file} is read from its structure as from itself`, async ({ reader }) => {
		const page = await reader.open(reader.addressOf(file));
		const { questions } = await page.evaluate(expectationIn);
		const read = await reader.read(page);
		const named = questions.flatMap(({ label, section, form }) => [label, ...section.split(' > '), form ?? '']);
		const known = { ...KNOWN, texts: [...named, read.step.name ?? '', ...KNOWN.texts].filter((text) => text !== '') };
		const structure = await reader.structure(page, known);
		const again = await readStructure(reader, structure, ADAPTERS.at(-1));
		const expected = withoutAnswers(read, isIn(known));
		LOST[file]?.(expected);
		expect(withoutAnswers(again, isIn(known))).toEqual(expected);
	});
}

/** Somewhere on a page that a word can be. */
const PLACES: ((secret: string) => string)[] = [
	(secret) => `<p>${secret}</p>`,
	(secret) => `<h1>Assessment Details: ${secret}</h1>`,
	(secret) => `<h2>${secret} Assessment Details</h2>`,
	(secret) => `<p><b>Assessment</b> Details ${secret}</p>`,
	(secret) => `<!-- ${secret} --><script>"${secret}"</script><style>.${secret}{}</style><template>${secret}</template>`,
	(secret) => `<label for="n">Comments</label><input id="n" name="x" value="${secret}" placeholder="${secret}" title="${secret}">`,
	(secret) => `<textarea name="${secret}">${secret}</textarea><div contenteditable>${secret} <i>Yes</i></div>`,
	(secret) =>
		`<div id="q-${secret}-1" class="row ${secret} field${secret}" name="${secret.toUpperCase()}" data-${secret}="${secret}">x</div>`,
	(secret) => `<select><option value="${secret}" selected>${secret}</option><optgroup label="${secret}"></optgroup></select>`,
	(secret) => `<input type="radio" name="r" value="${secret}" checked> ${secret}<input type="submit" value="${secret}">`,
	(secret) => `<a href="/people/${secret}?x=${secret}#${secret}" onclick="open('${secret}')" style="--x:${secret}">${secret}</a>`,
	(secret) => `<img src="data:,${secret}" alt="Photograph of ${secret}" srcset="data:,${secret} 2x" longdesc="${secret}">`,
	(secret) => `<dl><dt>Name</dt><dd>${secret}</dd></dl><output>${secret}</output>`,
	(secret) =>
		`<div role="${secret}" type="${secret}" aria-label="${secret}" aria-valuetext="${secret}" lang="${secret}" colspan="${secret}">`,
	(secret) => `<x-${secret.toLowerCase()} ${secret}="1">${secret}</x-${secret.toLowerCase()}><${secret}>${secret}</${secret}>`,
	(secret) => `<div role="combobox">${secret}</div><ul role="listbox"><li role="option" aria-selected="true">${secret}</li></ul>`,
	(secret) => `<iframe name="${secret}" title="${secret}" srcdoc="<title>${secret}</title><p class='${secret}'>${secret}</p>"></iframe>`,
	(secret) => `<div><template shadowrootmode="open"><slot name="${secret}"></slot><p title="${secret}">${secret}</p></template></div>`,
	(secret) => `<svg aria-label="${secret}"><title>${secret}</title><text>${secret}</text></svg><math><mi>${secret}</mi></math>`,
	(secret) =>
		`<table summary="${secret}"><caption>${secret}</caption><tr><td headers="${secret}" bgcolor="${secret}">${secret}</td></tr></table>`,
	(secret) =>
		`<p hidden>${secret}</p><p style="display:none">${secret}</p><noscript>${secret}</noscript><object data="${secret}">${secret}</object>`,
];

const letters = (most: number) => fc.string({ unit: fc.constantFrom(...'bcdfgjklmnprstvz'), minLength: 5, maxLength: most });
/** Made of consonants, so that no word of the extension is one by chance. */
const secret = fc.oneof(
	letters(14),
	fc
		.tuple(letters(8), letters(8))
		.map(([first, last]) => `${first[0]?.toUpperCase()}${first.slice(1)}${last[0]?.toUpperCase()}${last.slice(1)}`),
	fc.tuple(letters(6), fc.integer({ min: 10000, max: 9999999 })).map(([word, number]) => `${word}${number}`),
);

test('no word of a page that is not known is in its structure, wherever it stood', async ({ reader }) => {
	test.setTimeout(120_000);
	const page = await reader.open('about:blank');
	const property = fc.asyncProperty(secret, fc.shuffledSubarray(PLACES, { minLength: 4 }), async (word, places) => {
		await page.setContent(`<!doctype html><title>${word}</title><body class="${word}">${places.map((place) => place(word)).join('\n')}`);
		const structure = (await reader.structure(page, KNOWN)).toLowerCase();
		const [, text = word] = /^([a-z]+)\d*$/i.exec(word) ?? [];
		for (const piece of [text, ...word.split(/(?=[A-Z])/), word.replace(/\D/g, '')])
			if (piece !== '') expect(structure).not.toContain(piece.toLowerCase());
	});
	await fc.assert(property, { numRuns: 60, seed: 20261121 });
});

test('what is known stays, where it is no answer', async ({ reader }) => {
	const page = await reader.open('about:blank');
	await page.setContent(
		'<h2>2. Assessment Details</h2><label><b>What is the</b> legal status of this referral? *</label><input type="radio" value="Yes" checked> Yes<dl><dt>Status</dt><dd>Yes</dd></dl>',
	);
	const structure = (await reader.structure(page, KNOWN)).replace(/\s+>/g, '>');
	expect(structure).toContain('<h2>2. Assessment Details</h2>');
	expect(structure).toContain('<label><b>What is the</b> legal status of this referral? *</label><input type="radio" value="Yes"> Yes<dl>');
	expect(structure).toContain('<dt>Status</dt><dd>xxxx</dd>');
});
