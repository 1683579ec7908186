import { beforeEach, expect, test, vi } from 'vitest';
import { loadCase } from '../../../../practice/cases/load-case.ts';
import { endedByWorker } from '../../../../practice/record/cases/closure.ts';
import { loadRecordCase } from '../../../../practice/record/cases/load-record-case.ts';
import { readRecord } from '../../../../practice/record/kept/kept-record.ts';
import { faults } from '../../../../practice/scenarios/faults.ts';
import type { Step } from '../../../../practice/steps/step.ts';
import { read, write } from '../../../../practice/steps/step-state.ts';
import { steps } from '../../../../practice/steps/steps.ts';

/** What a trainer makes wrong: each changes one thing, and says which. */

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
	getItem: (name: string) => kept.get(name) ?? null,
	setItem: (name: string, value: string) => kept.set(name, value),
});
vi.stubGlobal('location', { search: '?today=2026-04-13' });

beforeEach(() => kept.clear());

function stepOf(id: string): Step {
	const found = steps.find((step) => step.id === id);
	if (!found) throw new Error(`No step is called ${id}`);
	return found;
}

const putIn = (fault: string, step: Step) => faults[fault]?.(step);

test('an answer is removed', () => {
	const step = stepOf('cfa-rowan');
	loadCase('complete', [step]);
	const before = read(step).answers['cfa'] ?? {};
	expect(putIn('Remove an answer', step)).toBe('“What type of assessment are you completing?” has no answer now.');
	const { 'assessment-type': _removed, ...rest } = before;
	expect(read(step).answers['cfa']).toEqual(rest);
});

test('a request goes to somebody else, or a next action where none is sent', () => {
	const step = stepOf('cfa-rowan');
	loadCase('complete', [step]);
	expect(putIn('Send something to the wrong person', step)).toBe(
		'“REQUIRED: Please review information and confirm next action” goes to Odalys Brandt now, the Service Manager Corporate Parent.',
	);
	expect(read(step).requests[0]).toMatchObject({ recipient: 'Odalys Brandt' });
	const unsent = { ...read(step), requests: [] };
	write(step, unsent);
	expect(putIn('Send something to the wrong person', step)).toContain('“Child In Need Visit” goes to Odalys Brandt now');
	expect(read(step).nextActions.map(({ assignee }) => assignee)).toEqual(['Odalys Brandt']);
});

test('a request is taken back', () => {
	const step = stepOf('stepdown-rowan');
	loadCase('nearly', [step]);
	expect(putIn('Take back a request', step)).toBe('“Please review information” is not sent any more.');
	expect(read(step).requests).toMatchObject([{ name: 'Please review information', status: 'Not sent', sentOn: '' }]);
});

test('the newest case note loses its title, and the manager leads two days later', () => {
	const step = stepOf('closure-juno');
	loadRecordCase(endedByWorker);
	expect(putIn('Take the title off a case note', step)).toContain('The case note of 16/03/2026 has no title now. Open Case notes');
	expect(readRecord('juno').lists['case note'].at(-1)).toMatchObject({ title: '', 'contact date': '2026-03-16' });
	expect(putIn('A gap between two teams', step)).toContain('Lead Social Worker: nobody from 18/03/2026 to 20/03/2026 now.');
	expect(readRecord('juno').lists['worker relationship'].at(-1)).toMatchObject({ worker: 'Maud Ellery', start: '2026-03-20' });
});

test('where there is nothing to make wrong, it says so and changes nothing', () => {
	const step = stepOf('visit-rowan');
	for (const fault of ['Remove an answer', 'Send something to the wrong person', 'Take back a request', 'A gap between two teams'])
		expect(putIn(fault, step)).toMatch(/^(Nothing|No) /);
	expect(kept.size).toBe(0);
});
