import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { expect, test } from '../support/fixtures.ts';

/** See docs/decisions.md: the design has 60 KB, for a step alone. */
const BUDGET = 71_500;

interface Manifest {
	content_scripts: { js?: string[]; css?: string[] }[];
	web_accessible_resources?: unknown[];
}

test('all that loads on a Mosaic page is under 71.5 KB gzipped', () => {
	const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as Manifest;
	const files = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
	expect(files).not.toEqual([]);
	expect(files.reduce((sum, file) => sum + gzipSync(readFileSync(join(EXTENSION, file))).length, 0)).toBeLessThan(BUDGET);
	// Nothing else can be brought in by the page.
	expect(manifest.web_accessible_resources ?? []).toEqual([]);
});

test('the extension holds no address to send anything to', () => {
	const scripts = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
	for (const file of scripts) {
		const code = readFileSync(join(EXTENSION, file), 'utf8');
		// Nor a way to write markup into a page, or to make code of text.
		expect(code, file).not.toMatch(/\.innerHTML\s*=|\bnew Function\b|\beval\(/);
		expect(code, file).not.toMatch(/\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\s*\(/);
	}
});
