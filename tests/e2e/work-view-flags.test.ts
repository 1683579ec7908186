import { expect, test } from './desk.ts';

test('explore', async ({ sit }) => {
	const packs = 'case-closure,case-managed,business-support-audit,framework-for-case-management';
	for (const [as, today, step, person, kase] of [
		['halden-cole', '2026-03-17', 'closure-juno', 'juno', 'ready-for-closure'],
		['rafe-ondine', '2026-03-17', 'review-linnet', 'linnet', 'case-managed-review-overdue'],
		['sunniva-karr', '2026-04-13', 'cfa-perrin', 'perrin', 'allocation-with-faults'],
	] as const) {
		const desk = await sit({ as, today, packs });
		await desk.look(person, ['case-notes', 'services-and-needs', 'worker-relationships', 'steps', 'supervision', 'visits', 'step-details'], `case=${kase}`);
		await desk.step(step);
		await desk.record.page.waitForTimeout(3000);
		console.log(as, await desk.stepcheck.headline.textContent());
		console.log(JSON.stringify(await desk.record.page.evaluate(() => 1)));
	}
	const desk = await sit({ as: 'halden-cole', today: '2026-04-14', packs });
	await desk.record.open('index', `as=halden-cole&today=2026-04-14&packs=${packs}`);
	await desk.record.page.waitForTimeout(3000);
	console.log(await desk.stepcheck.panel.innerText());
	await desk.record.page.screenshot({ path: '/tmp/wv2.png' });
});
