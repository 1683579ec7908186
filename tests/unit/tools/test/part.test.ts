import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { summaryOf } from '../../../../tools/test/part.ts';

const LINT = { name: 'lint', passed: true, detail: '3 s' };
const STORE = { name: 'store', passed: false, detail: '27 passed, 1 failed' };

test('one line says what passed and how long it took', () => {
	expect(summaryOf([LINT], 65.2)).toBe('Passed: lint (3 s). Took 1 min 5 s.');
});

test('what failed comes first', () => {
	expect(summaryOf([LINT, STORE], 60)).toBe('FAILED: store (27 passed, 1 failed). Passed: lint (3 s). Took 1 min 0 s.');
});

test('a part that does not exist is refused with the names of those that do', () => {
	const { status, stderr } = spawnSync(process.execPath, ['tools/test/run-parts.ts', 'lints'], { encoding: 'utf8' });
	expect(status).toBe(1);
	expect(stderr).toMatch(/^There is no part called lints\. The parts are lint, types, .*browser\.\n$/);
});
