import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Badge } from '../../../background/badge.ts';
import { DailySummary } from '../../../background/daily-summary.ts';
import { ENGLAND } from '../engine/time/calendars.ts';

const here = vi.hoisted(() => ({
	kept: { daily: true },
	allowed: true,
	alarms: new Map<string, { when: number; periodInMinutes: number }>(),
	told: [] as { title: string; message: string }[],
}));

vi.mock('webextension-polyfill', () => ({
	default: {
		alarms: {
			get: async (name: string) => here.alarms.get(name),
			create: async (name: string, alarm: { when: number; periodInMinutes: number }) => void here.alarms.set(name, alarm),
			clear: async (name: string) => here.alarms.delete(name),
		},
		permissions: { contains: async () => here.allowed },
		notifications: { create: async (_: string, told: { title: string; message: string }) => void here.told.push(told) },
	},
}));
vi.mock('../../../store/council/preferences.ts', () => ({
	readPreferences: async () => here.kept,
	changePreferences: async (changed: object) => void Object.assign(here.kept, changed),
}));
vi.mock('../../../background/council/current-council.ts', () => ({
	currentCouncil: async () => ({ inForce: { role: { value: 'Response Manager' } }, calendar: ENGLAND }),
}));

/** A Tuesday at half past eight. */
const TUESDAY = new Date('2026-04-14T08:30:00');
const overdue = { overdue: 2, soon: 1 };

beforeEach(() => {
	vi.useFakeTimers({ now: TUESDAY });
	Object.assign(here, { kept: { daily: true }, allowed: true });
	here.alarms.clear();
	here.told.length = 0;
});
afterEach(() => vi.useRealTimers());

function summaryOf(due: { overdue: number; soon: number } | null): DailySummary {
	return new DailySummary({ refresh: () => undefined, due: async () => due } as unknown as Badge);
}

test('on a working day it says how many are overdue and due soon, and nothing else', async () => {
	await summaryOf(overdue).rang('daily summary');
	expect(here.told).toEqual([
		expect.objectContaining({ title: 'Stepcheck', message: expect.stringMatching(/: 2 overdue, 1 due soon\.$/) }),
	]);
});

test.each([
	['nobody asked for it', () => Object.assign(here.kept, { daily: false }), overdue],
	['the browser has taken its permission back', () => Object.assign(here, { allowed: false }), overdue],
	['it is Easter Monday', () => vi.setSystemTime(new Date('2026-04-06T09:00:00')), overdue],
	['it is Sunday', () => vi.setSystemTime(new Date('2026-04-12T09:00:00')), overdue],
	['nothing is due', () => undefined, { overdue: 0, soon: 0 }],
	['nobody chose a role', () => undefined, null],
])('it says nothing where %s', async (_, prepare, due) => {
	prepare();
	await summaryOf(due).rang('daily summary');
	expect(here.told).toEqual([]);
});

test('its clock is set for the next nine o’clock, once, and stopped when it is turned off', async () => {
	const daily = summaryOf(overdue);
	expect(await daily.turn(true)).toEqual({ on: true, role: 'Response Manager' });
	await daily.arrange();
	expect([...here.alarms]).toEqual([['daily summary', { when: new Date('2026-04-14T09:00:00').getTime(), periodInMinutes: 24 * 60 }]]);
	expect(await daily.turn(false)).toEqual({ on: false, role: 'Response Manager' });
	expect(here.alarms.size).toBe(0);
});
