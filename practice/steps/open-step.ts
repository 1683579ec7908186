import { addressOf } from '../site/address.ts';
import type { Variant } from '../site/variant.ts';

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
			window.practiceWrite?.(window.open('about:blank', name, features), address);
	}
}
