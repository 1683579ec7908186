import { expect, test } from 'vitest';
import type { Checklist } from '../../../../engine/model/checklist.ts';
import type { Snapshot } from '../../../../engine/model/snapshot.ts';
import type { KeptLines } from '../../../../messaging/page-answers.ts';
import type { Ports } from '../../../../overlay/ports.ts';
import { StepDates } from '../../../../overlay/step/step-dates.ts';

const OF = { record: 'M1', today: '2026-04-13' };
const snapshot = { screen: 'step-editor', questions: [], step: { name: 'Visit', assignedTo: null } } as unknown as Snapshot;
const checklist = { step: 'Visit', findings: [], stages: [] } as unknown as Checklist;

test('a step that is come back to is handed on again, and an answer about the one before is not taken for it', async () => {
	const answers: ((kept: KeptLines) => void)[] = [];
	const ports = { stepDates: () => new Promise((resolve) => answers.push(resolve)) } as unknown as Ports;
	const flags = new StepDates(ports, () => undefined);
	const note = () => flags.note(checklist, snapshot, {}, OF);
	note();
	note();
	expect(answers).toHaveLength(1);

	flags.begin();
	answers[0]?.({ late: { id: 'first', said: null } } as unknown as KeptLines);
	await Promise.resolve();
	expect(flags.kept).toEqual({});
	note();
	expect(answers).toHaveLength(2);
});
