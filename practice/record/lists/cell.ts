import { asPrinted } from '../../site/clock.ts';
import type { Entry } from '../kept/entry.ts';
import type { Column } from '../parts/parts.ts';

/** What a cell of a list prints. */
export function printed({ key, kind }: Column, entry: Entry): string {
	const value = entry[key] ?? '';
	return kind === 'date' ? asPrinted(value) : value;
}
