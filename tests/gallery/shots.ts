/**
 * Takes a picture of every state of the gallery into .output/gallery/ and checks each for accessibility.
 * Run: node tests/gallery/shots.ts [part of a name]
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import { launchBrowser } from '../../tools/chromium.ts';
import { states } from './states.ts';

interface Fault {
	id: string;
	help: string;
	nodes: { target: unknown; failureSummary?: string }[];
}

const LOOKS = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const configFile = join(import.meta.dirname, 'vite.config.ts');
const pictures = resolve(import.meta.dirname, '../../.output/gallery');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wanted = process.argv[2] ?? '';
if (!Object.keys(states).some((name) => name.includes(wanted))) {
	console.error(`The gallery has no state with “${wanted}” in its name.`);
	process.exit(1);
}

await build({ configFile, logLevel: 'warn' });
await mkdir(pictures, { recursive: true });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });
const browser = await launchBrowser();
let faults = 0;
try {
	const page = await browser.newPage({ reducedMotion: 'reduce' });
	page.on('pageerror', (error) => {
		faults += 1;
		console.error(error);
	});
	const address = server.resolvedUrls?.local[0];
	if (!address) throw new Error('The gallery is not being served.');
	for (const [name, state] of Object.entries(states)) {
		if (!name.includes(wanted)) continue;
		const wide = state.pause || state.marks || state.bubble || state.calibrate;
		await page.setViewportSize(state.small ? { width: 320, height: 256 } : { width: wide ? 760 : 400, height: 680 });
		for (const [look, media] of Object.entries(LOOKS)) {
			await page.emulateMedia(media);
			await page.goto(`${address}?state=${name}`);
			await page.waitForSelector('html[data-ready]');
			await page.screenshot({ path: join(pictures, `${name}.${look}.png`) });
			faults += report(`${name}, ${look}`, await check(page, look !== 'forced-colours'));
		}
	}
	await page.close();
} finally {
	await browser.close();
	await server.close();
}
console.log(faults === 0 ? 'No fault found.' : `${faults} found.`);
process.exit(faults === 0 ? 0 : 1);

/** Forced colours are the reader's own, and axe measures those the page would have had. */
async function check(page: Page, ownColours: boolean): Promise<Fault[]> {
	await page.evaluate(axe);
	return page.evaluate(async (contrast) => {
		const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Fault[] }> } };
		return (await axe.run({ rules: { 'color-contrast': { enabled: contrast }, 'target-size': { enabled: true } } })).violations;
	}, ownColours);
}

function report(where: string, found: Fault[]): number {
	for (const { id, help, nodes } of found) {
		console.error(`${where}: ${id}. ${help}`);
		for (const node of nodes) console.error(`  ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`);
	}
	return found.length;
}
