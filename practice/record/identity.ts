import { asPrinted } from '../site/clock.ts';
import { isClosed } from './kept/is-closed.ts';
import type { OpenRecord } from './parts/parts.ts';

/** What the bar at the top of every screen says of whose record it is. */
export function identityOf({ person, group, state }: OpenRecord): [term: string, value: string][] {
	const all: [string, string][] = [
		['Mosaic ID', person.mosaicId],
		['Name', state.details['Name'] ?? ''],
		['Date of birth', asPrinted(state.details['Date of birth'] ?? '')],
		['Group', group === undefined ? '' : group.name],
	];
	return all.filter(([, value]) => value !== '');
}

/** CIN is left out where CP says more. */
export function badgesOf({ person, state }: OpenRecord): string[] {
	const open = [...state.lists['legal status'], ...state.lists.plan].filter((each) => (each['actual end'] ?? '') === '');
	const has = (type: string) => open.some((each) => each['type'] === type);
	if (isClosed(person)) return ['Closed'];
	if (has('Child Protection')) return ['CP'];
	return has('Child in Need') ? ['CIN'] : [];
}
