import { expect, test } from 'vitest';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import { type SessionState, sidebarView } from '../../../overlay/sidebar-view.ts';

const STOPPED = { because: 'Stepcheck was updated.', again: false };
const NOT_A_STEP = { screen: 'unknown', step: { name: null }, finish: null, questions: [] } as unknown as Snapshot;
const known = (parts: Partial<SessionState> = {}): SessionState => ({
	snapshot: undefined,
	step: { opened: undefined },
	checklist: null,
	work: { known: null },
	hello: { steps: {} },
	fault: false,
	...parts,
});

test.each<[string, SessionState | null, boolean, string | undefined]>([
	['nothing was answered yet', null, false, undefined],
	['the answer is late', null, true, 'checking'],
	['the answer was late, and nothing is read yet', known(), true, 'checking'],
	['the answer was late, and the page is none of its business', known({ snapshot: NOT_A_STEP }), true, undefined],
	['the answer was late, and the page can’t be read', known({ fault: true }), true, 'cannot read'],
])('what is said when %s', (_, what, isLate, said) => {
	expect(sidebarView(what, isLate, null)?.kind).toBe(said);
	expect(sidebarView(what, isLate, STOPPED)).toEqual({ kind: 'stopped', ...STOPPED });
});
