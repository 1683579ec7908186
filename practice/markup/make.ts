import type { Variant } from '../site/variant.ts';
import { ariaDivs } from './aria-divs.ts';
import { fieldsets } from './fieldsets.ts';
import { h, type Make } from './h.ts';

/** The element maker of a markup. Nested tables have drawing functions of their own. */
export function makeFor({ markup }: Variant): Make {
	if (markup === 'fieldsets') return fieldsets;
	return markup === 'aria-divs' ? ariaDivs : h;
}
