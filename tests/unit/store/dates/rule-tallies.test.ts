import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RuleStands } from '../../../../engine/lateness/rules-shown.ts';
import type { Disk } from '../../../../store/disk.ts';

const areas = vi.hoisted(() => ({ local: new Map<string, unknown>(), session: new Map<string, unknown>() }));

vi.mock('webextension-polyfill', () => {
	const area = (kept: Map<string, unknown>) => ({
		get: async (name: string | null) => Object.fromEntries([...kept].filter(([each]) => name === null || each === name)),
		set: async (items: object) => {
			for (const [name, item] of Object.entries(items)) kept.set(name, item);
		},
		remove: async (names: string | string[]) => {
			for (const name of [names].flat()) kept.delete(name);
		},
	});
	return { default: { storage: { local: area(areas.local), session: area(areas.session) } } };
});

const { forgetTallies, countRules, readTallies } = await import('../../../../store/dates/rule-tallies.ts');

/** A database in which steps were finished with A outstanding. */
const disk = {
	use: async (work: (database: unknown) => Promise<unknown>) =>
		work({
			finishedAnyway: {
				toArray: async () => [
					{ rules: ['A', 'Z'], reason: 'capacity' },
					{ rules: ['A'], reason: 'capacity' },
				],
			},
		}),
} as unknown as Disk;

const left: RuleStands = { rules: ['A'], standing: 'yours', outcome: 'failed' };
const done: RuleStands = { rules: ['A'], standing: 'done', outcome: 'passed' };

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: 0 }));

afterEach(() => {
	vi.useRealTimers();
	areas.local.clear();
	areas.session.clear();
});

test('a rule is counted once for each step: shown, and acted on', async () => {
	for (const step of ['1', '1', '2']) await countRules(step, [left]);
	vi.setSystemTime(60_000);
	for (const step of ['1', '1']) await countRules(step, [done]);
	expect(await readTallies(disk)).toEqual([{ rule: 'A', shown: 2, actedOn: 1, finishedAnyway: { capacity: 2 } }]);
});

test('what is done while the page still draws was not acted on', async () => {
	await countRules('1', [left]);
	vi.setSystemTime(2000);
	await countRules('1', [done]);
	vi.setSystemTime(60_000);
	await countRules('1', [done]);
	expect(await readTallies(disk)).toMatchObject([{ shown: 1, actedOn: 0 }]);
});

test('nothing but ids of rules and counts is kept, and all of it can be forgotten', async () => {
	await countRules('a title with a name in it', [left]);
	expect([...areas.local]).toEqual([['ruleTallies', { A: { shown: 1, actedOn: 0 } }]]);
	expect(JSON.stringify([...areas.session])).not.toContain('title');
	await forgetTallies();
	expect(areas.local.size).toBe(0);
	expect([...areas.session.keys()].filter((name) => name.startsWith('rules shown:'))).toEqual([]);
});
