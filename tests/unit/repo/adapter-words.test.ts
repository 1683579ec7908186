import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORDS } from '../../../engine/model/adapter.ts';

test('whoever writes an adapter is told of every list of words there is', () => {
	const told = readFileSync(new URL('../../../docs/write-an-adapter.md', import.meta.url), 'utf8');
	expect(WORDS.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});
