import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import { test as base, expect, type StepAddress, type Stepcheck, VARIANTS } from '../support/fixtures.ts';

const LEGAL_STATUS = 'What is the legal status of this referral?';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ZOOMED = { width: 320, height: 256 };

/** Opens a step in a window of this size. */
const test = base.extend<{ openIn: (size: { width: number; height: number }, address?: StepAddress) => Promise<Stepcheck> }>({
	openIn: async ({ openStep }, use) => {
		await use(async (size, address) => {
			const stepcheck = await openStep(address);
			await stepcheck.page.setViewportSize(size);
			return stepcheck;
		});
	},
});

for (const variant of VARIANTS) {
	test.describe(variant, () => {
		test('the sidebar stands at the right, clear of Finish and of what is being answered', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await expect(stepcheck.panel).toHaveClass(/panel--right/);
			const control = stepcheck.practice.control(LEGAL_STATUS);
			await control.focus();
			await expect(stepcheck.panel).toHaveClass(/panel--right/);
			await expectClear(stepcheck, stepcheck.panel, stepcheck.finish, control);
		});

		test('marks never take a click from the page', async ({ openStep }) => {
			const stepcheck = await openStep({ variant });
			await expect(stepcheck.marks.first()).toBeVisible();
			const mark = await stepcheck.marks.first().boundingBox();
			const at = { x: (mark?.x ?? 0) + (mark?.width ?? 0) / 2, y: (mark?.y ?? 0) + (mark?.height ?? 0) / 2 };
			expect(await stepcheck.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, at)).not.toBe('STEPCHECK-OVERLAY');
		});

		test('marks go with their questions when the page scrolls', async ({ openStep }) => {
			const stepcheck = await openStep({ variant, case: 'nearly' });
			const label = stepcheck.practice.question(LEGAL_STATUS).getByText(LEGAL_STATUS).first();
			await label.scrollIntoViewIfNeeded();
			const away = async () => {
				const [mark, text] = [await stepcheck.marks.first().boundingBox(), await label.boundingBox()];
				return mark && text ? Math.abs(mark.y - text.y) : Number.POSITIVE_INFINITY;
			};
			await expect.poll(away).toBeLessThan(40);
			await stepcheck.page.mouse.wheel(0, 60);
			await expect.poll(away).toBeLessThan(40);
		});
	});
}

test('too wide a control in too narrow a window leaves room for the handle only', async ({ openIn }) => {
	const stepcheck = await openIn({ width: 760, height: 700 }, { variant: 'modern' });
	const control = stepcheck.practice.control('Existing Wellbeing');
	await control.focus();
	await expect(stepcheck.handle).toBeVisible();
	await expect(stepcheck.panel).toBeHidden();
	await expectClear(stepcheck, stepcheck.handle, control);
});

test('opened by the worker it opens, whatever it covers, until they go on to another control', async ({ openIn }) => {
	const stepcheck = await openIn({ width: 760, height: 700 }, { variant: 'modern' });
	await stepcheck.practice.control('Existing Wellbeing').focus();
	await stepcheck.handle.click();
	await expect(stepcheck.panel).toBeVisible();
	await stepcheck.practice.control('Existing Wellbeing').press('Alt+Shift+S');
	await expect(stepcheck.handle).toBeVisible();
	await stepcheck.page.keyboard.press('Alt+Shift+S');
	await expect(stepcheck.panel).toBeVisible();
});

test('it moves to the left rather than cover what is being answered', async ({ openIn }) => {
	const stepcheck = await openIn({ width: 760, height: 700 }, { variant: 'tables' });
	const control = stepcheck.practice.control('Managers name');
	await control.focus();
	await expect(stepcheck.finish).not.toBeInViewport();
	await expect(stepcheck.panel).toHaveClass(/panel--left/);
	await expectClear(stepcheck, stepcheck.panel, control);
});

test('a focused control wins over Finish: neither is covered', async ({ openIn }) => {
	const stepcheck = await openIn({ width: 1000, height: 800 }, { variant: 'modern' });
	const control = stepcheck.practice.control('Existing Wellbeing');
	await control.focus();
	await expect(stepcheck.handle).toBeVisible();
	await expectClear(stepcheck, stepcheck.handle, stepcheck.finish, control);
});

test('the side and the collapsed state are remembered', async ({ openStep }) => {
	const stepcheck = await openStep({ variant: 'modern', case: 'complete' });
	// Where neither side covers Finish, the worker's wish is all there is.
	await using _covered = await stepcheck.page.addInitScript(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('[role="toolbar"] { padding-left: 400px !important }');
		document.adoptedStyleSheets = [sheet];
	});
	await stepcheck.page.reload();
	await stepcheck.host.getByRole('button', { name: 'Move to the other side' }).click();
	await expect(stepcheck.panel).toHaveClass(/panel--left/);
	await stepcheck.page.reload();
	await expect(stepcheck.panel).toHaveClass(/panel--left/);
	await stepcheck.host.getByRole('button', { name: 'Collapse' }).click();
	await expect(stepcheck.handle).toHaveClass(/handle--left/);
	await stepcheck.page.reload();
	await expect(stepcheck.handle).toHaveClass(/handle--left/);
	await expect(stepcheck.panel).toBeHidden();
});

test('a small or much-enlarged window has a bar at the foot, that opens as a sheet', async ({ openIn }) => {
	const stepcheck = await openIn(ZOOMED);
	await expect(stepcheck.host.locator('.sheet')).toBeVisible();
	await stepcheck.host.getByRole('button', { name: 'Close' }).click();
	const dock = stepcheck.host.locator('.dock');
	await expect(dock).toContainText('to complete');
	const box = await dock.boundingBox();
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(ZOOMED.height, 0);
	await dock.getByRole('button', { name: 'Open' }).press('Enter');
	await expect(stepcheck.host.getByRole('button', { name: 'Close' })).toBeFocused();
	await stepcheck.page.keyboard.press('Escape');
	await expect(dock.getByRole('button', { name: 'Open' })).toBeFocused();
});

test('at 400 % everything can be reached, and going to an item closes the sheet', async ({ openIn }) => {
	const stepcheck = await openIn(ZOOMED, { case: 'nearly' });
	await stepcheck.unfold();
	await expectReachable(stepcheck.host.locator('.sheet').getByRole('button'));
	await stepcheck.item('QPG-CFA-2.2').locator('.line--goes').click();
	await expect(stepcheck.host.locator('.dock')).toBeVisible();
	await expect(stepcheck.practice.control(LEGAL_STATUS)).toBeFocused();
	await stepcheck.finish.press('Enter');
	await expectReachable(stepcheck.pause.getByRole('button'));
});

test('forced colours hide nothing', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'nearly' });
	await stepcheck.page.emulateMedia({ forcedColors: 'active' });
	await stepcheck.unfold();
	await expectReachable(stepcheck.panel.getByRole('button'));
	expect(await violations(stepcheck)).toEqual([]);
	await stepcheck.finish.press('Enter');
	await expectReachable(stepcheck.pause.getByRole('button'));
	expect(await violations(stepcheck)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing to complain of in ${colorScheme} colours`, async ({ openStep }) => {
		const stepcheck = await openStep({ case: 'nearly' });
		await stepcheck.page.emulateMedia({ colorScheme });
		expect.soft(await violations(stepcheck), 'as it opens').toEqual([]);
		await stepcheck.unfold();
		await stepcheck.item('QPG-CFA-2.2').locator('.why').click();
		expect.soft(await violations(stepcheck), 'with every group and an item open').toEqual([]);
		await stepcheck.roleButton.click();
		await expect(stepcheck.host.getByRole('listbox')).toBeVisible();
		expect.soft(await violations(stepcheck), 'with the roles open').toEqual([]);
		await stepcheck.page.keyboard.press('Escape');
		await stepcheck.host.getByRole('button', { name: 'Collapse' }).click();
		expect.soft(await violations(stepcheck), 'collapsed').toEqual([]);
		await stepcheck.finish.press('Enter');
		await expect(stepcheck.pause).toBeVisible();
		expect.soft(await violations(stepcheck), 'with the pause open').toEqual([]);
	});
}

test('axe finds nothing to complain of at 400 %', async ({ openIn }) => {
	const stepcheck = await openIn(ZOOMED, { case: 'nearly' });
	await expect(stepcheck.host.locator('.sheet')).toBeVisible();
	expect.soft(await violations(stepcheck), 'as a sheet').toEqual([]);
	await stepcheck.host.getByRole('button', { name: 'Close' }).click();
	expect.soft(await violations(stepcheck), 'as a bar').toEqual([]);
});

async function expectClear({ page }: Stepcheck, ours: Locator, ...theirs: Locator[]): Promise<void> {
	for (const their of theirs) {
		await expect
			.poll(async () => {
				const [a, b] = [await ours.boundingBox(), await their.boundingBox()];
				if (!a || !b) return 'not there';
				const apart = a.x + a.width <= b.x + 4 || b.x + b.width <= a.x + 4 || a.y + a.height <= b.y + 4 || b.y + b.height <= a.y + 4;
				return apart ? 'clear' : `${JSON.stringify(a)} covers ${JSON.stringify(b)} in ${JSON.stringify(page.viewportSize())}`;
			})
			.toBe('clear');
	}
}

/** Each can be scrolled to and pressed: none lies under another or outside the window. */
async function expectReachable(buttons: Locator): Promise<void> {
	await expect(buttons.first()).toBeVisible();
	const outOfReach = await buttons.evaluateAll((all) => {
		const isReachable = (button: Element) => {
			button.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, top, width, height } = button.getBoundingClientRect();
			const hit = (button.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
			return hit !== null && button.contains(hit);
		};
		return all.filter((button) => !isReachable(button)).map((button) => button.textContent);
	});
	expect(outOfReach).toEqual([]);
}

/** What axe-core holds against our own element: rule and where. */
function violations({ page }: Stepcheck): Promise<string[]> {
	return page.evaluate(async (axe) => {
		if (!('axe' in window)) new Function(axe)();
		const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
		const { violations: found } = await checker.run('stepcheck-overlay', {
			resultTypes: ['violations'],
			rules: { 'target-size': { enabled: true } },
		});
		return found.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
		);
	}, AXE);
}
