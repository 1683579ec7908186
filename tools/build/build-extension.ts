import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';

const WXT = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));

/**
 * Builds the extension with WXT, whose own progress is shown only if something is wrong.
 * @param args of `wxt build`
 * @param environment more variables for the build
 * @param command `zip` packs what it builds, for a store
 * @throws Refusal with what the build said, if it fails
 */
export function buildExtension(args: string[], environment: Record<string, string> = {}, command: 'build' | 'zip' = 'build'): void {
	const built = spawnSync(process.execPath, [WXT, command, ...args], {
		encoding: 'utf8',
		// Every build is made as one that ships, whatever its mode is called.
		env: { ...process.env, ...environment, NODE_ENV: 'production', NO_COLOR: '1', CI: '1' },
	});
	if (built.status !== 0) throw new Refusal(plainText(`${built.stdout}${built.stderr}`));
}

/** Without what moves the cursor, and from the first thing that went wrong. */
function plainText(output: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal understands.
	const text = output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r/g, '\n');
	const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/.test(line.trim()));
	const first = lines.findIndex((line) => line.includes('ERROR') || line.includes('can’t be built') || line.includes("can't be built"));
	return lines.slice(Math.max(first, 0)).join('\n');
}
