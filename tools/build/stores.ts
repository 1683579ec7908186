import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import { buildExtension } from './build-extension.ts';

/** Mozilla's own check of an extension, fetched when it is wanted: nobody needs it to work on Stepcheck. */
const WEB_EXT = 'web-ext@10.7.0';

/** `npm run stores`: a file for each of the three stores, and Mozilla's check of the one for Firefox. */
try {
	for (const browser of ['chrome', 'edge', 'firefox']) buildExtension(['-b', browser, '--mv3'], {}, 'zip');
	console.log(
		readdirSync('.output')
			.filter((file) => file.endsWith('.zip'))
			.map((file) => `Made .output/${file}`)
			.join('\n'),
	);
	const lint = ['--yes', WEB_EXT, 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'];
	const { status, stdout, stderr } = spawnSync('npx', lint, { encoding: 'utf8' });
	if (status !== 0) throw new Refusal(`Mozilla’s check of the Firefox build did not pass:\n${stdout}${stderr}`);
	console.log('Mozilla’s check of the Firefox build found nothing.');
} catch (fault) {
	if (!(fault instanceof Error)) throw fault;
	process.stderr.write(`${fault.message}\n`);
	process.exitCode = 1;
}
