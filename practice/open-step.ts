import { addressOf } from './address.ts';
import type { Variant } from './variant.ts';

const features = 'popup,width=1280,height=900';

/** Opens a step in this variant's kind of window. */
export function openStep(variant: Variant, step: string): void {
	const address = addressOf('step.html', { step });
	const name = `practice-step-${step}`;
	switch (variant.window) {
		case 'popup':
			window.open(address, name, features);
			break;
		case 'page':
		case 'iframe':
			location.href = address;
			break;
		case 'blank':
			window.open('about:blank', name, features)?.location.replace(address);
			break;
		case 'written':
			void writeInto(window.open('about:blank', name, features), address);
	}
}

/** The window never leaves about:blank by itself: this page writes the step's page into it. */
async function writeInto(opened: Window | null, address: string): Promise<void> {
	if (opened === null) return;
	const html = await (await fetch(address)).text();
	opened.document.open();
	opened.history.replaceState(null, '', address);
	opened.document.write(html);
	opened.document.close();
}
