import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { compileAdapter } from '../../../../compile/adapter/compile-adapter.ts';
import { knownTexts } from '../../../../compile/adapter/known-texts.ts';
import { readAdapters, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { indexPack } from '../../../../compile/slices/step-slices.ts';
import { PageBrowser } from '../../../../tools/inspect/read-page.ts';
import { breaksBetween, type Rehearsal } from '../../../../tools/rehearse/rehearsal.ts';
import { Stage } from '../../../../tools/rehearse/rehearse.ts';

const [GENERIC] = readAdapters('rules/adapters').slice(-1);
const PACKS = readPacks('rules/packs', readKinds('rules/kinds.yaml'));

/** Ids first, and then what is printed beside, so that each way of breaking can be seen. */
const ADAPTER = compileAdapter(
	'made.yaml',
	`adapter: made
title: Made up
screens:
  step editor:
    recognised by: [{ css: "#step-page" }, { css: "[data-screen=step]" }]
    parts:
      step name: [{ css: h1 }]
      viewer name: [{ css: "#signed-in" }, { after: Signed in }]
      today: [{ css: "#day" }]
      next actions: [{ heading: Next actions }]
`,
	GENERIC ?? null,
);

/** A page such as a release before had it. */
const PAGE = `<!doctype html><html><head><title>Step</title></head>
<body id="step-page" data-screen="step">
<p>Signed in: <b id="signed-in">Mara Bright</b> <time id="day">13/04/2026</time></p>
<h1>Child and Family Assessment and Plan: Rowan Ashdown</h1>
<section><h2>2. Assessment Details</h2>
<p id="row-status"><label for="status">What is the legal status of this referral? <span class="required">*</span></label> <input id="status" name="status"></p>
<p id="row-review"><label for="review">Has a review been completed?</label> <select id="review" name="review"><option value=""></option><option>Yes</option><option>No</option></select></p>
</section>
<section id="ninth"><h2>9. Comments</h2>
<p id="row-comments"><label for="comments">Other comments and decisions</label> <textarea id="comments" name="comments"></textarea></p>
</section>
<section><h2>11. Actions taken</h2><h3>Next actions</h3><ul><li><span>Child In Need Visit</span> <label>Assignee <select><option>Petra Lindqvist</option></select></label></li></ul></section>
<button>Finish</button></body></html>`;

type Mutation = [what: string, change: (page: string) => string, broke: [what: string, name: string][]];

const STATUS = 'What is the legal status of this referral?';
const REVIEW = 'Has a review been completed?';
const COMMENTS = 'Other comments and decisions';

function replacing(text: string | RegExp, by: string): (page: string) => string {
	return (page) => {
		const changed = page.replace(text, by);
		if (changed === page) throw new Error(`The page has no ${text}.`);
		return changed;
	};
}

const lines = (page: string) => page.split('\n');
const lineWith = (page: string, text: string) => lines(page).find((line) => line.includes(text)) ?? '';

/** Every change that a release may bring, and by hand what it breaks. */
const MUTATIONS: Mutation[] = [
	['nothing is changed', (page) => page, []],
	['a label is renamed', replacing(STATUS, 'Status in law'), [['question', STATUS]]],
	['two sections are reordered', (page) => reordered(page), []],
	[
		'the form is wrapped in an iframe',
		(page) => {
			const from = page.indexOf('<section>');
			const to = page.indexOf('<button>Finish');
			const form = page.slice(from, to);
			return page.replace(form, () => `<iframe width="900" height="600" srcdoc="${form.replaceAll('"', '&quot;')}"></iframe>`);
		},
		[],
	],
	['a list becomes two buttons', (page) => toRadios(page), [['kind', REVIEW]]],
	['a required marker is dropped', replacing(' <span class="required">*</span>', ''), [['required', STATUS]]],
	['a required marker is added', replacing('Has a review been completed?', 'Has a review been completed? *'), [['required', REVIEW]]],
	[
		'ids are translated',
		(page) => page.replace(/\b(id|for|name)="([^"]+)"/g, '$1="cy-$2"'),
		[
			['locator', 'viewer name'],
			['locator', 'today'],
		],
	],
	['a heading is renamed', replacing('9. Comments', '9. What was said'), [['section', COMMENTS]]],
	['a question goes to another section', (page) => moved(page), [['section', COMMENTS]]],
	['there are two of a part', replacing('<h1>', '<p><b id="signed-in">x</b></p><h1>'), [['locator', 'viewer name']]],
	['the screen is not recognised', (page) => page.replace('id="step-page" data-screen="step"', ''), [['screen', 'step-editor']]],
	['Finish is taken away', replacing('<button>Finish</button>', ''), [['finish', 'Finish']]],
	['Finish is called something else', replacing('<button>Finish</button>', '<button>Lock down</button>'), [['finish', 'Finish']]],
	[
		'the heading over the next actions goes',
		replacing('<h3>Next actions</h3>', ''),
		[
			['locator', 'next actions'],
			['next action', 'next actions'],
			['next action', 'Child In Need Visit'],
		],
	],
	['a next action is renamed', replacing('<span>Child In Need Visit', '<span>Going to see them'), [['next action', 'Child In Need Visit']]],
	[
		'the step is renamed',
		replacing('<h1>Child and Family Assessment and Plan', '<h1>Looking into it'),
		[['step name', 'Child and Family Assessment and Plan']],
	],
];

function reordered(page: string): string {
	const section = /<section id="ninth">[\s\S]*?<\/section>\n/.exec(page)?.[0] ?? '';
	return page.replace(section, '').replace('<section><h2>2.', () => `${section}<section><h2>2.`);
}

function toRadios(page: string): string {
	const radios = `<fieldset><legend>${REVIEW}</legend><label><input type="radio" name="review">Yes</label><label><input type="radio" name="review">No</label></fieldset>`;
	return page.replace(lineWith(page, 'id="row-review"'), radios);
}

function moved(page: string): string {
	const line = lineWith(page, 'id="row-comments"');
	return page.replace(`${line}\n`, '').replace('</section>', () => `${line}</section>`);
}

interface Rehearser {
	/** What broke since `PAGE`, with both as they are and both as structures. */
	broke(now: string): Promise<{ pages: [string, string][]; structures: [string, string][] }>;
}

const test = base.extend<object, { rehearser: Rehearser }>({
	rehearser: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));
			const stage = await Stage.open(
				ADAPTER,
				PACKS.map((pack) => indexPack(pack, {})),
			);
			const browser = await PageBrowser.open();
			const known = knownTexts(PACKS, [ADAPTER]);
			const write = (name: string, text: string) => {
				const file = join(folder, name);
				writeFileSync(file, text);
				return file;
			};
			const structureOf = async (file: string) => {
				const structure = await browser.ask(`file://${file}`, 'structureOfThisPage', known);
				return write('structure.html', structure);
			};
			const asItIs = (page: string) => stage.rehearsal(write('page.html', page));
			const asStructure = async (page: string) => stage.rehearsal(await structureOf(write('page.html', page)));
			const before = [await asItIs(PAGE), await asStructure(PAGE)] as const;
			const between = (old: Rehearsal, now: Rehearsal) => breaksBetween(old, now).map(({ what, name }): [string, string] => [what, name]);
			await use({
				broke: async (now) => ({ pages: between(before[0], await asItIs(now)), structures: between(before[1], await asStructure(now)) }),
			});
			await Promise.all([stage.close(), browser.close()]);
		},
		{ scope: 'worker' },
	],
});

for (const [what, change, expected] of MUTATIONS)
	test(`rehearsed: ${what}`, async ({ rehearser }) => {
		const { pages, structures } = await rehearser.broke(change(PAGE));
		expect(pages).toEqual(expected.map(([kind, name]) => [kind, name]));
		expect(structures.map(spelled), 'as structures').toEqual(expected.map(spelled));
	});

/** A structure has the name as the pack spells it. */
function spelled([what, name]: [string, string]): [string, string] {
	return [what, name.toLowerCase().replace(/’/g, "'")];
}

test('the command says in words what broke, and by its exit code that something did', () => {
	const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));
	const before = join(folder, 'before.html');
	const after = join(folder, 'after.html');
	writeFileSync(before, PAGE);
	writeFileSync(after, toRadios(PAGE));
	const rehearse = (page: string) =>
		spawnSync(process.execPath, ['tools/stepcheck.ts', 'rehearse', page, '--against', before], { encoding: 'utf8' });
	const same = rehearse(before);
	expect(same.stdout).toContain('Nothing would break.');
	expect(same.status).toBe(0);
	const broken = rehearse(after);
	expect(broken.stdout).toContain(`“${REVIEW}” was read as choice, and now as yes-no.\n\nOne thing would break.`);
	expect(broken.status).toBe(1);
});
