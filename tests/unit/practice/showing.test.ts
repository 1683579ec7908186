import { expect, test } from 'vitest';
import { cardStyle, scrim } from '../../../components/presenter/presenter-place.ts';
import type { Checklist, Finding } from '../../../engine/model/checklist.ts';
import { nextHeading, summingUp, walkThrough } from '../../../entrypoints/demonstrate/walk.ts';
import { candidatesOf, scoreOf } from '../../../entrypoints/practice/exercise/marking.ts';

function finding(id: string, parts: Partial<Finding> = {}): Finding {
	return {
		id,
		rules: [id],
		subject: 'question',
		row: null,
		outcome: 'failed',
		timing: 'none',
		due: null,
		dueWords: null,
		working: null,
		readings: [],
		severity: 'warning',
		standing: 'yours',
		owners: [],
		ownerName: 'Worker',
		atFinish: true,
		summary: id,
		hint: null,
		section: 'Details',
		why: `Worker answers “${id}”.`,
		read: '',
		settledBy: '',
		source: 'Guide: 1',
		prompt: null,
		doubts: [],
		because: [],
		targets: [],
		restsOn: [],
		opens: null,
		dates: [],
		doneOn: null,
		...parts,
	};
}

const FINDINGS = [
	finding('asked'),
	finding('theirs', { standing: 'waiting', ownerName: 'Manager' }),
	finding('unseen', { standing: 'cant see', outcome: 'cantTell' }),
	finding('done', { standing: 'done', outcome: 'passed' }),
	finding('not needed', { standing: 'not needed', outcome: 'inapplicable' }),
	finding('reminder', { severity: 'info' }),
	finding('late', { severity: 'info', timing: 'late' }),
	finding('sent', { subject: 'request', summary: 'Send “Request”', why: 'Worker sends “Request”.' }),
];
const CHECKLIST = { findings: FINDINGS, role: 'Worker', left: 2, done: 1, checks: { made: 6, total: 7 } } as Checklist;

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

test('the card never lies on what it speaks of, and the scrim leaves it free', () => {
	const window = { width: 1280, height: 720 };
	const around = { top: 44, bar: 66, barOnTop: false, window };
	expect(cardStyle({ ...around, spot: { x: 10, y: 200, width: 580, height: 140 } })).toMatchObject({ right: '32px', width: '608px' });
	expect(cardStyle({ ...around, spot: { x: 700, y: 200, width: 560, height: 140 } })).toMatchObject({ left: '32px' });
	expect(cardStyle({ ...around, spot: { x: 220, y: 80, width: 650, height: 100 } })).toMatchObject({ top: '196px' });
	expect(cardStyle({ ...around, spot: { x: 220, y: 500, width: 650, height: 100 } })).toMatchObject({ bottom: '236px' });
	const [above, before, behind, below] = scrim({ top: 44, window, spot: { x: 220, y: 80, width: 650, height: 100 } });
	expect([above, before, behind, below]).toEqual([
		{ left: '0px', top: '44px', width: '1280px', height: '36px' },
		{ left: '0px', top: '80px', width: '220px', height: '100px' },
		{ left: '870px', top: '80px', width: '410px', height: '100px' },
		{ left: '0px', top: '180px', width: '1280px', height: '540px' },
	]);
});
