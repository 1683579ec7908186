import type { Attributes } from '../../markup/h.ts';
import { recordAddress } from '../addresses.ts';
import type { Drawing } from '../drawing.ts';

/** A link to a screen of the record that is open. */
export function recordLink(
	{ record, make, wiring, variant }: Drawing,
	words: string,
	screen: string,
	changes: Record<string, string> = {},
	attributes: Attributes = {},
): HTMLElement {
	const address = recordAddress(record.key, screen, changes);
	const link = make('a', { href: address, ...attributes }, words);
	// A div with the role of a link has no address to follow.
	return variant.markup === 'aria-divs' ? wiring.click(link, 'go', address) : link;
}
