// Runs on Node 18 and later, before anything is installed.
import { existsSync } from 'node:fs';

const PLACES = [
	process.env.STEPCHECK_CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium on this machine; null if there is none. Chrome itself no longer loads unpacked extensions by flag. */
export function findChromium() {
	return PLACES.find((place) => place && existsSync(place)) ?? null;
}
