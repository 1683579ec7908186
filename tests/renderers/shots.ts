import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../tools/chromium.ts';
import { buildLibrary } from './build.ts';
import { FORMS } from './forms/index.ts';
import { installLibraries } from './install.ts';
import { RigServer } from './serve.ts';

/** `node tests/renderers/shots.ts OUT LIBRARY …`: a picture of every form as each library draws it. */
const { positionals } = parseArgs({ allowPositionals: true });
const [out, ...libraries] = positionals;
if (!out || libraries.length === 0) throw new Error('Say where the pictures go, and which libraries.');
installLibraries();
mkdirSync(out, { recursive: true });
const server = new RigServer();
await server.start();
const browser = await launchBrowser();
for (const library of libraries) {
	await buildLibrary(library);
	for (const form of Object.keys(FORMS)) {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		page.on('pageerror', (fault) => process.stderr.write(`${library} ${form}: ${fault.message}\n`));
		await page.goto(`${server.address}/${library}/${form}`);
		await page.waitForLoadState('networkidle');
		const fault = server.drawn.get(`/${library}/${form}`)?.faults.join('\n') ?? 'it was not drawn';
		if (fault) process.stderr.write(`${library} ${form}: ${fault}\n`);
		await page.screenshot({ path: `${out}/${library}-${form}.png`, fullPage: true });
		await page.close();
	}
}
await Promise.all([browser.close(), server.stop()]);
