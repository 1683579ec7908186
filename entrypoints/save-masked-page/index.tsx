import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SaveMaskedPage } from '../../components/dialogs/SaveMaskedPage.tsx';
import { nameKey } from '../../engine/model/names.ts';
import { send } from '../../messaging/send.ts';
import { OWN_TAG } from '../../page/dom/own-element.ts';
import { maskedPage } from '../../page/masked/masked-page.ts';
import { knownBy } from '../../page/masked/masked-texts.ts';

/** Put into a page by the background when the worker asks for it, and gone when it is closed. Draws in our own element. */
export default defineUnlistedScript(async () => {
	const root = document.querySelector(OWN_TAG.toLowerCase())?.shadowRoot;
	if (!root || root.querySelector('[data-structure]')) return;
	const known = await send({ kind: 'known texts' });
	const structure = maskedPage(document, knownBy(known, nameKey));
	const file = URL.createObjectURL(new Blob([structure], { type: 'text/html' }));
	const layer = document.createElement('div');
	layer.dataset.structure = '';
	root.append(layer);
	const close = () => {
		render(null, layer);
		layer.remove();
		URL.revokeObjectURL(file);
	};
	render(<SaveMaskedPage maskedPage={structure} file={file} close={close} />, layer);
});
