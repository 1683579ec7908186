// Makes a fresh machine ready, and says what it does. Runs on Node 18 and later, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${root}node_modules/.stepcheck-set-up`;
const quiet = process.argv.includes('--quiet');

process.chdir(root);
installDependencies();
// To build takes no browser.
if (!process.argv.includes('--no-browser')) installChromium();

/** By lockfile, and only if the lockfile has changed since. The pinned Node comes with them. */
function installDependencies() {
	const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	say('Installing dependencies and the pinned Node, by lockfile. This takes a minute.');
	run(
		'npm',
		['ci', '--no-fund', '--no-audit', '--loglevel=error'],
		'Dependencies could not be installed. Check that this machine reaches the npm registry.',
	);
	writeFileSync(STAMP, wanted);
	say('Dependencies are in place.');
}

/** The one on the machine; else Debian's, if we may install it; else the one Playwright brings. */
function installChromium() {
	if (findChromium() || playwrightsOwn()) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		say('No Chromium on this machine. Installing Debian’s.');
		const installed =
			attempt('apt-get', ['update', '-qq']) &&
			attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
		if (installed && findChromium()) return say('Chromium is in place.');
	}
	say('No Chromium on this machine. Fetching the one that Playwright brings.');
	run(
		'npx',
		['playwright', 'install', 'chromium'],
		'No Chromium could be installed. Install one yourself, or name it in STEPCHECK_CHROMIUM.',
	);
}

function playwrightsOwn() {
	const asked = spawnSync(
		process.execPath,
		['-e', "const p=require('@playwright/test').chromium.executablePath();process.exit(p&&require('fs').existsSync(p)?0:1)"],
		{ cwd: root },
	);
	return asked.status === 0;
}

function say(text) {
	(quiet ? process.stderr : process.stdout).write(`${text}\n`);
}

function attempt(command, args) {
	return (
		spawnSync(command, args, {
			stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
			shell: process.platform === 'win32',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0
	);
}

function run(command, args, sentence) {
	if (attempt(command, args)) return;
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
