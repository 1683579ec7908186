import { describe, expect, test } from 'vitest';
import { isStableName } from '../../../../page/calibrate/stable-names.ts';

describe('a name that somebody chose is kept', () => {
	for (const name of ['stepHeading', 'close-off', 'visitDate', 'address1', 'next_actions', 'frmStep.title'])
		test(name, () => expect(isStableName(name)).toBe(true));
});

describe('a name that a machine numbered is not', () => {
	for (const name of [
		'ext-gen1034',
		'ext-comp-9',
		'gwt-uid-5',
		'ctl00$Main$txtName',
		'j_idt12:date',
		'mat-input-3',
		':r1:',
		'f5b',
		'q12',
		'x',
		'12',
		'field7',
		'row1_cell2',
		'item-900123',
		'd41d8cd98f',
		'a"] , *',
		'a b',
		'',
	])
		test(JSON.stringify(name), () => expect(isStableName(name)).toBe(false));
});
