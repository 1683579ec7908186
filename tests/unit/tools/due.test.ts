import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { due } from '../../../tools/due.ts';
import { Refusal } from '../../../tools/refusal.ts';

/** What the command prints; if it refuses, what it says. */
function run(...args: string[]): { printed: string; refused: string | null } {
	const printed: string[] = [];
	const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
	try {
		due(args);
		return { printed: printed.join(''), refused: null };
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault;
		return { printed: printed.join(''), refused: fault.message };
	} finally {
		write.mockRestore();
	}
}

function answer(from: string, period: string, ...options: string[]): Record<string, string> {
	const { printed, refused } = run('--from', from, '--period', period, ...options, '--json');
	expect(refused).toBeNull();
	return JSON.parse(printed);
}

describe('one date', () => {
	test.each<[from: string, period: string, due: string, options?: string[]]>([
		['2026-03-17', '15 working days', '2026-04-09'],
		['17 March 2026', '15 Working Days', '2026-04-09'],
		['2026-03-17', '15 working days', '2026-04-08', ['--nation', 'scotland']],
		['2026-03-09', '15 working days', '2026-03-31', ['--nation', 'northern-ireland']],
		['2026-03-17', '15 working days', '2026-04-08', ['--count-from', 'same-day']],
		['2026-03-17', '15 working days', '2026-04-09', ['--count-from', 'next-day']],
		['2026-03-17', '15 working days', '2026-02-24', ['--side', 'before']],
		['2026-12-24', '1 working day', '2026-12-29'],
		['2026-12-24', '1 working day', '2026-12-30', ['--closure', '2026-12-29']],
		['2026-12-24', '1 working day', '2027-01-04', ['--closure', '2026-12-29', '--closure', '30/12/2026', '--closure', '2026-12-31']],
		['2026-03-17', '0 working days', '2026-03-17'],
		['2026-01-31', '1 month', '2026-02-28'],
		['2027-08-31', '6 months', '2028-02-29'],
		['2028-02-29', '1 year', '2029-02-28'],
		['2026-02-20', '6 weeks', '2026-04-03'],
		['2026-03-17', '45 calendar days', '2026-05-01'],
		['2026-04-13', '2 Wednesdays', '2026-04-22'],
		['2028-12-01', '6 weeks', '2029-01-12'],
		['2026-03-28T22:30', '72 hours', '2026-03-31T23:30'],
		['28/03/2026 22:30', '72 hours', '2026-03-31T23:30'],
		['2026-10-24T10:00', '72 hours', '2026-10-27T09:00'],
		['2026-03-31T23:30', '72 hours', '2026-03-28T22:30', ['--side', 'before']],
	])('from %s, %s: %s', (from, period, expected, options = []) => {
		expect(answer(from, period, ...options)).toEqual({ due: expected, working: expect.any(String) });
	});

	test('shows its working', () => {
		expect(answer('2026-03-17', '15 working days').working).toBe(
			'15 working days from day 0 Tue 17 March 2026; Good Friday and Easter Monday skipped.',
		);
		expect(answer('2026-03-17', '15 working days', '--count-from', 'same-day').working).toContain('from day 1 Tue 17 March 2026');
		expect(answer('2026-03-17', '1 month', '--side', 'before').working).toBe('1 month back from day 0 Tue 17 March 2026.');
		expect(answer('2026-12-24', '1 working day', '--closure', '2026-12-29').working).toContain('Boxing Day and council closure skipped');
		expect(answer('2026-03-28T22:30', '1 hour').working).toBe('1 hour after Sat 28 March 2026.');
	});
});

describe('two dates', () => {
	test('days that are not said to be calendar or working days', () => {
		expect(answer('2026-03-17', '45 days')).toEqual({
			earliest: '2026-05-01',
			latest: '2026-05-22',
			working: expect.stringMatching(/^45 calendar days .* Or: 45 working days .*Early May bank holiday skipped\.$/),
		});
		expect(answer('2026-03-17', '45 days', '--side', 'before')).toMatchObject({ earliest: '2026-01-13', latest: '2026-01-31' });
	});

	test('hours from a day with no time, over a change of the clocks', () => {
		expect(answer('2026-03-28', '72 hours')).toEqual({
			earliest: '2026-03-31T01:00',
			latest: '2026-04-01T00:59',
			working: '72 hours after Sat 28 March 2026, at a time that is not said.',
		});
	});
});

describe('in words', () => {
	const words = (...args: string[]) => run(...args).printed;

	test('the date, then its working', () => {
		expect(words('--from', '2026-02-20', '--period', '6 weeks')).toBe('2026-04-03\n6 weeks from day 0 Fri 20 February 2026.\n');
	});

	test('two dates only where there are two', () => {
		expect(words('--from', '2026-03-17', '--period', '45 days')).toMatch(/^2026-05-01 or 2026-05-22\n/);
		expect(words('--from', '2026-04-13', '--period', '1 day')).toMatch(/^2026-04-14\n/);
	});
});

const PERIOD = ['--period', '15 working days'];
const FROM = ['--from', '2026-03-17'];
const UNITS = 'Units: working days, calendar days, days, weeks, months, years, hours, or a weekday.';
const HOW_LONG = 'Say how long, as in --period "15 working days".';
const BEYOND = 'Bank holidays are known to the end of 2028. This date lies beyond.';
const TOO_LONG = 'That is too long a time to count.';

describe('what can’t be worked out is a plain sentence', () => {
	test.each<[what: string, args: string[], sentence: string]>([
		[
			'a day there is not',
			['--from', '2026-02-30', ...PERIOD],
			'Say from when, as in --from 2026-03-17. “2026-02-30” is no day I can read.',
		],
		['a year of two digits', ['--from', '17/03/26', ...PERIOD], 'Say from when, as in --from 2026-03-17. “17/03/26” is no day I can read.'],
		[
			'a time there is not',
			['--from', '2026-03-28 25:00', '--period', '72 hours'],
			'Say from when, as in --from 2026-03-17. “2026-03-28 25:00” is no day I can read.',
		],
		['no day', PERIOD, 'Say from when, as in --from 2026-03-17.'],
		['an empty day', ['--from', '', ...PERIOD], 'Say from when, as in --from 2026-03-17.'],
		['nothing', [], 'Say from when, as in --from 2026-03-17.'],
		['no period', FROM, `${HOW_LONG} ${UNITS}`],
		['an empty period', [...FROM, '--period', ''], `${HOW_LONG} ${UNITS}`],
		['a unit there is not', [...FROM, '--period', '15 moons'], `${HOW_LONG} “15 moons” is no period I can read. ${UNITS}`],
		['school days', [...FROM, '--period', '5 school days'], `${HOW_LONG} “5 school days” is no period I can read. ${UNITS}`],
		['a number alone', [...FROM, '--period', '15'], `${HOW_LONG} “15” is no period I can read. ${UNITS}`],
		['a unit alone', [...FROM, '--period', 'weeks'], `${HOW_LONG} “weeks” is no period I can read. ${UNITS}`],
		['a part of a month', [...FROM, '--period', '1.5 months'], `${HOW_LONG} “1.5 months” is no period I can read. ${UNITS}`],
		['a number below nought', [...FROM, '--period=-5 weeks'], `${HOW_LONG} “-5 weeks” is no period I can read. ${UNITS}`],
		[
			'a number below nought, after a space',
			[...FROM, '--period', '-5 weeks'],
			"Option '--period' needs a value after it, and no value begins with “-”.",
		],
		['an option for a value', ['--from', ...PERIOD], "Option '--from' needs a value after it, and no value begins with “-”."],
		[
			'a nation there is not',
			[...FROM, ...PERIOD, '--nation', 'wales'],
			'--nation is england-and-wales or scotland or northern-ireland, not “wales”.',
		],
		['a side there is not', [...FROM, ...PERIOD, '--side', 'within'], '--side is after or before, not “within”.'],
		['a first day there is not', [...FROM, ...PERIOD, '--count-from', 'monday'], '--count-from is next-day or same-day, not “monday”.'],
		['a closure that is no day', [...FROM, ...PERIOD, '--closure', 'soon'], '“soon” is not a day, as in 2026-12-29.'],
		['an option there is not', [...FROM, ...PERIOD, '--until', 'then'], "Unknown option '--until'"],
		['a word too many', [...FROM, ...PERIOD, 'please'], "Unexpected argument 'please'. This command does not take positional arguments"],
		[
			'an hour that is day 1',
			[...FROM, '--period', '24 hours', '--count-from', 'same-day'],
			'Hours run from the event itself: leave --count-from out.',
		],
		['45 working days beyond the calendar', ['--from', '2028-12-01', '--period', '45 working days'], BEYOND],
		['45 days that may be working days beyond it', ['--from', '2028-12-01', '--period', '45 days'], BEYOND],
		['working days without end', [...FROM, '--period', '99999999999999 working days'], BEYOND],
		['a start beyond it', ['--from', '2029-06-01', ...PERIOD], BEYOND],
		[
			'working days back before it',
			['--from', '2019-01-02', '--period', '5 working days', '--side', 'before'],
			'Bank holidays are known from 2019. This date lies before.',
		],
		['calendar days without end', [...FROM, '--period', '99999999999999 calendar days'], TOO_LONG],
		['weeks without end', [...FROM, '--period', '99999999999999 weeks'], TOO_LONG],
		['months without end', [...FROM, '--period', '99999999999999 months'], TOO_LONG],
		['hours without end', [...FROM, '--period', '99999999999999 hours'], TOO_LONG],
		['Wednesdays without end', [...FROM, '--period', '99999999999999 wednesdays'], TOO_LONG],
		['years past the last that is written with four digits', [...FROM, '--period', '8000 years'], TOO_LONG],
		['years back past the first', [...FROM, '--period', '2000 years', '--side', 'before'], TOO_LONG],
	])('%s', (_what, args, sentence) => {
		expect(run(...args)).toEqual({ printed: '', refused: sentence });
		// With --json a program reads the same sentence from what is printed.
		expect(run(...args, '--json')).toEqual({ printed: `${JSON.stringify({ error: sentence })}\n`, refused: sentence });
	});

	test('and exit code 1, with nothing printed but the error', { timeout: 60_000 }, () => {
		const args = ['tools/stepcheck.ts', 'due', '--from', '2028-12-01', '--period', '45 working days', '--json'];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: `{"error":"${BEYOND}"}\n`, stderr: `${BEYOND}\n` });
	});
});
