import { parseArgs } from 'node:util';
import { buildForPractice, EXTENSION, PRACTICE_SITE } from '../build/build-for-practice.ts';
import { launchWithExtension } from '../chromium.ts';
import { serve } from '../serve.ts';
import { showWithoutWindow } from './without-window.ts';

/** `npm start`: the practice Mosaic with Stepcheck in it, in a window or, without a display, as text and pictures. */
const { headless } = asked();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building the practice Mosaic, and Stepcheck for it.');
await buildForPractice();
const site = await serve(PRACTICE_SITE);
if (headless || !hasDisplay) {
	if (!headless) console.log('There is no display here, so this shows the same thing as text.');
	await showWithoutWindow(site.address);
	await site.stop();
} else {
	const browser = await launchWithExtension(EXTENSION, { headless: false });
	const page = browser.pages()[0] ?? (await browser.newPage());
	await page.goto(`${site.address}/index.html?as=mara-bright`);
	console.log('The work view is open. Press “Child and Family Assessment and Plan” to open the step. Close the browser to stop.');
	await new Promise<void>((resolve) => browser.on('close', () => resolve()));
	await site.stop();
}

/** The options of the command line. Ends the command with a sentence if they are not understood. */
function asked(): { headless: boolean } {
	try {
		return parseArgs({ options: { headless: { type: 'boolean', default: false } } }).values;
	} catch {
		process.stderr.write('npm start takes --headless and nothing else.\n');
		process.exit(1);
	}
}
