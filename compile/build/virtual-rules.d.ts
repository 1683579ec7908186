/** Everything under `rules/`, compiled when the extension is built. See compile/build/vite-plugin.ts. */
declare module 'virtual:stepcheck-rules' {
	export const packs: import('../pack/compile-pack.ts').CompiledPack[];
	export const kinds: Record<string, import('../language/kinds.ts').KindData>;
	export const calendars: import('../council/calendars.ts').Calendars;
	export const adapters: import('../../engine/model/adapter.ts').Adapter[];
	export const council: import('../council/council-settings.ts').CouncilSettings;
	/** What the pretend council behind the practice Mosaic has decided, in every build. */
	export const practiceCouncil: import('../council/council-settings.ts').CouncilSettings;
}

/** Texts that are compiled where Stepcheck runs. */
declare module 'virtual:stepcheck-sources' {
	/** `rules/kinds.yaml`. */
	export const kindsText: string;
	/** Pack -> name of a file of its cases -> text. */
	export const caseTexts: Record<string, Record<string, string>>;
}

declare module '*.css?inline' {
	const css: string;
	export default css;
}
