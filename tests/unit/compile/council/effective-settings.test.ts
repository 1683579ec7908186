import { beforeAll, expect, test } from 'vitest';
import { readCalendars, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import type { Calendars } from '../../../../compile/council/calendars.ts';
import { NOTHING_DECIDED } from '../../../../compile/council/council-settings.ts';
import { effectiveSettings, type Layers, plainSettings } from '../../../../compile/council/effective-settings.ts';
import type { CompiledPack } from '../../../../compile/pack/compile-pack.ts';

let rules: { packs: CompiledPack[]; calendars: Calendars };

beforeAll(() => {
	const kinds = readKinds('rules/kinds.yaml');
	rules = { packs: readPacks('rules/packs', kinds), calendars: readCalendars('rules/calendars/bank-holidays.yaml') };
});

function worksOut(layers: Partial<Layers>) {
	return effectiveSettings({ policy: {}, browser: {}, build: NOTHING_DECIDED, ...layers }, rules);
}

test('a policy goes before this browser, and this browser before the build', () => {
	const build = { ...NOTHING_DECIDED, packs: ['child-in-need'], evidenceDays: 20 };
	const { packs, evidenceDays, nation } = worksOut({
		policy: { packs: ['case-closure'] },
		browser: { packs: ['case-managed'], evidenceDays: 10 },
		build,
	});
	expect(packs).toEqual({ value: ['case-closure'], from: 'policy', ignored: [] });
	expect(evidenceDays).toEqual({ value: 10, from: 'browser', ignored: [] });
	expect(nation).toEqual({ value: 'england-and-wales', from: 'default', ignored: [] });
	expect(worksOut({ build }).evidenceDays).toEqual({ value: 20, from: 'default', ignored: [] });
});

test('a bad value is ignored with its reason, and what comes next is gone by', () => {
	const { evidenceDays, role, nation } = worksOut({
		policy: { evidenceDays: 400, role: 'Response Social Wroker', nation: 'wales' },
		browser: { evidenceDays: 12 },
	});
	expect(evidenceDays.value).toBe(12);
	expect(evidenceDays.ignored).toEqual([{ from: 'policy', because: 'It should be a whole number of days from 1 to 365.' }]);
	expect(role).toEqual({
		value: null,
		from: 'default',
		ignored: [
			{
				from: 'policy',
				because: 'There is no role in any pack called “Response Social Wroker”. Did you mean “Response Social Worker”?',
			},
		],
	});
	expect(nation.ignored[0]?.because).toBe('It should be england-and-wales, scotland or northern-ireland.');
});

test('of a list only what does not fit is ignored', () => {
	const { packs, closureDays } = worksOut({
		policy: { packs: ['case-closure', 'case-closures'], closureDays: ['2026-12-29', 'Christmas', '2041-01-02'] },
	});
	expect(packs.value).toEqual(['case-closure']);
	expect(packs.ignored.map(({ because }) => because)).toEqual(['There is no pack called “case-closures”. Did you mean “case-closure”?']);
	expect(closureDays.value).toEqual(['2026-12-29']);
	expect(closureDays.ignored).toHaveLength(2);
});

test('each setting of a pack comes from wherever it was decided, by one of its readings or by the council’s own word', () => {
	const { settings } = worksOut({
		policy: { settings: { 'closure visit notes': 'one each', 'closing step': 'Close the case' } },
		browser: { settings: { 'closing step': 'Something else', 'copies sent by': 'the worker', 'closure visit window': 'whenever' } },
	});
	expect(settings).toEqual({
		'closure visit notes': { value: 'one each', from: 'policy', ignored: [] },
		'closing step': { value: 'Close the case', from: 'policy', ignored: [] },
		'copies sent by': { value: 'the worker', from: 'browser', ignored: [] },
		'closure visit window': {
			value: null,
			from: 'default',
			ignored: [
				{
					from: 'browser',
					because: '“whenever” is none of its readings. It should be “before the notification” or “after the notification”.',
				},
			],
		},
	});
});

test('an answer of the council’s own is taken where the rules can take one: a number, a role', () => {
	const answers = {
		'closure visit notes': '3',
		'same-day hand-over': 'tomorrow',
		'the five days of 1.5': '7 days',
		reviewer: 'Reviews Desk',
	};
	const { settings } = worksOut({ policy: { settings: { ...answers, 'allocated by': "the team'" } } });
	expect(Object.entries(settings).map(([name, { value, ignored }]) => [name, value, ignored[0]?.because])).toEqual(
		expect.arrayContaining([
			['closure visit notes', '3', undefined],
			['same-day hand-over', null, '“tomorrow” is no number.'],
			['the five days of 1.5', null, "“7 days” is none of its readings. It should be “the worker's” or “the manager's”."],
			['reviewer', 'Reviews Desk', undefined],
			['allocated by', null, "“the team'” is none of its readings. It should be “the team's” or “the unit's”."],
		]),
	);
});

test('what a policy says it sets and the browser did not hand on is missed, and a name that is none is pointed out', () => {
	const { evidenceDays, strange } = worksOut({
		policy: { policySets: ['evidenceDays', 'packs', 'evidenceDay', 'settings'], packs: [], settings: { 'closing steps': 'x' } },
	});
	expect(evidenceDays).toMatchObject({ value: 30, from: 'default' });
	expect(evidenceDays.ignored[0]?.because).toBe(
		'The policy sets it, and the browser has not handed it on. It should be a whole number of days from 1 to 365.',
	);
	expect(strange.map(({ name, ignored }) => [name, ignored.because])).toEqual([
		['settings: closing steps', 'There is no setting in any pack called “closing steps”. Did you mean “closing step”?'],
		['evidenceDay', 'There is no setting of Stepcheck called “evidenceDay”. Did you mean “evidenceDays”?'],
	]);
});

test('a list of workers is gone by whatever the case of their names, and names that every object has are nothing', () => {
	const inForce = worksOut({
		policy: JSON.parse('{"__proto__": {"packs": ["case-closure"]}, "workers": {"Mara  BRIGHT": ["Team Manager"]}, "constructor": 1}'),
	});
	expect(plainSettings(inForce).workers).toEqual({ 'mara bright': ['Team Manager'] });
	expect(inForce.packs).toEqual({ value: [], from: 'default', ignored: [] });
});

test('an address is https and nothing after the name', () => {
	for (const address of ['http://mosaic.example.gov.uk', 'https://mosaic.example.gov.uk/step', 'mosaic.example.gov.uk', '<all_urls>'])
		expect(worksOut({ policy: { mosaicAddress: address } }).mosaicAddress.value).toBe(null);
	expect(worksOut({ policy: { mosaicAddress: 'https://mosaic.example.gov.uk' } }).mosaicAddress.from).toBe('policy');
});
