import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { stepcheckRules } from '../../compile/build/vite-plugin.ts';
import { stepcheckScenarios } from './scenarios.ts';

/** The practice Mosaic with Stepcheck in it, as a plain site: nothing has to be installed. */
export const STATIC_SITE = resolve('.output/practice-static');

/** Builds it from the same pages as the extension has. */
export async function buildStaticPractice(): Promise<void> {
	const pages = ['practice', 'practice-index', 'practice-step', 'practice-record'];
	await build({
		configFile: false,
		root: 'entrypoints',
		base: './',
		mode: 'practice',
		publicDir: false,
		logLevel: 'error',
		plugins: [stepcheckRules(resolve('rules'), 'practice'), stepcheckScenarios()],
		resolve: { alias: { 'webextension-polyfill': resolve('entrypoints/practice/browser-in-page.ts') } },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		build: {
			outDir: STATIC_SITE,
			emptyOutDir: true,
			modulePreload: { polyfill: false },
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { input: pages.map((page) => resolve(`entrypoints/${page}.html`)) },
		},
	});
	copyFileSync(join(STATIC_SITE, 'practice.html'), join(STATIC_SITE, 'index.html'));
}

if (import.meta.main) {
	const [unknown] = process.argv.slice(2);
	if (unknown !== undefined) {
		process.stderr.write(`build:practice takes nothing, not “${unknown}”.\n`);
		process.exit(1);
	}
	await buildStaticPractice();
	console.log('Built .output/practice-static. Put it on any web server with https, and open practice.html there.');
}
