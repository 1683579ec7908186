import type { BrowserContext } from '@playwright/test';
import { expect, type StepAddress, Stepcheck, stepAddress, test } from '../support/fixtures.ts';

const ASSESSMENT = 'Child and Family Assessment and Plan';
const MEETING = 'Child in Need Multi Agency Meeting';
const VISIT = 'Child in Need Visit';
const REVIEW = 'Child or Young Person in Need Review';
const STEP_DOWN = 'Step Down to Preventative Services';

const MADE = {
	meeting: 'cfa-rowan>child-in-need-multi-agency-meeting-1',
	visit: 'cfa-rowan>child-in-need-visit-1',
	review: 'cfa-rowan>child-or-young-person-in-need-review-1',
	stepDown: 'cfa-rowan>step-down-to-preventative-services-1',
	nextVisit: 'cfa-rowan>child-in-need-visit-1>next-child-in-need-visit-1',
};

const MARA = { as: 'mara-bright', role: 'Response Social Worker' };
const IDRIS = { as: 'idris-vale', role: 'Locality Social Worker' };
/** The guide sends what comes after the assessment to her. */
const PETRA = { as: 'petra-lindqvist', role: 'Locality Manager' };
const CALLA = { as: 'calla-nwosu', role: 'FYPS Manager' };

type Worker = typeof MARA;

test('one case, from the assessment through the meeting and the visit to the review', async ({ openStep, browserWithStepcheck }) => {
	test.setTimeout(90_000);

	await test.step('Mara Bright finishes the assessment', async () => {
		const stepcheck = await openStep({ as: MARA.as, case: 'complete', today: '2026-03-16' });
		await expectKnown(stepcheck, ASSESSMENT, MARA);
		const { practice } = stepcheck;
		await practice.date('Date assessment completed', '2026-03-16');
		await practice.openRequests();
		await practice.addNextAction(MEETING);
		await expectLeft(stepcheck, 1);
		await practice.assign(MEETING, 'Petra Lindqvist');
		await practice.addNextAction(REVIEW);
		await expectLeft(stepcheck, 1);
		await practice.assign(REVIEW, 'Petra Lindqvist');
		await expectNothingLeft(stepcheck);
		await finish(stepcheck);
	});

	await test.step('the meeting went to Petra Lindqvist: it is within the 45 days, so it is for Response', async () => {
		const stepcheck = await open(browserWithStepcheck, PETRA, { step: MADE.meeting, case: 'complete', today: '2026-03-18' });
		await expectKnown(stepcheck, MEETING, PETRA);
		await stepcheck.practice.date('Date assessment completed', '2026-03-16');
		await stepcheck.practice.choose('What is the legal status of this referral?', '-- select --');
		await stepcheck.practice.type('Managers name', '');
		await stepcheck.expectUnder('Waiting on Response Social Worker', 'QPG-MAM-2.2');
		await stepcheck.expectUnder('Waiting on Response Manager', 'QPG-MAM-9.4');
		await expect(stepcheck.headline).toHaveText('2 not seen yet');
		await expect(stepcheck.panel).toContainText('Nothing left for you in what I saw.');
	});

	await test.step('Mara Bright finishes the meeting', async () => {
		const stepcheck = await open(browserWithStepcheck, MARA, { step: MADE.meeting, today: '2026-03-19' });
		await expectKnown(stepcheck, MEETING, MARA);
		await stepcheck.practice.openRequests();
		await expectLeft(stepcheck, 1);
		await stepcheck.practice.choose('What is the legal status of this referral?', 'Section 17, child in need');
		await expect(stepcheck.headline).toHaveText('Nothing left for you');
		await stepcheck.expectUnder('Waiting on Response Manager', 'QPG-MAM-9.4');
		await stepcheck.practice.type('Managers name', 'Tamsin Okoro');
		await expectNothingLeft(stepcheck);
		await finish(stepcheck);
	});

	await test.step('the visit went to Petra Lindqvist, who has nothing to do on it', async () => {
		const stepcheck = await open(browserWithStepcheck, PETRA, { step: MADE.visit, today: '2026-03-20' });
		await expectKnown(stepcheck, VISIT, PETRA);
		await expect(stepcheck.headline).toHaveText('Nothing left for you');
		await stepcheck.expectUnder('Waiting on Locality Social Worker or LAC Social Worker', 'QPG-VIS-1.2');
	});

	await test.step('Idris Vale makes the visit, writes it up and finishes it', async () => {
		const stepcheck = await open(browserWithStepcheck, IDRIS, { step: MADE.visit, today: '2026-03-23' });
		await expectKnown(stepcheck, VISIT, IDRIS);
		await expect(stepcheck.headline).toHaveText('7 to complete');
		const { practice } = stepcheck;
		await practice.sayYesOrNo('Child or Young Person seen?', 'Yes');
		await practice.sayYesOrNo('Child or Young Person seen alone?', 'Yes');
		await practice.choose('Type of Visit', 'Child in Need Visit');
		await practice.type('Date and time of visit', '2026-03-23T10:30');
		await practice.type('Venue', 'At home');
		await practice.type('Person(s) seen', 'The child and their mother');
		await expectLeft(stepcheck, 1);
		await practice.type('What was seen and heard', 'A tidy home.');
		await practice.type('What the child or young person said', 'Breakfast club is better than home toast.');
		await practice.type('Summary of the visit', 'Mornings are going better.');
		await expectNothingLeft(stepcheck);
		await practice.addNextAction('Next Child in Need Visit');
		await expectLeft(stepcheck, 1);
		await practice.assign('Next Child in Need Visit', 'Assign to self');
		await expectNothingLeft(stepcheck);
		await finish(stepcheck);
	});

	await test.step('the next visit stays with him, and begins afresh', async () => {
		const stepcheck = await open(browserWithStepcheck, IDRIS, { step: MADE.nextVisit, today: '2026-04-07' });
		await expectKnown(stepcheck, VISIT, IDRIS);
		await expect(stepcheck.page.getByText('Idris Vale').first()).toBeVisible();
		await expect(stepcheck.headline).toHaveText('7 to complete');
	});

	await test.step('Idris Vale completes his part of the review', async () => {
		const stepcheck = await open(browserWithStepcheck, IDRIS, { step: MADE.review, case: 'nearly', today: '2026-04-13' });
		await expectKnown(stepcheck, REVIEW, IDRIS);
		const { practice } = stepcheck;
		await practice.openRequests();
		await expect(stepcheck.headline).toHaveText('2 to complete');
		await practice.type('Which parts of the plan have been done?', 'Breakfast club has started.');
		await expectLeft(stepcheck, 1);
		await practice.type('Existing Wellbeing', 'Happy with friends.');
		await practice.assign('Review of Child or Young Person in Need Plan', 'Assign to self');
		await expect(stepcheck.headline).toHaveText('Nothing left for you');
		await stepcheck.expectUnder('Waiting on Locality Manager or LAC Manager', 'QPG-REV-9.2');
		await expect(stepcheck.host.getByText(/^Waiting on Locality Manager or LAC Manager before Finish\.$/)).toBeVisible();
	});

	await test.step('Petra Lindqvist, to whom the review went, completes hers', async () => {
		const stepcheck = await open(browserWithStepcheck, PETRA, { step: MADE.review, today: '2026-04-14' });
		await expectKnown(stepcheck, REVIEW, PETRA);
		const { practice } = stepcheck;
		await practice.openRequests();
		await practice.type('Managers name', 'Petra Lindqvist');
		await practice.date('Date assessment completed', '2026-04-14');
		await expectLeft(stepcheck, 3);
		await practice.choose('Managers Review: Scale', '7');
		await practice.type('Other comments and decisions', 'I agree with the plan.');
		await expectLeft(stepcheck, 1);
		await practice.answerRequest('REQUIRED: Please review and confirm next action');
		await expectNothingLeft(stepcheck);
	});

	await test.step('Idris Vale finishes the review', async () => {
		const stepcheck = await open(browserWithStepcheck, IDRIS, { step: MADE.review, today: '2026-04-15' });
		await expectKnown(stepcheck, REVIEW, IDRIS);
		await stepcheck.practice.openRequests();
		await expectNothingLeft(stepcheck);
		await finish(stepcheck);
		expect(await stepcheck.practice.finishes()).toBe(4);
	});
});

test('one case, from the assessment down to preventative services', async ({ openStep, browserWithStepcheck }) => {
	test.setTimeout(60_000);
	const request = 'Please review information';
	const nextAction = 'Preventative Services Assessment';

	await test.step('Mara Bright finishes the assessment, and keeps the step down', async () => {
		const stepcheck = await openStep({ as: MARA.as, case: 'complete' });
		await stepcheck.practice.openRequests();
		await stepcheck.practice.addNextAction('Step down to Preventative Services', 'Assign to self');
		await expectNothingLeft(stepcheck);
		await finish(stepcheck);
	});

	await test.step('she completes her section of it and asks the FYPS Manager', async () => {
		const stepcheck = await open(browserWithStepcheck, MARA, { step: MADE.stepDown });
		await expectKnown(stepcheck, STEP_DOWN, MARA);
		const { practice } = stepcheck;
		await practice.openRequests();
		// The request is hers only once her section is complete.
		await expectLeft(stepcheck, 1);
		await practice.date('Date stepping down was talked over with FYPS', '2026-04-09');
		await practice.type('Reasons for stepping down', 'Attendance has recovered.');
		await stepcheck.expectUnder('Yours', 'QPG-SDP-1');
		await practice.sayYesOrNo('Does the family agree to the step down?', 'Yes');
		await stepcheck.expectUnder('Done', 'QPG-SDP-1');
		await stepcheck.expectUnder('Yours', 'QPG-SDP-R.1');
		await expectLeft(stepcheck, 1);
		await practice.addRequest(request);
		await practice.send(request, 'Calla Nwosu');
		await expect(stepcheck.headline).toHaveText('Nothing left for you');
		await expect(stepcheck.host.getByText('Waiting on FYPS Manager before Finish.')).toBeVisible();
	});

	await test.step('Calla Nwosu completes the rest and finishes it', async () => {
		const stepcheck = await open(browserWithStepcheck, CALLA, { step: MADE.stepDown, today: '2026-04-14' });
		await expectKnown(stepcheck, STEP_DOWN, CALLA);
		const { practice } = stepcheck;
		await practice.openRequests();
		await expectLeft(stepcheck, 2);
		await practice.sayYesOrNo('Is the step down accepted?', 'Yes');
		await practice.date('Date of this decision', '2026-04-14');
		await expectLeft(stepcheck, 1);
		await practice.addNextAction(nextAction);
		await expectLeft(stepcheck, 1);
		await practice.assign(nextAction, 'Dervla Stokes');
		await expectNothingLeft(stepcheck);
		await finish(stepcheck);
	});
});

/** Opens a step that another one made, as it was left unless the address says otherwise. */
async function open(browser: BrowserContext, { as }: Worker, address: StepAddress): Promise<Stepcheck> {
	const page = await browser.newPage();
	await page.goto(stepAddress({ case: 'as left', as, ...address }));
	const stepcheck = new Stepcheck(page);
	await stepcheck.ready();
	return stepcheck;
}

async function expectKnown(stepcheck: Stepcheck, step: string, { role }: Worker): Promise<void> {
	await expect(stepcheck.step).toHaveText(step);
	await expect(stepcheck.roleButton).toHaveText(`As ${role}`);
}

/** In either of its words: "to complete" until something has been passed by. */
async function expectLeft(stepcheck: Stepcheck, count: number): Promise<void> {
	await expect(stepcheck.headline).toHaveText(new RegExp(`^${count} (left for you|to complete)$`));
}

async function expectNothingLeft(stepcheck: Stepcheck): Promise<void> {
	await expect(stepcheck.headline).toHaveText('Nothing left for you');
	await expect(stepcheck.host.getByText('I see nothing to hold up Finish.')).toBeVisible();
}

async function finish(stepcheck: Stepcheck): Promise<void> {
	await stepcheck.finish.click();
	await expect(stepcheck.page.getByText('This step is finished')).toBeVisible();
	await expect(stepcheck.pause).toBeHidden();
}
