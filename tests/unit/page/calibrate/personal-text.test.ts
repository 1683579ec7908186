import { describe, expect, test } from 'vitest';
import { looksLikeName, PersonalText } from '../../../../page/calibrate/personal-text.ts';

const about = new PersonalText(['Rowan Vale', 'Mara O’Bright'], ['The child', '']);

describe('words about somebody', () => {
	for (const text of [
		'Rowan Vale',
		'About Rowan',
		'rowanVale',
		'record_vale',
		'bright',
		'Born 2014',
		'On 11/3',
		'At 9:30',
		'Mrs Oak',
		'the child',
	])
		test(text, () => expect(about.isIn(text)).toBe(true));
});

describe('words about nobody', () => {
	for (const text of ['Date of visit', 'Who was seen?', 'Valentine', 'The children', 'stepHeading', 'Part 1', 'Section 47 enquiry', ''])
		test(JSON.stringify(text), () => expect(about.isIn(text)).toBe(false));
});

test('what could be a name is told from a sentence', () => {
	expect(['Tarn Fell', 'Mara O’Bright', 'Anne Mary Oakes-Lee'].filter(looksLikeName)).toHaveLength(3);
	expect(['Date of visit', 'Findings', 'Who was seen?', 'next actions', 'A B'].filter(looksLikeName)).toEqual([]);
});
