import type { Words } from '../../engine/model/adapter.ts';
import type { ListRead, WorkRow } from '../../engine/model/snapshot.ts';
import type { Parts } from '../adapter/locate.ts';
import { isShown } from '../dom/visibility.ts';
import { type FoundList, listAt, listUnder, tableHeaded } from '../lists/find-list.ts';
import { rowsOf, startsWith, textInRow, wordInRow } from '../lists/row-list.ts';
import type { Outline } from '../outline/outline.ts';
import type { Hints } from '../step/step-details.ts';

/** The part of the page that lists work; null if it is not there. */
export function workListIn(outline: Outline, parts: Parts, words: Words): FoundList | null {
	const names = words['work list'];
	const told = listAt(parts.located('work list'));
	const element = told ?? tableHeaded(outline, names) ?? listUnder(outline, names);
	return element && { element, mapped: told !== null };
}

/**
 * The rows on show in a work view. Those of a closed folder are not.
 * @param list the part of the page that holds them; null if it is not there
 */
export function readWorkList(list: FoundList | null, words: Words, hints: Hints): ListRead<WorkRow> {
	if (!list) return { reach: 'none', things: [] };
	const shown = rowsOf(list, words['work list']).filter(({ element }) => isShown(element));
	return {
		reach: 'all',
		things: shown.map(({ element, name }) => {
			const status = textInRow(element, words.status) ?? wordInRow(element, [...words['to start'], ...words.begun]) ?? '';
			const is = (names: string[]) => names.some((word) => startsWith(status, word));
			return { step: hints.stepNamed(name), started: is(words.begun) || (is(words['to start']) ? false : null) };
		}),
	};
}
