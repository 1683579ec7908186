import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXTENSION_ID, expect, pageSays, startFirefox, test } from './fixtures.ts';

/** Where Firefox looks, on Linux, for what an administrator has decided. */
const FILE = '/etc/firefox/policies/policies.json';

test('a real policy takes effect and locks, what is wrong with it is said, and without it this browser’s own settings hold again', async ({
	practice: _,
}) => {
	if (existsSync(FILE)) throw new Error(`There is a policy in ${FILE} already. This test would write over it.`);
	const profile = mkdtempSync(join(tmpdir(), 'stepcheck-firefox-'));
	try {
		const before = await startFirefox(profile);
		const own = await before.openOwn('options.html#procedures');
		await pageSays(own, 'As the build has it');
		await own.locator('select').fill('Response Social Worker');
		await pageSays(own, 'Set in this browser');
		await before.close();

		setPolicy({ role: 'Response Manager', evidenceDays: 400 });
		const governed = await startFirefox(profile);
		const locked = await governed.openOwn('options.html');
		await pageSays(locked, 'Set by your council’s policy');
		expect(await locked.$eval('select', ({ disabled, value }) => ({ disabled, value }))).toEqual({
			disabled: true,
			value: 'Response Manager',
		});
		await pageSays(locked, /evidenceDays\s+Ignored\s+It should be a whole number of days from 1 to 365\./);
		await governed.close();

		rmSync(FILE);
		const after = await startFirefox(profile);
		const free = await after.openOwn('options.html#policy');
		await pageSays(free, 'No policy has reached this browser.');
		expect(await free.$eval('select', ({ disabled, value }) => ({ disabled, value }))).toEqual({
			disabled: false,
			value: 'Response Social Worker',
		});
		await after.close();
	} finally {
		rmSync(FILE, { force: true });
		rmSync(profile, { recursive: true, force: true });
	}
});

function setPolicy(policy: object): void {
	try {
		mkdirSync(dirname(FILE), { recursive: true });
		writeFileSync(FILE, JSON.stringify({ policies: { '3rdparty': { Extensions: { [EXTENSION_ID]: policy } } } }));
	} catch {
		throw new Error(`This test gives Firefox a real policy, and may not write ${FILE}. Run it on Linux as somebody who may.`);
	}
}
