import type { Variant } from '../site/variant.ts';
import { ariaDivs } from './aria-divs.ts';
import { fieldsets } from './fieldsets.ts';
import { h, type Make } from './h.ts';

/** How this markup says what the modern one says with sections, headings, lists and buttons. Nested tables say it their own way. */
export function makeFor({ markup }: Variant): Make {
	if (markup === 'fieldsets') return fieldsets;
	return markup === 'aria-divs' ? ariaDivs : h;
}
