/** Everything under `rules/`, compiled when the extension is built. See compile/vite-plugin.ts. */
declare module 'virtual:stepcheck-rules' {
	export const packs: import('./compile-pack.ts').CompiledPack[];
	export const kinds: Record<string, import('./kinds.ts').KindData>;
	export const calendars: import('./calendars.ts').Calendars;
	export const adapters: import('../engine/adapter.ts').Adapter[];
	export const council: import('./council-settings.ts').CouncilSettings;
	/** What the pretend council behind the practice Mosaic has decided, in every build. */
	export const practiceCouncil: import('./council-settings.ts').CouncilSettings;
}

declare module '*.css?inline' {
	const css: string;
	export default css;
}
