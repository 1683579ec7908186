import { render } from 'preact';
import { SaveMaskedPage } from '../../components/dialogs/SaveMaskedPage.tsx';
import { nameKey } from '../../engine/model/names.ts';
import { send } from '../../messaging/send.ts';
import { maskedPage } from '../../page/masked/masked-page.ts';
import { knownBy } from '../../page/masked/masked-texts.ts';
import { openLayer } from './layer.ts';

/** Offers the page as a file, with every word masked that packs and adapters don't know. */
export async function saveMaskedPage(): Promise<void> {
	const masked = maskedPage(document, knownBy(await send({ kind: 'known texts' }), nameKey));
	const layer = openLayer('masked-page');
	if (!layer) return;
	const file = URL.createObjectURL(new Blob([masked], { type: 'text/html' }));
	const close = () => {
		layer.close();
		URL.revokeObjectURL(file);
	};
	render(<SaveMaskedPage maskedPage={masked} file={file} close={close} />, layer.content);
}
