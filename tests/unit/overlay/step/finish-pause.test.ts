import { expect, test, vi } from 'vitest';
import type { BubbleProps } from '../../../../components/view.ts';
import type { Checklist, Finding } from '../../../../engine/model/checklist.ts';
import type { Ports } from '../../../../overlay/ports.ts';
import { FinishPause } from '../../../../overlay/step/finish-pause.ts';
import { OpenStep } from '../../../../overlay/step/open-step.ts';
import type { StepSession } from '../../../../overlay/step/step-session.ts';
import { finding } from '../../../gallery/finding.ts';

// Where Finish is on the page is asked of a browser.
vi.mock('../../../../page/overlay/boxes.ts', () => ({ boxOf: () => ({ x: 0, y: 0, width: 80, height: 30 }) }));

const FINISH = { isConnected: true, focus: () => undefined } as unknown as HTMLElement;

/** A step on which these are asked about at Finish, and what came of each press. */
function step(asked: Finding[], opened: unknown = { slice: {} }, screen: 'step-editor' | 'record' = 'step-editor') {
	const remembered: string[][] = [];
	const noted: unknown[] = [];
	const ports = { remember: (_: string, { paused }: { paused: string[] }) => remembered.push(paused) } as unknown as Ports;
	const open = new OpenStep(
		{} as Window,
		ports,
		() => undefined,
		() => undefined,
	);
	open.opened = opened as OpenStep['opened'];
	open.key = 'step';
	const checklist = { atFinish: asked } as Checklist;
	const shown: { bubble: BubbleProps | null } = { bubble: null };
	const session = { step: open, snapshot: { screen }, check: {}, checkForFinish: () => checklist } as unknown as StepSession;
	const finish = new FinishPause({
		session: () => session,
		isBlind: () => false,
		visitAll: () => undefined,
		showBubble: (bubble) => {
			shown.bubble = bubble;
		},
		goTo: () => undefined,
		openSidebar: () => undefined,
		changed: () => undefined,
		note: (...reason) => noted.push(reason),
	});
	return { finish, open, remembered, noted, shown };
}

/** @returns true if this press is held, and then the pause is open */
function press(finish: FinishPause): boolean {
	const ask = finish.decide(FINISH);
	ask?.();
	return ask !== null;
}

const findings = (count: number) => Array.from({ length: count }, (_, at) => finding({ summary: `Question ${at}`, section: 'Details' }));

test('a press is held once for the same things, and again for something new', () => {
	const [one, two] = findings(2) as [Finding, Finding];
	const asked = [one];
	const { finish, remembered } = step(asked);
	expect(press(finish)).toBe(true);
	expect(finish.held?.findings).toEqual([one]);
	expect(remembered).toEqual([[one.id]]);
	finish.goBack();
	expect(finish.held).toBeNull();
	expect(press(finish)).toBe(false);
	asked.push(two);
	expect(press(finish)).toBe(true);
	expect(finish.held?.findings).toEqual([two]);
});

test('what was hidden for this step is not asked about, and is again once it was brought back', () => {
	const [one] = findings(1) as [Finding];
	const { finish, open } = step([one]);
	open.hide(one.id, true);
	expect(press(finish)).toBe(false);
	open.hide(one.id, false);
	expect(press(finish)).toBe(true);
});

test.each([
	[9, 9, 0],
	[10, 8, 2],
])('of %i things a pause lists %i, and %i more are in the sidebar', (all, listed, more) => {
	const { finish } = step(findings(all));
	press(finish);
	expect(finish.held?.findings).toHaveLength(listed);
	expect(finish.held?.more).toBe(more);
});

test('a reason goes with the rules it was given for, and the pause closes', () => {
	const { finish, noted, shown } = step(findings(1));
	press(finish);
	const rules = finish.held?.findings[0]?.rules;
	finish.finishAnyway('waiting on someone', 'I am waiting on someone');
	expect(noted).toEqual([[rules, 'waiting on someone']]);
	expect(finish.held).toBeNull();
	expect(shown.bubble?.heading).toBe('Noted: I am waiting on someone.');
	finish.finishAnyway('no reason', '');
	expect(noted).toHaveLength(1);
});

test.each([
	['no pack covers the step', step(findings(1), { slice: null })],
	['it is a screen of the record', step(findings(1), { slice: {} }, 'record')],
])('where %s, Finish passes and nothing is said', (_, { finish, shown }) => {
	expect(press(finish)).toBe(false);
	expect(shown.bubble).toBeNull();
});
