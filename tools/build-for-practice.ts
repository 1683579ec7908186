import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build as buildSite } from 'vite';
import { build as buildExtension } from 'wxt';

/** The build that runs on the practice Mosaic, and on nothing else. */
export const EXTENSION = resolve('.output/chrome-mv3-practice');
export const PRACTICE_SITE = resolve('.output/practice');

/** Builds the practice Mosaic and the extension for it. Both are quick, so both are always built. */
export async function buildForPractice(): Promise<void> {
	mkdirSync('.output', { recursive: true });
	await buildSite({ root: 'practice', configFile: 'practice/vite.config.ts', logLevel: 'warn' });
	await buildExtension({ mode: 'practice', logger: silent });
}

const silent = { debug() {}, log() {}, info() {}, warn: console.warn, error: console.error, fatal: console.error, success() {}, level: 0 };
