import { expect, type StepAddress, type Stepcheck, test, VARIANTS } from '../support/fixtures.ts';
import { type GuideRow, MEETING, type Role } from './guide-rows.ts';

/** The guide: within the 45 days Response completes the meeting, and after them the Locality team. */
const OWNERS = {
	within: { worker: 'Response Social Worker', manager: 'Response Manager' },
	after: { worker: 'Locality Social Worker', manager: 'Locality Manager' },
	/** It does not say which days they are, nor from when. */
	between: { worker: 'Locality Social Worker or Response Social Worker', manager: 'Locality Manager or Response Manager' },
};

type Period = keyof typeof OWNERS;

interface Days {
	'Referral Date': string;
	'Date assessment started': string;
	'Date assessment completed': string;
}

const APART: Days = { 'Referral Date': '2026-02-10', 'Date assessment started': '2026-02-11', 'Date assessment completed': '2026-03-13' };

/** Whatever the 45 days run from, they run from the same day: 27 March is the 45th day after it, 16 April the 45th working day. */
const SAME: Days = { 'Referral Date': '2026-02-10', 'Date assessment started': '2026-02-10', 'Date assessment completed': '2026-02-10' };

/** What the worker and the manager still have to do on a fresh meeting with its dates answered. */
const OPEN = MEETING.filter(
	({ who, kind, words }) => kind === 'to complete' && who !== 'System Generated' && !(words in SAME) && words !== 'If not, why not?',
);

const VIEWERS: [as: string, role: Role][] = [
	['mara-bright', 'Response Social Worker'],
	['idris-vale', 'Locality Social Worker'],
	['tamsin-okoro', 'Response Manager'],
	['petra-lindqvist', 'Locality Manager'],
	['jory-pell', 'Business Support'],
];

const STARTED: [period: Period, day: string, days: Days, when: string][] = [
	['within', '2026-03-16', APART, 'well within them by every reading'],
	['within', '2026-03-27', SAME, 'on the last of 45 calendar days'],
	['between', '2026-03-30', SAME, 'after 45 calendar days, before 45 working days'],
	['between', '2026-04-16', SAME, 'on the last of 45 working days'],
	['between', '2026-04-20', APART, 'after them from the referral, within them from the end of the assessment'],
	['after', '2026-04-17', SAME, 'after 45 working days'],
	['after', '2026-07-20', APART, 'well after them by every reading'],
];

for (const [period, started, days, when] of STARTED) {
	test(`a meeting started ${when}: ${OWNERS[period].worker} (modern)`, async ({ openStep }) => {
		const stepcheck = await openMeeting(openStep, { as: 'jory-pell', started });
		await answer(stepcheck, days);
		await expectOwners(stepcheck, period, 'Business Support');
	});
}

const FOR_EVERYBODY: [period: Period, day: string, days: Days][] = [
	['within', '2026-03-16', APART],
	['between', '2026-03-30', SAME],
	['after', '2026-07-20', APART],
];

for (const [period, started, days] of FOR_EVERYBODY) {
	for (const [as, role] of VIEWERS) {
		test(`${period} the 45 days, for a ${role}`, async ({ openStep }) => {
			const stepcheck = await openMeeting(openStep, { as, started });
			await answer(stepcheck, days);
			await expectOwners(stepcheck, period, role);
		});
	}
}

for (const variant of VARIANTS) {
	test(`the owner changes while the dates are answered (${variant})`, async ({ openStep }) => {
		const stepcheck = await openMeeting(openStep, { variant, as: 'jory-pell', started: '2026-03-30' });
		await answer(stepcheck, SAME);
		await expectOwners(stepcheck, 'between', 'Business Support');
		await answer(stepcheck, {
			'Referral Date': '2026-03-02',
			'Date assessment started': '2026-03-03',
			'Date assessment completed': '2026-03-16',
		});
		await expectOwners(stepcheck, 'within', 'Business Support');
		await answer(stepcheck, {
			'Referral Date': '2025-11-03',
			'Date assessment started': '2025-11-04',
			'Date assessment completed': '2025-12-01',
		});
		await expectOwners(stepcheck, 'after', 'Business Support');
	});
}

for (const missing of Object.keys(SAME)) {
	test(`without an answer to “${missing}” it is not said which team it is`, async ({ openStep }) => {
		const stepcheck = await openMeeting(openStep, { as: 'jory-pell', started: '2026-03-16' });
		await answer(stepcheck, { ...APART, [missing]: '' });
		await expectOwners(stepcheck, 'between', 'Business Support', [missing]);
	});
}

test('the request to review goes to the manager of the team whose meeting it is', async ({ openStep }) => {
	const request = 'REQUIRED: Please review and confirm next action';
	const stepcheck = await openMeeting(openStep, { as: 'mara-bright', started: '2026-03-16' });
	await answer(stepcheck, APART);
	await stepcheck.practice.openRequests();
	await stepcheck.expectUnder('Yours', 'QPG-MAM-R.1');
	await expect(stepcheck.item('QPG-MAM-R.1')).toContainText('To Response Manager');
	await stepcheck.practice.send(request, 'Tamsin Okoro');
	await stepcheck.expectUnder('Waiting on Response Manager', 'QPG-MAM-R.1');

	// Had the referral been long before, the meeting would be the Locality team's.
	await answer(stepcheck, {
		'Referral Date': '2025-11-03',
		'Date assessment started': '2025-11-04',
		'Date assessment completed': '2025-12-01',
	});
	await stepcheck.expectUnder('Waiting on Locality Social Worker', 'QPG-MAM-R.1');
	await expect(stepcheck.item('QPG-MAM-R.1')).toContainText('Should be Locality Manager');
});

test('while it is not known whose meeting it is, its request is either worker’s to send', async ({ openStep }) => {
	const stepcheck = await openMeeting(openStep, { as: 'jory-pell', started: '2026-04-07' });
	await answer(stepcheck, SAME);
	await stepcheck.practice.openRequests();
	await stepcheck.expectUnder(`Waiting on ${OWNERS.between.worker}`, 'QPG-MAM-R.1');
});

function openMeeting(openStep: (address: StepAddress) => Promise<Stepcheck>, address: StepAddress): Promise<Stepcheck> {
	return openStep({ step: 'mam-rowan', today: '2026-07-21', ...address });
}

async function answer({ practice }: Stepcheck, days: Days): Promise<void> {
	for (const [label, day] of Object.entries(days)) await practice.date(label, day);
}

/** @param unanswered dates that are open too */
async function expectOwners(stepcheck: Stepcheck, period: Period, viewer: Role, unanswered: string[] = []): Promise<void> {
	const rows = [...OPEN, ...MEETING.filter(({ words }) => unanswered.includes(words))];
	const expected = Object.fromEntries(rows.flatMap((row) => row.ids.map((id) => [id, groupOf(row, period, viewer)])));
	await expect.poll(async () => only(rows, await stepcheck.standings())).toEqual(expected);
	if (period === 'between') {
		const headings = Object.values(await stepcheck.standings());
		expect(headings.filter((heading) => /^Waiting on (Response|Locality) (Social Worker|Manager)$/.test(heading))).toEqual([]);
	}
}

function groupOf({ who }: GuideRow, period: Period, viewer: Role): string {
	const owner = who.endsWith('Manager') ? OWNERS[period].manager : OWNERS[period].worker;
	return owner.split(' or ').includes(viewer) ? 'Yours' : `Waiting on ${owner}`;
}

function only(rows: GuideRow[], standings: Record<string, string>): Record<string, string> {
	const ids = rows.flatMap((row) => row.ids);
	const kept = Object.entries(standings).filter(([id]) => ids.includes(id));
	return Object.fromEntries(kept.map(([id, heading]) => [id, inOrder(heading)]));
}

/** Which of two owners is named first says nothing. */
function inOrder(heading: string): string {
	const [first, waiting, owners = ''] = /^(Waiting on )?(.*)$/.exec(heading) ?? [heading];
	return waiting === undefined ? first : waiting + owners.split(' or ').sort().join(' or ');
}
