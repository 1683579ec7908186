import { expect, test } from 'vitest';
import type { Snapshot } from '../../../../engine/model/snapshot.ts';
import type { OpenedStep } from '../../../../messaging/page-answers.ts';
import type { Ports } from '../../../../overlay/ports.ts';
import { OpenStep } from '../../../../overlay/step/open-step.ts';

const OF = { record: 'M1', today: null };
const STEPS = { visit: 'Child in Need Visit' };
const shows = (name: string | null, screen: Snapshot['screen'] = 'step-editor') => ({ screen, step: { name } }) as Snapshot;

/** A page whose background answers when it is told to. */
function page() {
	const asked: { what: string; answer(hidden: string[]): Promise<void> }[] = [];
	const hold = (what: string) =>
		new Promise<OpenedStep>((resolve) =>
			asked.push({
				what,
				answer: async (hidden) => resolve({ memory: { hidden, paused: [] } } as unknown as OpenedStep),
			}),
		);
	const ports = {
		openStep: (step: string) => hold(step),
		openRecord: (step: string | null) => hold(`record for ${step}`),
	} as unknown as Ports;
	const window = {
		document: { title: 'Step' },
		location: { href: 'https://mosaic.example/step#one' },
		setTimeout: () => 1,
		clearTimeout: () => undefined,
	} as unknown as Window;
	const answered: OpenedStep[] = [];
	const open = new OpenStep(
		window,
		ports,
		(opened) => answered.push(opened),
		() => undefined,
	);
	return { open, asked, answered };
}

test('each step is asked about once, and what no pack knows by its name is never sent', () => {
	const { open, asked } = page();
	expect(open.open(shows('Visit'), OF, STEPS)).toBe(true);
	expect(open.open(shows('Visit'), OF, STEPS)).toBe(false);
	expect(open.open(shows(null), OF, STEPS)).toBe(false);
	expect(open.open(shows('Rowan Ashdown'), OF, STEPS)).toBe(true);
	expect(asked.map(({ what }) => what)).toEqual(['Child in Need Visit', '']);
});

test('an answer about a step that has been left is not taken', async () => {
	const { open, asked, answered } = page();
	open.open(shows('Visit'), OF, STEPS);
	open.open(shows('Review'), OF, STEPS);
	await asked[0]?.answer(['of the first']);
	await asked[1]?.answer(['of the second']);
	await Promise.resolve();
	expect(answered).toHaveLength(1);
	expect([...open.hidden]).toEqual(['of the second']);
});

test('nothing is heard once it has stopped', async () => {
	const { open, asked, answered } = page();
	open.open(shows('Visit'), OF, STEPS);
	open.stop();
	await asked[0]?.answer([]);
	await Promise.resolve();
	expect(answered).toEqual([]);
	expect(open.opened).toBeUndefined();
});

test('a record is asked about once it is known whose it is, for the step that was chosen', () => {
	const { open, asked } = page();
	expect(open.open(shows(null, 'record'), { record: null, today: null }, STEPS)).toBe(false);
	expect(open.open(shows(null, 'record'), OF, STEPS)).toBe(true);
	open.forStep = 'Child in Need Visit';
	expect(open.open(shows(null, 'record'), OF, STEPS)).toBe(true);
	expect(asked.map(({ what }) => what)).toEqual(['record for null', 'record for Child in Need Visit']);
});

test('what was chosen to check one record for is not chosen for the next', () => {
	const { open, asked } = page();
	open.open(shows(null, 'record'), OF, STEPS);
	open.forStep = 'Case closure';
	open.open(shows(null, 'record'), OF, STEPS);
	open.open(shows(null, 'record'), { record: 'M2', today: null }, STEPS);
	expect(asked.map(({ what }) => what)).toEqual(['record for null', 'record for Case closure', 'record for null']);
});
