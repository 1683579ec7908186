import { expect, test, VARIANTS } from '../support/fixtures.ts';
import { CASES, guideSays } from './assessment-cases.ts';
import { ASSESSMENT, FORMS } from './assessment-rows.ts';

const VIEWERS = { 'mara-bright': 'Response Social Worker', 'tamsin-okoro': 'Response Manager' } as const;
const NAMES = ['fresh', 'nearly', 'complete'] as const;
const FORM_NAMES = [...new Set(FORMS.flatMap(({ form }) => form ?? []))];

test('the guide has 49 rows about the assessment, and 13 about what can be added to it', () => {
	expect([ASSESSMENT.length, FORMS.length]).toEqual([49, 13]);
});

for (const variant of VARIANTS) {
	for (const [as, role] of Object.entries(VIEWERS)) {
		for (const name of NAMES) {
			test(`every row of the guide stands where the guide puts it: ${name}, for a ${role} (${variant})`, async ({ openStep }) => {
				const stepcheck = await openStep({ variant, as, case: name });
				await expect(stepcheck.roleButton).toHaveText(`As ${role}`);
				await expect.poll(() => stepcheck.standings()).toEqual(guideSays(CASES[name], role, variant === 'tables'));
			});
		}

		test(`a form or letter that is added wakes its rows, for a ${role} (${variant})`, async ({ openStep }) => {
			const stepcheck = await openStep({ variant, as });
			for (const form of FORM_NAMES) await stepcheck.practice.addForm(form);
			await stepcheck.practice.openRequests();
			await expect.poll(() => stepcheck.standings()).toEqual(guideSays({ ...CASES.fresh, forms: FORM_NAMES }, role, true));
		});
	}

	test(`every line says the words of its row in the guide (${variant})`, async ({ openStep }) => {
		const stepcheck = await openStep({ variant });
		await stepcheck.unfold();
		for (const { id, words } of [...ASSESSMENT, ...FORMS]) {
			await expect.soft(stepcheck.item(id).locator('.line__text'), id).toContainText(words, { ignoreCase: true });
		}
	});
}

test('requests can’t be seen until their panel is open, and stay settled once it is closed', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.unfold();
	const settle = stepcheck.host.locator('.settle', { hasText: 'Open Requests' });
	await expect(settle.locator('.item')).toHaveCount(6);
	await expect(settle.locator('.count')).toHaveText('settles 6');
	await expect(stepcheck.host.getByText('27 of 33 checks made')).toBeVisible();

	await stepcheck.practice.openRequests();
	const seen = guideSays(CASES.nearly, 'Response Social Worker', true);
	await expect.poll(() => stepcheck.standings()).toEqual(seen);
	await stepcheck.practice.closeRequests();
	await expect(stepcheck.page.locator('#requests')).toBeHidden();
	await stepcheck.practice.type('Managers name', 'Tamsin Okoro');
	await expect.poll(() => stepcheck.standings()).toEqual({ ...seen, 'QPG-CFA-9.4': 'Done' });
});
