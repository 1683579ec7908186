import { spawnSync } from 'node:child_process';

/** `npm run matrix`: every combination of the sample, with every step in every state, and what is missed in each. */
const { status } = spawnSync('playwright', ['test', 'tests/variants'], {
	stdio: 'inherit',
	shell: true,
	env: { ...process.env, WHOLE_MATRIX: 'yes' },
});
process.exitCode = status ?? 1;
