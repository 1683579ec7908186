import { readScenarios } from '../../../tools/build/scenarios.ts';
import { backgroundOf, expect, forgetAll, test } from '../support/fixtures.ts';
import { checklistOn, ownPages, TrainersDesk, wrongIn } from './trainers-desk.ts';

/** Each scenario on the practice page in the extension, read and checked by what is shipped. */

test('what Stepcheck finds in every scenario is exactly what the scenario says is wrong, in that order', async ({
	browserWithStepcheck: browser,
}) => {
	test.setTimeout(180_000);
	const base = ownPages((await backgroundOf(browser)).url());
	const desk = new TrainersDesk(await browser.newPage(), base);
	const window = await browser.newPage();
	await desk.open();
	for (const { title, wrong, people } of readScenarios()) {
		await desk.choose(title);
		await desk.lookAtRecord(window);
		await window.goto(await desk.addressOf('Open the step'));
		const checklist = await checklistOn(window);
		expect.soft(wrongIn(checklist), title).toEqual(wrong.flatMap(({ rules }) => rules));
		const [first] = people;
		await expect.soft(window.locator('#signed-in'), title).toHaveText(nameFrom(first?.id ?? ''));
	}
	await window.close();
	await forgetAll(browser);
});

/** mara-bright is Mara Bright. */
function nameFrom(id: string): string {
	return id
		.split('-')
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join(' ');
}
