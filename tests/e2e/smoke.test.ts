import { expect, test, VARIANTS } from './fixtures.ts';

for (const variant of VARIANTS) {
	test(`the sidebar opens on a step (${variant})`, async ({ openStep }) => {
		const { host } = await openStep({ variant });
		await expect(host.getByText('Child and Family Assessment and Plan').first()).toBeVisible();
	});
}
