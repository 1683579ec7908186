import { beforeAll, expect, test } from 'vitest';
import { readCalendars, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { withClosures } from '../../../../compile/council/calendars.ts';
import { defaultOf, effectOn, rulesRestingOn } from '../../../../compile/council/setting-effects.ts';
import type { CompiledPack } from '../../../../compile/pack/compile-pack.ts';
import { isoDate } from '../../../../engine/time/plain-date.ts';
import type { WorkingCalendar } from '../../../../engine/time/working-days.ts';

const EASTER = { year: 2026, month: 3, day: 31 };
let packs: CompiledPack[];
let calendar: WorkingCalendar;

beforeAll(() => {
	packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));
	calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
});

function pack(id: string): CompiledPack {
	const found = packs.find((each) => each.id === id);
	if (!found) throw new Error(`No pack ${id}.`);
	return found;
}

function effects(id: string, setting: string, answer: string, decided: Record<string, string> = {}, counting = calendar) {
	return rulesRestingOn(setting, pack(id)).map((rule) => {
		const { sentence, severity, dates } = effectOn(rule, setting, answer, EASTER, counting, decided);
		return { sentence, severity, dates: dates.map(({ length, side, date }) => `${length} ${side}: ${isoDate(date)}`) };
	});
}

test('a reading of a limit changes the day it falls on, and the sentence', () => {
	const [before] = effects('case-closure', 'closure visit window', 'before the notification', { days: 'calendar days' });
	const [after] = effects('case-closure', 'closure visit window', 'after the notification', { days: 'calendar days' });
	expect(before?.dates).toEqual(['7 calendar days before: 2026-03-24']);
	expect(after?.dates).toEqual(['7 calendar days after: 2026-04-07']);
	expect(before?.sentence).not.toBe(after?.sentence);
	// Whatever is decided already.
	const decided = { days: 'calendar days', 'closure visit window': 'after the notification' };
	expect(effects('case-closure', 'closure visit window', 'before the notification', decided)[0]).toEqual(before);
});

test('plain “days” are shown both ways until they are decided, and working days pass over bank holidays and closures', () => {
	expect(effects('case-closure', 'closure visit window', 'after the notification')[0]?.dates).toEqual([
		'7 calendar days after: 2026-04-07',
		'7 working days after: 2026-04-13',
	]);
	const closed = withClosures(calendar, ['2026-04-09']);
	const after = { 'closure visit window': 'after the notification' };
	const [{ dates = [] } = {}] = effects('case-closure', 'days', 'working days', after, closed);
	expect(dates).toContain('7 working days after: 2026-04-14');
});

test('a reading that is a day counted from another has its days shown', () => {
	const [first] = effects('child-in-need', 'the 45 days', 'from the start', { days: 'calendar days' });
	expect(first?.dates).toEqual(['45 calendar days after: 2026-05-15']);
});

test('every reading of every setting of every pack can be shown, and reads otherwise than the next', () => {
	for (const each of packs)
		for (const [setting, { readings }] of Object.entries(each.settings)) {
			const rules = rulesRestingOn(setting, each);
			if (readings.length < 2 || rules.length === 0) continue;
			const shown = readings.map((reading) => JSON.stringify(effects(each.id, setting, reading)));
			expect(new Set(shown).size, `${each.id}: ${setting}`).toBe(readings.length);
		}
});

test('what stands for a setting until it is decided is said in words', () => {
	expect(defaultOf('closure agreed', pack('case-closure'))).toBe('Closure agreed');
	expect(defaultOf('closing step', pack('case-closure'))).toBe(null);
	expect(defaultOf('closure tray', pack('business-support-audit'))).toBe('C&F Closure and transfer');
});
