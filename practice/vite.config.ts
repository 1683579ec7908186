import { defineConfig } from 'vite';

// Relative addresses let the same build run from a local server and from an extension page.
export default defineConfig({
	root: import.meta.dirname,
	base: './',
	build: {
		outDir: '../.output/practice',
		emptyOutDir: true,
		modulePreload: { polyfill: false },
		rolldownOptions: { input: ['index.html', 'step.html', 'record.html'].map((page) => `${import.meta.dirname}/${page}`) },
	},
});
