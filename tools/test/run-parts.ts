import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { BROWSER_PARTS, type Part, summaryOf } from './part.ts';

/** What `npm test` is made of, from the quickest to the slowest, each an npm script of that name. */
const PARTS: Record<string, string> = {
	lint: 'lint',
	types: 'types',
	'dead-code': 'dead code',
	unit: 'unit and rule tests',
	browser: 'browser: practice variants, end to end, reading pages, store, tools',
};

/**
 * `npm test`, or `npm test -- lint unit` for some parts. Every part runs, whether or not one before it failed. The last line says
 * which failed and which passed; the exit code is 1 if any failed.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
	process.stderr.write(`There is no part called ${unknown.join(', ')}. The parts are ${Object.keys(PARTS).join(', ')}.\n`);
	process.exit(1);
}
const started = performance.now();
const parts = Object.keys(PARTS)
	.filter((name) => wanted.length === 0 || wanted.includes(name))
	.flatMap(run);
console.log(`\n${summaryOf(parts, secondsSince(started))}`);
process.exitCode = parts.every(({ passed }) => passed) ? 0 : 1;

function run(name: string): Part[] {
	console.log(`\n== ${PARTS[name]}`);
	rmSync(BROWSER_PARTS, { force: true });
	const began = performance.now();
	const { status } = spawnSync('npm', ['run', '-s', name], { stdio: 'inherit', shell: process.platform === 'win32' });
	const passed = status === 0;
	if (existsSync(BROWSER_PARTS)) return JSON.parse(readFileSync(BROWSER_PARTS, 'utf8'));
	return [{ name, passed, detail: `${Math.round(secondsSince(began))} s` }];
}

function secondsSince(start: number): number {
	return (performance.now() - start) / 1000;
}
