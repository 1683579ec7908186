import { expect, type StepAddress, test, VARIANTS } from '../support/fixtures.ts';

const STEPS: StepAddress[] = [
	{ step: 'cfa-rowan', as: 'mara-bright' },
	{ step: 'mam-rowan', as: 'mara-bright' },
	{ step: 'visit-rowan', as: 'idris-vale' },
	{ step: 'review-rowan', as: 'idris-vale' },
	// The manager's part wakes once the request is sent.
	{ step: 'stepdown-rowan', as: 'calla-nwosu', case: 'nearly' },
	{ step: 'siginfo-rowan', as: 'mara-bright' },
];

for (const variant of VARIANTS) {
	for (const address of STEPS) {
		test(`no mark hides a choice, a button or a link: ${address.step} (${variant})`, async ({ openStep }) => {
			const stepcheck = await openStep({ variant, ...address });
			await stepcheck.page.setViewportSize({ width: 1280, height: 4000 });
			await expect(stepcheck.marks.first()).toBeVisible();
			const hidden = await stepcheck.host.evaluate((host) => {
				const marks = [...(host.shadowRoot?.querySelectorAll('.mark') ?? [])].map((mark) => mark.getBoundingClientRect());
				const pressed = [...document.querySelectorAll('input[type=radio], input[type=checkbox], button, a[href]')];
				return pressed
					.filter((element) => {
						const box = element.getBoundingClientRect();
						return marks.some(
							(mark) => mark.left < box.right && mark.right > box.left && mark.top < box.bottom - 2 && mark.bottom > box.top + 2,
						);
					})
					.map((element) => element.outerHTML.slice(0, 80));
			});
			expect(hidden).toEqual([]);
		});
	}
}
