import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const HERE = new URL('.', import.meta.url).pathname;

/** Installs the rig's own packages as its lockfile has them, unless they are there already. @throws Error if they can't be had */
export function installLibraries(): void {
	const installed = `${HERE}node_modules/.package-lock.json`;
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${HERE}package-lock.json`).mtimeMs) return;
	process.stderr.write('Installing the form libraries.\n');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
		cwd: HERE,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) throw new Error('The form libraries could not be installed. See whether this machine reaches the npm registry.');
}
