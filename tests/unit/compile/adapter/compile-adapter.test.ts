import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileAdapter } from '../../../../compile/adapter/compile-adapter.ts';
import { readAdapters, readKinds } from '../../../../compile/build/read-folder.ts';
import { kindsAsData } from '../../../../compile/language/kinds.ts';
import { Problems } from '../../../../compile/yaml/problems.ts';
import { type Locator, PARTS } from '../../../../engine/model/adapter.ts';

const [GENERIC] = readAdapters('rules/adapters').slice(-1);

const HEAD = `adapter: choir
title: Choir office
hosts: ["https://choir.example.gov.uk/*"]
`;

/** An adapter with these locators for the day, on line 9. */
function withToday(...locators: Locator[]): string {
	return `${HEAD}screens:
  work view:
    recognised by: [{ css: "#in-tray" }]
    parts:
      today:
        ${locators.map((locator) => `- ${JSON.stringify(locator)}`).join('\n        ')}
`;
}

function faultsOf(source: string): string[] {
	try {
		compileAdapter('choir.yaml', source, GENERIC ?? null);
		return [];
	} catch (fault) {
		if (!(fault instanceof Problems)) throw fault;
		return fault.message.split('\n');
	}
}

describe('locators that last are taken', () => {
	const taken: Locator[] = [
		{ css: '#today' },
		{ css: 'time[datetime]' },
		{ css: 'main h1' },
		{ css: 'td:has(> a[href^="javascript:openDay"])' },
		{ css: '#a\\:b, [role="status"]' },
		{ css: 'label[for=day] + output' },
		{ role: 'status', named: ['Today'] },
		{ heading: ['Today'] },
		{ after: ['Today', 'Day'] },
		{ text: ['Today'] },
	];
	for (const locator of taken)
		test(JSON.stringify(locator), () => {
			expect(faultsOf(withToday(locator))).toEqual([]);
		});

	test('a class behind a surer way', () => {
		expect(faultsOf(withToday({ after: ['Today'] }, { css: 'font.day' }))).toEqual([]);
	});
});

describe('locators that would not last are refused, by file and line', () => {
	const refused: [css: string, why: RegExp][] = [
		['font.day', /goes by class names alone/],
		['[class*=day]', /goes by class names alone/],
		['.banner > .day, #today', /goes by class names alone/],
		['#ext-gen1034', /an id that a machine numbered/],
		['td:not(#today)', /goes by tags alone/],
		['body > table > tbody > tr > td', /goes by tags alone/],
		['#banner td:nth-child(2)', /goes by place \(:nth-child\)/],
		['tr:first-child td', /goes by place \(:first-child\)/],
		['#a:has(td:nth-of-type(2))', /goes by place \(:nth-of-type\)/],
		['#today:contains(x)', /“:contains” can’t be used here/],
		['#today::before', /“:before” can’t be used here/],
		...['//div/td[2]', 'div[', '#12', 'a[href=javascript:x()]', 'a[b!=c]', 'td >', ':has(:has(#a))', 'svg|a', 'a{}'].map(
			(css): [string, RegExp] => [css, /is not a CSS selector that a browser understands/],
		),
	];
	for (const [css, why] of refused)
		test(css, () => {
			const [fault, ...more] = faultsOf(withToday({ css }));
			expect(fault).toMatch(why);
			expect(fault).toMatch(/^choir\.yaml:9: /);
			expect(more).toEqual([]);
		});

	test('the question and the label of a pair are judged in the same way', () => {
		const labels = '\n      - question: [{ css: "[name=q]" }]\n        label: [{ css: .label }]\n';
		expect(faultsOf(`${HEAD}screens:\n  step editor:\n    recognised by: [{ css: "#form" }]\n    labels:${labels}`)).toEqual([
			expect.stringMatching(/^choir\.yaml:9: “\.label” goes by class names alone/),
		]);
	});

	test('the same one twice', () => {
		expect(faultsOf(withToday({ css: '#today' }, { css: '#today' }))).toEqual([
			'choir.yaml:10: This is said twice: the same stands above it.',
		]);
	});

	test('how a screen is recognised is judged in the same way', () => {
		expect(faultsOf(`${HEAD}screens:\n  work view:\n    recognised by:\n      - { css: body.work }\n`)).toEqual([
			expect.stringMatching(/^choir\.yaml:7: .*goes by class names alone/),
		]);
	});
});

describe('what nothing reads is refused', () => {
	test('a part', () => {
		expect(
			faultsOf(`${HEAD}screens:\n  work view:\n    recognised by: [{ css: "#in-tray" }]\n    parts: { finish: [{ css: "#f" }] }\n`),
		).toEqual(['choir.yaml:7: Nothing reads “finish” on a work view. Its parts are: “viewer name”, “viewer role”, “today”, “work list”.']);
	});

	test('a label on a screen that asks nothing', () => {
		const labels = '[{ question: [{ css: "#q" }], label: [{ text: Date }] }]';
		expect(faultsOf(`${HEAD}screens:\n  work view:\n    recognised by: [{ css: "#in-tray" }]\n    labels: ${labels}\n`)).toEqual([
			'choir.yaml:7: Nothing is asked on a work view, so nothing reads its labels.',
		]);
	});

	test('a screen', () => {
		expect(faultsOf(`${HEAD}screens:\n  hymn book: { recognised by: [{ css: "#hymns" }] }\n`)).toEqual([
			expect.stringMatching(
				/^choir\.yaml:5: “hymn book” is not a screen Stepcheck reads: “step editor”, “work view”, “record”, “case notes”, /,
			),
		]);
	});

	test('a screen, list or column of a record', () => {
		expect(faultsOf(`${HEAD}records:\n  case noted: { headed: [Scores] }\n`)).toEqual([
			'choir.yaml:5: “case noted” is no screen of a record. Did you mean “case notes”?',
		]);
		expect(faultsOf(`${HEAD}records:\n  case notes:\n    lists:\n      service: { under: [Scores] }\n`)).toEqual([
			'choir.yaml:7: The screen “case notes” lists case note, and “service” is none of them.',
		]);
		expect(faultsOf(`${HEAD}records:\n  case notes:\n    lists:\n      case note: { columns: { titel: [Score] } }\n`)).toEqual([
			'choir.yaml:7: A case note has no part “titel”. Did you mean “title”?',
		]);
	});

	test('a word', () => {
		expect(faultsOf(`${HEAD}words:\n  finnish: [Done]\n`)).toEqual([
			expect.stringMatching(/^choir\.yaml:5: “finnish” is not one of the words Stepcheck looks for: “finish”, /),
		]);
	});

	test('a word that every adapter has', () => {
		expect(faultsOf(`${HEAD}words:\n  finish: [Close off, finish]\n`)).toEqual([
			'choir.yaml:5: “finish” is one of the words for “finish” already. Take it out.',
		]);
	});

	test('a host twice', () => {
		expect(faultsOf(HEAD.replace(']', ', "https://choir.example.gov.uk/*"]'))).toEqual([
			'choir.yaml:3: “https://choir.example.gov.uk/*” is one of the hosts already. Take it out.',
		]);
	});

	test('a word that stands nowhere', () => {
		expect(faultsOf(`${HEAD}host: x\n`)).toEqual(['choir.yaml:4: “host” is not a word that can stand here.']);
	});
});

test('two adapters for one host are refused, and two of one name', () => {
	const folder = mkdtempSync(join(tmpdir(), 'adapters-'));
	writeFileSync(join(folder, 'generic.yaml'), 'adapter: generic\ntitle: Any page\n');
	writeFileSync(join(folder, 'a.yaml'), HEAD);
	writeFileSync(join(folder, 'b.yaml'), HEAD);
	expect(() => readAdapters(folder)).toThrow(
		/b\.yaml:1: .*a\.yaml is called “choir” too.*\n.*b\.yaml:3: .*has an adapter already, in .*a\.yaml/,
	);
});

test('the reader asks for every part that an adapter can describe', () => {
	const files = readdirSync('page', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	const reader = files.map((file) => readFileSync(join('page', file), 'utf8'));
	const asked = new Set(
		reader.flatMap((code) => [...code.matchAll(/parts\.(?:get|located|textOf)\('([^']+)'\)/g)].map(([, part]) => part)),
	);
	expect([...asked].sort()).toEqual([...PARTS].sort());
});

test('the generic adapter has words for every part of every kind that a screen of the record shows', () => {
	const kinds = kindsAsData(readKinds('rules/kinds.yaml'));
	const shown = Object.values(kinds).filter(({ screen }) => screen !== null && screen !== 'this step');
	const lists = GENERIC?.records.flatMap(({ screen, headed, lists: own }) => own.map((list) => ({ screen, headed, ...list }))) ?? [];
	expect(lists.filter(({ headed }) => headed.length === 0)).toEqual([]);
	for (const { kind, screen, parts } of shown) {
		const list = lists.find((each) => each.kind === kind.kind && each.screen === screen);
		expect(Object.keys(list?.columns ?? {}).sort(), kind.kind).toEqual(Object.keys(parts).sort());
	}
});
