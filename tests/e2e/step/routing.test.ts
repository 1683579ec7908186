import { expect, type Stepcheck, test, VARIANTS } from '../support/fixtures.ts';

const VISIT = 'Child In Need Visit';
const REVIEW_REQUEST = 'REQUIRED: Please review information and confirm next action';

for (const variant of VARIANTS) {
	test.describe(variant, () => {
		test('a next action goes to the role the guide names', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.addNextAction(VISIT);
			await expectYours(stepcheck, 'QPG-CFA-11.2', `Choose who gets “${VISIT}”`, 'To Locality Manager');
			await stepcheck.practice.assign(VISIT, 'Tamsin Okoro');
			await expectYours(stepcheck, 'QPG-CFA-11.2', `“${VISIT}” goes to the wrong role`, 'Should be Locality Manager');
			await stepcheck.practice.assign(VISIT, 'Petra Lindqvist');
			await stepcheck.expectUnder('Done', 'QPG-CFA-11.2');
			await stepcheck.practice.assign(VISIT, '-- none --');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-11.2');
		});

		test('a next action for either of two teams goes to one of them, and not to a worker', async ({ openStep }) => {
			const action = 'Preventative Services Contribution';
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.addNextAction(action, 'FPT Team');
			await expectYours(stepcheck, 'QPG-CFA-11.11', 'goes to the wrong role', 'Should be FYPS Team North or FYPS Team South');
			await stepcheck.practice.assign(action, 'FYPS Team South');
			await stepcheck.expectUnder('Done', 'QPG-CFA-11.11');
			await stepcheck.practice.assign(action, 'Petra Lindqvist');
			await stepcheck.expectUnder('Yours', 'QPG-CFA-11.11');
		});

		test('a next action for nobody is right as it is, and wrong once somebody is chosen', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.addNextAction('End of Involvement');
			await stepcheck.expectUnder('Done', 'QPG-CFA-11.7');
			await stepcheck.practice.assign('End of Involvement', 'Mara Bright');
			await expectYours(stepcheck, 'QPG-CFA-11.7', 'goes to the wrong role', 'Should be nobody');
		});

		test('a next action that is not used here says so', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.addNextAction('Resource Commissioning', 'Petra Lindqvist');
			await stepcheck.unfold();
			await expect(stepcheck.item('QPG-CFA-11.12')).toContainText('“Resource Commissioning” is not used here');
			await stepcheck.practice.addNextAction('Family Group Conference');
			await expectYours(stepcheck, 'QPG-CFA-11.8', '“Family Group Conference” is not used here');
		});

		test('“assign to self” is right where the guide says themselves, and wrong where it names a role', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.addNextAction('Strategy Discussion', 'Assign to self');
			await stepcheck.expectUnder('Done', 'QPG-CFA-11.16');
			await stepcheck.practice.assign('Strategy Discussion', 'Mara Bright');
			await stepcheck.expectUnder('Done', 'QPG-CFA-11.16');
			await stepcheck.practice.assign('Strategy Discussion', 'Idris Vale');
			await expectYours(stepcheck, 'QPG-CFA-11.16', 'goes to the wrong role', 'Should be assigned to yourself');
			await stepcheck.practice.addNextAction(VISIT, 'Assign to self');
			await expectYours(stepcheck, 'QPG-CFA-11.2', 'goes to the wrong role');
		});

		test('a next action that is taken off is not needed again', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			await stepcheck.expectUnder('Yours', 'QPG-CFA-11.2');
			await stepcheck.practice.nextAction(VISIT).getByText('Remove', { exact: true }).press('Enter');
			await stepcheck.expectUnder('Not needed', 'QPG-CFA-11.2');
		});

		test('a required request is yours until sent to the right role, then waits on that role, then is done', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.openRequests();
			await expectYours(stepcheck, 'QPG-CFA-R.1', `Send “${REVIEW_REQUEST}”`, 'To Response Manager');
			await stepcheck.practice.send(REVIEW_REQUEST, 'Tamsin Okoro');
			await stepcheck.expectUnder('Waiting on Response Manager', 'QPG-CFA-R.1');
			await expect(stepcheck.item('QPG-CFA-R.1')).toContainText(`Answer “${REVIEW_REQUEST}”`);

			await stepcheck.page.goto(stepcheck.page.url().replace('mara-bright', 'tamsin-okoro'));
			await stepcheck.ready();
			await stepcheck.practice.openRequests();
			await stepcheck.expectUnder('Yours', 'QPG-CFA-R.1');
			await stepcheck.practice.answerRequest(REVIEW_REQUEST);
			await stepcheck.expectUnder('Done', 'QPG-CFA-R.1');
		});

		test('a required request that was sent to the wrong role says so', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.openRequests();
			await stepcheck.practice.send(REVIEW_REQUEST, 'Petra Lindqvist');
			await expectYours(stepcheck, 'QPG-CFA-R.1', `“${REVIEW_REQUEST}” goes to the wrong role`, 'Should be Response Manager');
		});

		test('a request that is only for some cases is checked once it is added', async ({ openStep }) => {
			const chair = 'Chair to review Social Work Report for Conference';
			const stepcheck = await openStep({ variant });
			await stepcheck.practice.openRequests();
			await stepcheck.expectUnder('Not needed', 'QPG-CFA-R.3');
			await stepcheck.practice.addRequest(chair);
			await expectYours(stepcheck, 'QPG-CFA-R.3', `Send “${chair}”`, 'To Allocated IRO/QARU Notetaker');
			await stepcheck.practice.chooseRecipient(chair, 'Kestrel Moon');
			await stepcheck.expectUnder('Done', 'QPG-CFA-R.3');
		});
	});
}

async function expectYours(stepcheck: Stepcheck, rule: string, ...words: string[]): Promise<void> {
	await stepcheck.expectUnder('Yours', rule);
	for (const each of words) await expect(stepcheck.item(rule)).toContainText(each);
}
