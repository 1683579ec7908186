import { render } from 'preact';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { KnownTexts } from '../../compile/known-texts.ts';
import { SaveStructure } from '../../components/SaveStructure.tsx';
import { nameKey } from '../../engine/name-key.ts';
import { OWN_TAG } from '../../page/outline.ts';
import { structureOf } from '../../page/structure.ts';
import { knownBy } from '../../page/structure-texts.ts';
import type { Request } from '../background/messages.ts';

/** Put into a page by the background when the worker asks for it, and gone when it is closed. Draws in our own element. */
export default defineUnlistedScript(async () => {
	const root = document.querySelector(OWN_TAG.toLowerCase())?.shadowRoot;
	if (!root || root.querySelector('[data-structure]')) return;
	const request: Request = { kind: 'known texts' };
	const known = (await browser.runtime.sendMessage(request)) as KnownTexts;
	const structure = structureOf(document, knownBy(known, nameKey));
	const file = URL.createObjectURL(new Blob([structure], { type: 'text/html' }));
	const layer = document.createElement('div');
	layer.dataset.structure = '';
	root.append(layer);
	const close = () => {
		render(null, layer);
		layer.remove();
		URL.revokeObjectURL(file);
	};
	render(<SaveStructure structure={structure} file={file} close={close} />, layer);
});
