/** Stands in for WXT's own, which tells every page that it has started, by a message and an event: see wxt.config.ts. */
export class ContentScriptContext {
	readonly signal = new AbortController().signal;
}
