import { resolve } from 'node:path';
import { build } from 'vite';
import { buildExtension } from './build-extension.ts';

/** The build that runs on the practice Mosaic, and on nothing else. */
export const EXTENSION = resolve('.output/chrome-mv3-practice');
export const PRACTICE_SITE = resolve('.output/practice');

/** Builds the practice Mosaic and the extension for it. Both are quick, so both are always built. */
export async function buildForPractice(): Promise<void> {
	await buildPracticeSite();
	buildExtension(['--mode', 'practice']);
}

/** Builds the practice Mosaic alone. */
export async function buildPracticeSite(): Promise<void> {
	await build({ root: 'practice', configFile: 'practice/vite.config.ts', logLevel: 'warn' });
}
