import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
	run(what: unknown, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/** What axe-core holds against a page of our own, or our own element beside another's page: rule and where. */
export async function axeFaultsOf(page: Page, within: 'html' | 'stepcheck-overlay' = 'html'): Promise<string[]> {
	await page.evaluate(AXE);
	return page.evaluate(async (ours) => {
		const { axe } = globalThis as unknown as { axe: Axe };
		const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
		const { violations } = await axe.run(ours, { runOnly: { type: 'tag', values: tags } });
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
	}, within);
}
