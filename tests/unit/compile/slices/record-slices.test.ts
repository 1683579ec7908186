import { expect, test } from 'vitest';
import { readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { kindsAsData } from '../../../../compile/language/kinds.ts';
import { screensIn, sliceForRecord, stepsShownByRecord } from '../../../../compile/slices/record-slices.ts';
import { indexPack } from '../../../../compile/slices/step-slices.ts';

const kinds = readKinds('rules/kinds.yaml');
const data = kindsAsData(kinds);
const packs = readPacks('rules/packs', kinds).map((pack) => indexPack(pack, { 'closing step': 'Case closure' }));
const AUDIT = 'Children’s case closure record';

test('away from the step, only what the record can show is checked', () => {
	const slice = sliceForRecord(packs, 'Case closure');
	const ids = slice?.rules.flatMap((rule) => rule.ids);
	expect(ids).toContain('CC-1.1a');
	expect(ids).toContain('CC-1.7k');
	// Questions of the step.
	expect(ids).not.toContain('CC-1.7a');
});

test('the whole audit of a record is one list', () => {
	const ids = sliceForRecord(packs, AUDIT)?.rules.flatMap((rule) => rule.ids) ?? [];
	expect(ids).toEqual(expect.arrayContaining(['BS-0', 'BS-A1a', 'BS-A2a', 'BS-A2c', 'BS-A3a', 'BS-A3c', 'BS-11']));
});

test('the screens are those that the rules ask for', () => {
	expect(
		screensIn(
			sliceForRecord(
				packs.filter(({ pack }) => pack.id === 'business-support-audit'),
				AUDIT,
			)?.rules ?? [],
			data,
		),
	).toEqual(['case-notes', 'steps', 'worker-relationships', 'person-details', 'relationships', 'documents']);
});

test('a step that the record shows nothing of is not offered', () => {
	const steps = stepsShownByRecord(packs, data);
	expect(steps).toContain('Case closure');
	expect(steps).not.toContain('Child in Need Visit');
	expect(sliceForRecord(packs, 'Nothing of the kind')).toBeNull();
});
