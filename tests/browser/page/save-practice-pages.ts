import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PRACTICE_SITE } from '../../../tools/build/build-for-practice.ts';
import { serve } from '../../../tools/serve.ts';
import { SAVED, saveScreen, screens } from './practice-pages.ts';
import { PageReader } from './read-saved-page.ts';

// `npm run -s save-pages`: saves the screens that the practice adapter describes, and what is read of them, for the tests.
await build({ root: 'practice', configFile: 'practice/vite.config.ts', logLevel: 'warn' });
const site = await serve(PRACTICE_SITE);
process.env.PRACTICE_ADDRESS = site.address;
const reader = await PageReader.open();
mkdirSync(SAVED, { recursive: true });
for (const [name, address] of Object.entries(screens())) {
	const { html, read } = await saveScreen(reader, address);
	writeFileSync(join(SAVED, `${name}.html`), html);
	writeFileSync(join(SAVED, `${name}.json`), read);
	process.stdout.write(`${name}: saved\n`);
}
await Promise.all([reader.close(), site.stop()]);
