import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';
import { buildExtension } from './build-extension.ts';

/** `npm run build -- [--origin https://mosaic.example.gov.uk] [--browser firefox]`: the council's build, by default for Chrome and Edge. */
try {
	const { values } = parseArgs({ options: { origin: { type: 'string' }, browser: { type: 'string', default: 'chrome' } } });
	const origin = values.origin === undefined ? undefined : originOf(values.origin);
	if (!['chrome', 'firefox'].includes(values.browser))
		throw new Refusal(`There is no build for “${values.browser}”. --browser takes chrome, which is for Edge too, or firefox.`);
	buildExtension(['-b', values.browser, '--mv3'], origin === undefined ? {} : { STEPCHECK_ORIGIN: origin });
	console.log(`Built .output/${values.browser}-mv3.`);
	console.log(origin ? `It runs on ${origin} and nowhere else.` : 'It runs nowhere until an administrator names Mosaic’s address.');
} catch (fault) {
	if (!(fault instanceof Error)) throw fault;
	process.stderr.write(`${fault.message}\n`);
	process.exitCode = 1;
}

function originOf(written: string): string {
	const address = URL.canParse(written) ? new URL(written) : null;
	if (address?.protocol !== 'https:' || address.pathname !== '/')
		throw new Refusal(`“${written}” is not an address like https://mosaic.example.gov.uk.`);
	return address.origin;
}
