import { expect, test } from 'vitest';
import type { Checklist, Standing } from '../../../../engine/model/checklist.ts';
import { announcement } from '../../../../overlay/step/announcements.ts';
import { finding } from '../../../gallery/finding.ts';

const RISKS = finding({ id: 'risks', summary: 'Risks/needs identified', section: 'Details' });
const STATUS = finding({ id: 'status', summary: 'Legal status', section: 'Details' });

/** A list on which these two stand so. */
function list(risks: Standing, status: Standing, parts: Partial<Checklist> = {}): Checklist {
	const findings = [
		{ ...RISKS, standing: risks },
		{ ...STATUS, standing: status },
	];
	const count = (standing: Standing) => findings.filter((each) => each.standing === standing).length;
	return {
		step: 'Assessment',
		role: 'Response Social Worker',
		findings,
		stages: [],
		signOff: null,
		unmarked: [],
		prompts: [],
		checks: { made: 2, total: 2 },
		left: count('yours'),
		done: count('done'),
		atFinish: [],
		leftByRole: {},
		...parts,
	};
}

test.each<[string, Checklist | null, Checklist, string | null]>([
	['one is answered', list('yours', 'yours'), list('done', 'yours'), 'Risks/needs identified is done. 1 left for you.'],
	['the last is answered', list('done', 'yours'), list('done', 'done'), 'Legal status is done. Nothing left for you.'],
	[
		'the last that was seen is answered',
		list('done', 'yours'),
		list('done', 'done', { checks: { made: 2, total: 3 } }),
		'Legal status is done. Nothing left for you in what I saw.',
	],
	['an answer is taken back', list('done', 'done'), list('yours', 'done'), '1 left for you.'],
	['nothing has changed', list('done', 'yours'), list('done', 'yours'), null],
	['the step has just been opened', null, list('yours', 'yours'), null],
	['it is another step', list('yours', 'yours', { step: 'Visit' }), list('done', 'yours'), null],
	['another role was chosen', list('yours', 'yours', { role: 'Response Manager' }), list('done', 'yours'), null],
	['no role is known', list('yours', 'yours', { role: null }), list('done', 'yours', { role: null }), null],
])('what is said aloud when %s', (_, before, now, said) => {
	expect(announcement(before, now)).toBe(said);
});
