import { build } from 'vite';

/**
 * A module of this project as one script that sets `globalThis[name]`, built from the sources the extension is built from.
 * @param entry the module's file
 * @param alias modules that others stand in for, by their files
 */
export async function bundleForPage(entry: URL, name: string, alias: Record<string, string> = {}): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		resolve: { alias },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		build: { write: false, minify: false, lib: { entry: entry.pathname, formats: ['iife'], name } },
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error(`${entry.pathname} could not be built.`);
	return `${output.output[0].code}\nglobalThis.${name} = ${name};`;
}
