import type { Plugin } from 'vite';

/**
 * What libraries can do and this extension never uses: write markup into a page, and make code from text. The stores warn about either
 * wherever it is found. Library file, what is in it, and what replaces that.
 */
const UNSAFE: [file: RegExp, written: RegExp, instead: string][] = [
	[/\/preact\/dist\/preact\.\w+$/, /(\w+)\.innerHTML=(\w+)\.__html/g, '$1.textContent=$2.__html'],
	[/\/zod\/v4\/core\/(?:doc|util)\.js$/, /const F = Function;/g, 'const F = undefined;'],
];

/** Takes it out of what ships. @throws if a library has changed, so that it is looked at again */
export function withoutUnsafe(): Plugin {
	return {
		name: 'without-unsafe',
		transform(code, id) {
			const [found] = UNSAFE.filter(([file]) => file.test(id));
			if (!found) return null;
			const [, written, instead] = found;
			const safe = code.replace(written, instead);
			if (safe === code) throw new Error(`${id} has changed: see what tools/build/without-unsafe.ts took out of it.`);
			return { code: safe, map: null };
		},
	};
}
