import { expect, test } from 'vitest';
import { candidatesOf, scoreOf } from '../../../../../entrypoints/practice/exercise/marking.ts';
import { CHECKLIST } from '../../checklist.ts';

test('the exercise asks about all that was judged, in words that don’t say how it stands', () => {
	const candidates = candidatesOf(CHECKLIST);
	expect(candidates.map(({ id }) => id)).toEqual(['asked', 'theirs', 'done', 'reminder', 'late', 'sent']);
	expect(candidates.at(-1)?.words).toBe('Worker sends “Request”.');
});

test('what is wrong and marked is found, what is wrong and not marked is missed, and what is marked and right is a false alarm', () => {
	const score = scoreOf(candidatesOf(CHECKLIST), new Set(['asked', 'late', 'done', 'reminder']));
	const ids = (those: { id: string }[]) => those.map(({ id }) => id);
	expect(ids(score.found)).toEqual(['asked', 'late']);
	expect(ids(score.missed)).toEqual(['theirs', 'sent']);
	expect(ids(score.falseAlarms)).toEqual(['done', 'reminder']);
});
