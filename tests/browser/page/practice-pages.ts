import type { Page } from '@playwright/test';
import { readAdapters } from '../../../compile/build/read-folder.ts';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import { stepAddress, VARIANTS } from '../../e2e/support/fixtures.ts';
import type { PageReader } from './read-saved-page.ts';

const [PRACTICE] = readAdapters('rules/adapters');

/** Where the saved pages of the practice Mosaic are, each with what is read of it beside it. */
export const SAVED = new URL('practice/', import.meta.url).pathname;

export interface SavedPage {
	html: string;
	/** What the practice adapter reads of it: pretty JSON, and a new line. */
	read: string;
}

/** The screens that the practice adapter describes, in both dresses: name -> address. The practice Mosaic must be served. */
export function screens(): Record<string, string> {
	return Object.fromEntries(
		VARIANTS.flatMap((variant) => [
			[`step-editor-${variant}`, stepAddress({ variant, case: 'complete' })],
			[`work-view-${variant}`, `${process.env.PRACTICE_ADDRESS}/index.html?variant=${variant}&as=mara-bright&today=2026-04-13`],
		]),
	);
}

/** A screen of the practice Mosaic as a file that stands alone, and what is read of that file. */
export async function saveScreen(reader: PageReader, address: string): Promise<SavedPage> {
	const page = await reader.open(address);
	const html = await page.evaluate(standingAlone);
	return { html, read: await readSaved(reader, html) };
}

/** What the practice adapter reads of a saved page. */
export async function readSaved(reader: PageReader, html: string): Promise<string> {
	const page: Page = await reader.open('about:blank');
	await page.setContent(html);
	const read = await reader.read(page, PRACTICE);
	return `${JSON.stringify(withoutKeys(read), null, '\t')}\n`;
}

/** Keys number what was read within one reading and say nothing of the page. */
function withoutKeys(read: Snapshot): unknown {
	return JSON.parse(JSON.stringify(read, (name, value) => (name === 'key' ? undefined : value)));
}

/** Runs in the page: writes what was typed and chosen where a file can hold it, and leaves out what a file can't run or load. */
function standingAlone(): string {
	for (const control of document.querySelectorAll<HTMLInputElement>('input')) {
		if (/^(checkbox|radio)$/.test(control.type)) control.toggleAttribute('checked', control.checked);
		else control.setAttribute('value', control.value);
	}
	for (const text of document.querySelectorAll('textarea')) text.textContent = text.value;
	for (const option of document.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
	for (const element of document.querySelectorAll('script,link,style,meta[name]')) element.remove();
	return `<!doctype html>\n${document.documentElement.outerHTML.replace(/></g, '>\n<')}\n`;
}
