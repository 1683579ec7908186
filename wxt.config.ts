import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { stepcheckRules } from './compile/build/vite-plugin.ts';
import { stepcheckScenarios } from './tools/build/scenarios.ts';
import { makeSmaller } from './tools/build/smaller.ts';
import { withoutUnsafe } from './tools/build/without-unsafe.ts';

/** Where the practice Mosaic is served from, in tests and by `npm start`. */
const PRACTICE_HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];

/** Mosaic's own address, if the build was given one; without it the extension runs nowhere until somebody allows it. */
const origin = process.env.STEPCHECK_ORIGIN;

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	imports: false,
	manifest: ({ mode, browser }) => {
		const hosts = hostsFor(mode);
		return {
			name: 'Stepcheck',
			description: 'Checks the step on screen against your council’s procedures, before you press Finish.',
			// To put the saving of a page's structure, or the pointing at things, into the one tab where somebody asks for it.
			// And for the clock of the daily summary. The summary itself is asked for by whoever wants it.
			permissions: ['storage', 'scripting', 'alarms'],
			optional_permissions: ['notifications'],
			...(hosts.length > 0 && { host_permissions: hosts }),
			// Firefox wants an id for an extension that keeps something, and to be told what is collected.
			...(browser === 'firefox' && {
				browser_specific_settings: {
					gecko: { id: 'stepcheck@stepcheck.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
				},
			}),
			// Without an address from the build, one is asked for by a press, and that one alone: see docs/security.md.
			...(hosts.length === 0 && { optional_host_permissions: ['https://*/*'] }),
			storage: { managed_schema: 'managed-schema.json' },
			commands: {
				'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Open or collapse Stepcheck' },
				'next-item': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Go to the next thing that is missing' },
			},
		};
	},
	hooks: {
		// What runs in the page speaks to the browser directly. The few calls it makes are the same in both browsers, and the
		// polyfill would be a twentieth of all that loads on a Mosaic page. Nor does it tell the page that it is there.
		'vite:build:extendConfig': (entrypoints, config) => {
			if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
			config.resolve = {
				...config.resolve,
				alias: {
					...config.resolve?.alias,
					'webextension-polyfill': resolve('messaging/native-browser.ts'),
					'wxt/utils/content-script-context': resolve('entrypoints/mosaic.content/quiet-context.ts'),
				},
			};
		},
		'build:done': (wxt) => makeSmaller(join(wxt.config.outDir, 'content-scripts/mosaic.js')),
		'build:manifestGenerated': (wxt, manifest) => {
			const hosts = hostsFor(wxt.config.mode);
			if (hosts.length === 0) return;
			manifest.content_scripts = [
				{
					matches: hosts,
					js: ['content-scripts/mosaic.js'],
					run_at: 'document_start',
				},
			];
		},
	},
	vite: ({ mode }) => ({
		// Styles are written for browsers that can run the scripts: what is put in for older ones would load on every Mosaic page.
		// What Vite puts before a page of ours for old browsers would fetch its scripts, and nothing of ours fetches.
		build: { cssTarget: ['chrome123', 'firefox142'], modulePreload: { polyfill: false } },
		plugins: [withoutUnsafe(), stepcheckRules(resolve('rules'), mode === 'practice' ? 'practice' : null), stepcheckScenarios()],
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	}),
});

function hostsFor(mode: string): string[] {
	if (mode === 'practice') return PRACTICE_HOSTS;
	return origin ? [`${origin.replace(/\/+$/, '')}/*`] : [];
}
