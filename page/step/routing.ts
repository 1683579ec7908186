import type { Words } from '../../engine/model/adapter.ts';
import type { Key, ListRead, NextAction, RequestProgress, RequestRead } from '../../engine/model/snapshot.ts';
import { isCheckbox } from '../dom/controls.ts';
import type { FoundList } from '../lists/find-list.ts';
import { controlInRow, isTickedOff, type ListRow, labelledInRow, rowsOf, startsWith, textInRow, wordInRow } from '../lists/row-list.ts';
import type { RowNodes } from '../nodes.ts';
import { answerOf } from '../questions/answer-state.ts';
import type { StableKeys } from '../questions/stable-keys.ts';

/** @param list the part of the page that holds the next actions; null if it is not on the page now */
export function readNextActions(list: FoundList | null, words: Words, keys: StableKeys, nodes: RowNodes): ListRead<NextAction> {
	return readList(list, 'next action', words['next actions'], keys, nodes, (row, key) => {
		const tick = controlInRow(row.element, words['send immediately'], isCheckbox);
		return {
			key,
			action: row.name,
			assignee: chosenIn(row, words),
			sendImmediately: tick ? answerOf([tick], []).text === 'Yes' : null,
		};
	});
}

/** @param list the part of the page that holds the requests; null if it is not on the page now */
export function readRequests(list: FoundList | null, words: Words, keys: StableKeys, nodes: RowNodes): ListRead<RequestRead> {
	return readList(list, 'request', words.requests, keys, nodes, (row, key) => {
		const status = wordInRow(row.element, [...words['not sent'], ...words.sent, ...words.answered]) ?? textInRow(row.element, words.status);
		return {
			key,
			request: row.name,
			to: chosenIn(row, words),
			status,
			progress: progressOf(status, words),
			sent: labelledInRow(row.element, words['date sent']),
			answered: labelledInRow(row.element, words['date answered']),
		};
	});
}

function readList<Thing>(
	list: FoundList | null,
	kind: string,
	names: readonly string[],
	keys: StableKeys,
	nodes: RowNodes,
	read: (row: ListRow, key: Key) => Thing,
): ListRead<Thing> {
	if (!list) return { reach: 'none', things: [] };
	const taken = rowsOf(list, names).filter((row) => !isTickedOff(row));
	const things = taken.map((row) => {
		const key = keys.keyFor([kind, row.name]);
		nodes.set(key, { row: row.element, title: row.title });
		return read(row, key);
	});
	return { reach: 'all', things };
}

/** Who a row goes to: what its picker shows, or what is printed in its column. Null if neither is there. */
function chosenIn({ element }: ListRow, words: Words): string | null {
	const named = controlInRow(element, words.assignee, (control) => !isCheckbox(control));
	const picker = named ?? onlyPicker(element);
	if (!picker) return textInRow(element, words.assignee);
	const { state, text } = answerOf([picker], words['placeholder options']);
	return state === 'unread' ? null : text;
}

function onlyPicker(row: Element): Element | null {
	const pickers = row.querySelectorAll('select,[role=combobox]');
	return pickers.length === 1 ? (pickers[0] ?? null) : null;
}

function progressOf(status: string | null, words: Words): RequestProgress {
	if (status === null) return 'unread';
	const is = (names: string[]) => names.some((name) => startsWith(status, name));
	if (is(words['not sent'])) return 'not sent';
	if (is(words.answered)) return 'answered';
	return is(words.sent) ? 'sent' : 'unread';
}
