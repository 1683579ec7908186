import { recorded } from '../../people/people.ts';
import { PREFIX } from '../../site/storage.ts';
import { plainRecord } from '../cases/plain.ts';
import type { Entry, Kind, RecordState } from './entry.ts';

const keyOfRecord = (person: string): string => `${PREFIX}record:${person}`;

/** A record as the browser remembers it; before anything was done to it, one of an open case with all in order. */
export function readRecord(person: string): RecordState {
	const kept = localStorage.getItem(keyOfRecord(person));
	return kept === null ? plainRecord(nameOf(person)) : (JSON.parse(kept) as RecordState);
}

export function writeRecord(person: string, state: RecordState): void {
	localStorage.setItem(keyOfRecord(person), JSON.stringify(state));
}

/** @returns the new thing, with an id that no other on the record has */
export function addEntry(person: string, kind: Kind, entry: Entry): Entry {
	const state = readRecord(person);
	const added = { id: String(++state.lastId), ...entry };
	state.lists[kind].push(added);
	writeRecord(person, state);
	return added;
}

export function changeEntry(person: string, kind: Kind, id: string, changes: Entry): void {
	const state = readRecord(person);
	const entry = state.lists[kind].find((each) => each['id'] === id);
	if (entry !== undefined) Object.assign(entry, changes);
	writeRecord(person, state);
}

export function changeDetails(person: string, changes: Entry): void {
	const state = readRecord(person);
	Object.assign(state.details, changes);
	writeRecord(person, state);
}

function nameOf(person: string): string {
	const found = recorded[person];
	if (found === undefined) throw new Error(`No record is called ${person}`);
	return found.name;
}
