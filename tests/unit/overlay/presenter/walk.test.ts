import { expect, test } from 'vitest';
import { nextHeading, summingUp, walkThrough } from '../../../../overlay/presenter/walk.ts';
import { CHECKLIST, finding } from '../../entrypoints/checklist.ts';

test('the walk goes through all that is open, one’s own first, and Skip goes on to the next heading', () => {
	const walk = walkThrough(CHECKLIST, new Set(), false);
	expect(walk.map(({ finding: { id }, under }) => `${under}: ${id}`)).toEqual([
		'Yours: asked',
		'Yours: sent',
		'Waiting on Manager: theirs',
		'Can’t see: unseen',
		'Done late: late',
	]);
	expect(nextHeading(walk, 0)).toBe(2);
	expect(nextHeading(walk, 4)).toBe(walk.length);
	expect(walkThrough(CHECKLIST, new Set(), true).at(-1)?.under).toBe('Done');
});

test('where all is done, that is gone through', () => {
	const all = { ...CHECKLIST, findings: [finding('done', { standing: 'done', outcome: 'passed' })], left: 0 };
	expect(walkThrough(all, new Set(), false).map(({ under }) => under)).toEqual(['Done']);
	expect(summingUp(all)).toBe('Nothing is left for the Worker. 1 done. 6 of 7 checks made.');
});
