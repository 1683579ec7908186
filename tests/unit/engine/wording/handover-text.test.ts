import { expect, test } from 'vitest';
import { handoverText } from '../../../../engine/wording/handover-text.ts';
import { AGREED, checkClosure, NOTIFIED, VISITED } from '../closure.ts';

test('the handover says what the next role will find to do, and by when', () => {
	const text = handoverText(
		checkClosure({ ...NOTIFIED, 'case note': [VISITED], 'worker relationship': [] }, { role: 'Lead Social Worker', today: '2026-03-13' }),
		null,
	);
	expect(text).toBe(
		[
			'Case closure',
			'',
			'For Team Manager',
			'- Decision (Mon 16 March, 1 working day left)',
			'- The evidence: 4 checks (Not all of it is met)',
			'',
			'Later, for Team Manager or Principal Practitioner',
			'- Overall summary of progress achieved, reasons for successful outcomes or for non or partial achievement of planned outcomes',
			'- Views of child/young person about closing the case',
			'- Views of responsible adults about closing the case',
			'- Has child/young person been provided with a copy of closure record?',
			'- if no, when will this be done?',
			'- Have parents/carers been provided with a copy of closure record?',
			'- If no, when will this be done?',
			'- Other action(s) (please specify)',
			'- Reason for referral being closed',
			'- Date/time closed',
			'- Worker relationship “Lead Social Worker” or “Key team”',
			'',
			'Left open by Lead Social Worker',
			'- Case note “accommodation seen”',
			'',
			'Not seen by Stepcheck',
			'- Person (Open Person details)',
		].join('\n'),
	);
});

test('it says what the steps that follow will ask for, of whom', () => {
	const next = {
		role: null,
		roles: [],
		text: '',
		note: null,
		small: '',
		waiting: [],
		asks: {
			Audit: [
				{
					name: 'Business Support',
					of: 'a role' as const,
					note: null,
					count: 1,
					parts: [{ heading: null, lines: [{ text: 'Every document has a date', more: [] }] }],
				},
				{
					name: 'Remember',
					of: 'nobody' as const,
					note: null,
					count: 1,
					parts: [{ heading: null, lines: [{ text: 'Be kind', more: [] }] }],
				},
			],
		},
		besides: [],
	};
	const text = handoverText(checkClosure({ ...NOTIFIED, 'case note': [AGREED] }, { role: 'Team Manager' }), next);
	expect(text).toContain('\n\nNext: Audit\n\nFor Business Support\n- Every document has a date');
	expect(text).not.toContain('Be kind');
});
