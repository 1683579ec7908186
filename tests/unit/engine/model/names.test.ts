import { describe, expect, test } from 'vitest';
import { Names, nameKey } from '../../../../engine/model/names.ts';

describe('two names are the same', () => {
	test.each([
		['Assessment Details', '2. Assessment Details'],
		['Assessment Details', 'ASSESSMENT  DETAILS:'],
		['*Assessment Timescale', 'Assessment Timescale *'],
		['Child & Family’s Experience', "Child & Family's Experience"],
		['Annex A – Private foster care', 'Annex A - Private foster care'],
		['1.2 Referral', 'Referral'],
		['*2. Referral', 'Referral'],
	])('%j and %j', (a, b) => {
		expect(nameKey(a)).toBe(nameKey(b));
	});
});

describe('two names are not the same', () => {
	test.each([
		['10 days', '20 days'],
		['Managers name', 'Managers Review: Scale'],
		['Seen?', 'Seen alone?'],
		['If not, why not?', 'If not, why not'],
	])('%j and %j', (a, b) => {
		expect(nameKey(a)).not.toBe(nameKey(b));
	});
});

test('another name leads to the name it stands for', () => {
	const names = new Names({ [nameKey('Please review')]: nameKey('REQUIRED: Please review') });
	expect(names.same('please review', 'REQUIRED: Please review')).toBe(true);
	expect(names.same('please revise', 'REQUIRED: Please review')).toBe(false);
});
