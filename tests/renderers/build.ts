import { build } from 'vite';

const HERE = new URL('.', import.meta.url).pathname;
const ENTRY = 'virtual:page';

/**
 * Bundles a library's page into `.built/NAME`: page.js, and style.css if there are styles.
 * @param library a file of `libraries/`, without its ending
 */
export async function buildLibrary(library: string): Promise<void> {
	await build({
		configFile: false,
		root: HERE,
		base: `/.built/${library}/`,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
		plugins: [
			{
				name: 'page',
				resolveId: (id) => (id === ENTRY ? `${HERE}${library}.page.js` : null),
				load: (id) =>
					id === `${HERE}${library}.page.js`
						? `import { start } from './in-page/start.ts';\nimport { library } from './libraries/${library}.js';\nstart(library);`
						: null,
			},
		],
		build: {
			outDir: `.built/${library}`,
			emptyOutDir: true,
			minify: false,
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			reportCompressedSize: false,
			target: 'es2023',
			rolldownOptions: {
				input: ENTRY,
				output: {
					entryFileNames: 'page.js',
					chunkFileNames: 'parts/[hash].js',
					assetFileNames: (asset) => (asset.names[0]?.endsWith('.css') ? 'style.css' : 'assets/[name]-[hash][extname]'),
				},
			},
		},
	});
}
