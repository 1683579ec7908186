import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, csvOf, csvText } from '../../../../engine/board/csv.ts';
import { day, row } from './make-row.ts';

const COLUMNS = ['record', 'step', 'rule', 'due', 'due_if_read_otherwise', 'working_days_late', 'owner_role', 'reason', 'last_seen'];

test('a row is what is in its columns, and nothing else of it', () => {
	const late = row({ reason: { code: 'awaiting another agency', until: day('2026-04-17') }, team: 'Court team', moved: 3 });
	const either = row({ due: ['2026-04-09', '2026-04-15'], rules: ['CC-1.1a', 'CC-1.1b'] }, null);
	expect(csvOf([late, either], true)).toBe(
		`${COLUMNS.join(',')}\r\n` +
			'1048213,Case closure,CC-1.3,2026-04-09,,2,Team Manager,awaiting another agency,2026-04-13\r\n' +
			',Case closure,CC-1.1a CC-1.1b,2026-04-09,2026-04-15,,Team Manager,,2026-04-13\r\n',
	);
	expect(csvOf([late], false)).toBe(
		`${COLUMNS.slice(1).join(',')}\r\nCase closure,CC-1.3,2026-04-09,,2,Team Manager,awaiting another agency,2026-04-13\r\n`,
	);
	expect(columnsOf(true)).toEqual(COLUMNS);
	expect(columnsOf(false)).not.toContain('record');
});

test('a reason that is over is not exported as one that holds', () => {
	expect(csvOf([row({ reason: { code: 'capacity', until: day('2026-04-10') } })], true)).not.toContain('capacity');
});

/** What a spreadsheet makes of a text. */
function read(text: string): string[][] {
	const lines: string[][] = [[]];
	for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)) {
		lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		if (end === '\r\n') lines.push([]);
	}
	return lines.slice(0, -1);
}

test('whatever is in a cell, it stays in that cell, and no spreadsheet reckons it', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
			const back = read(csvText(lines));
			expect(back.map((cells) => cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r])/, '')))).toEqual(
				lines.map((cells) => cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r])/, ''))),
			);
			for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
		}),
	);
});

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('“%s” is a text, not a formula', (cell) => {
	expect(read(csvText([[cell, 'x']]))[0]?.[0]).toBe(`'${cell}`);
});

test('an export never holds anything but its columns, whatever else a flag holds', () => {
	const secret = 'PLANTED';
	const flag = fc.record({
		team: fc.constant(secret),
		moved: fc.nat(5),
		state: fc.constantFrom('open' as const, 'done' as const),
		pack: fc.constant({ title: secret, version: secret }),
	});
	fc.assert(
		fc.property(fc.array(flag), fc.boolean(), (flags, withRecords) => {
			const rows = flags.map((each) => row({ ...each, doneOn: each.state === 'done' ? day('2026-04-20') : null }));
			const text = csvOf(rows, withRecords);
			expect(text).not.toContain(secret);
			if (!withRecords) expect(text).not.toContain('1048213');
			for (const line of read(text)) expect(line).toHaveLength(withRecords ? 9 : 8);
		}),
	);
});
