import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Makes a script that was made small once more, by another minifier: of what loads on every Mosaic page, each byte counts. */
export async function makeSmaller(script: string): Promise<void> {
	// `unsafe_arrows` is safe here: no function expression without `this` is called with `new`, or asked for its prototype.
	const compress = { passes: 3, keep_fargs: false, unsafe_arrows: true };
	const { code } = await minify(readFileSync(script, 'utf8'), { ecma: 2020, compress });
	if (code) writeFileSync(script, code);
}
