import { h } from '../markup/h.ts';
import type { Editor } from './editor.ts';

/** Puts a part of the page into the open shadow root of a custom element. */
export function inShadow({ variant, wiring }: Editor, tag: 'mosaic-section' | 'mosaic-field', part: HTMLElement): HTMLElement {
	const host = h(tag);
	const root = host.attachShadow({ mode: 'open' });
	root.adoptedStyleSheets = [styles()];
	root.append(h('div', { class: variant.markup }, part));
	wiring.listenIn(root);
	return host;
}

let copied: CSSStyleSheet | undefined;

/** The page's own styles, which don't reach into a shadow root by themselves. */
function styles(): CSSStyleSheet {
	if (copied !== undefined) return copied;
	copied = new CSSStyleSheet();
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
	copied.replaceSync(rules.join('\n'));
	return copied;
}
