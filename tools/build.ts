import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';
import { Refusal } from './refusal.ts';

/** `npm run build -- [--origin https://mosaic.example.gov.uk]`: the council's build. */
try {
	const { values } = parseArgs({ options: { origin: { type: 'string' } } });
	const origin = values.origin === undefined ? undefined : originOf(values.origin);
	buildExtension([], origin === undefined ? {} : { STEPCHECK_ORIGIN: origin });
	console.log('Built .output/chrome-mv3.');
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
