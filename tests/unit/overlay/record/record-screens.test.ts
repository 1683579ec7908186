import { expect, test } from 'vitest';
import { freshEvidence, isFreshWithin } from '../../../../background/evidence/fresh-evidence.ts';
import { recordScreens } from '../../../../overlay/record/record-screens.ts';
import type { KeptList } from '../../../../store/evidence/kept-list.ts';
import { day } from '../../engine/time/calendars.ts';

const isFresh = isFreshWithin(7, '2026-03-17T12:00');

function kept(kind: string, screen: string, readAt: string, reach: 'all' | 'part', title = ''): KeptList {
	return { kind, keptAt: 0, list: { screen, readAt, reach, readFrom: null, facts: [{ parts: { title } }] } };
}

test('the strip says of each screen that is asked for whether it was read, when, and how much of it', () => {
	const lists = [
		kept('case note', 'case-notes', '2026-03-17T09:05', 'all'),
		kept('service', 'services-and-needs', '2026-03-16T10:00', 'all'),
		kept('plan', 'services-and-needs', '2026-03-16T10:00', 'part'),
		kept('document', 'documents', '2026-03-09T10:00', 'all'),
		kept('person', 'person-details', '2026-03-10T10:00', 'all'),
	];
	const { screens } = freshEvidence({ lists, trouble: null }, isFresh);
	const wanted = ['case-notes', 'services-and-needs', 'documents', 'person-details', 'worker-relationships'];
	expect(recordScreens(wanted, screens, 'documents', day('2026-03-17')).map(({ name, words, here }) => [name, words, here])).toEqual([
		['Case notes', 'Read today at 09:05', false],
		['Services and needs', 'Part read Mon 16 March, yesterday', false],
		['Documents', 'Too old. Read Mon 9 March, 8 days ago', true],
		['Person details', 'Read Tue 10 March, 7 days ago', false],
		['Worker relationships', 'Not opened', false],
	]);
});

test('of one kind read on two screens the fresh list counts, then the whole one, then the newer', () => {
	const titleOf = (...lists: KeptList[]) => freshEvidence({ lists, trouble: null }, isFresh).facts['step']?.facts[0]?.parts['title'];
	const old = kept('step', 'steps', '2026-03-01T10:00', 'all', 'old');
	const part = kept('step', 'step-details', '2026-03-17T10:00', 'part', 'part');
	const whole = kept('step', 'steps', '2026-03-15T10:00', 'all', 'whole');
	const newer = kept('step', 'step-details', '2026-03-16T10:00', 'all', 'newer');
	expect([titleOf(old, part), titleOf(part, whole), titleOf(whole, newer)]).toEqual(['part', 'whole', 'newer']);
	// What is too old is named with its screen and its day, and nothing of it is gone by.
	expect(freshEvidence({ lists: [old], trouble: null }, isFresh).facts['step']).toMatchObject({
		reach: 'none',
		facts: [],
		screen: 'steps',
		readAt: '2026-03-01T10:00',
	});
});
