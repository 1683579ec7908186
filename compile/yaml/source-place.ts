import type { Path } from './read-yaml.ts';

/** What stands in a file: text, a list, or entries by name. */
export type YamlValue = string | YamlValue[] | { [name: string]: YamlValue };
/** Entries by name. */
export type YamlMap = { [name: string]: YamlValue };

/** A place in a file, which can say what is wrong there. */
export interface Place {
	/** Says what is wrong at this place, or at an entry inside it. Returns null, for whoever has nothing to give back. */
	fault(sentence: string, ...inside: Path): null;
	at(...inside: Path): Place;
}

/** A place in a file, by its path, whose faults go to `report`. */
export function placeIn(report: (path: Path, sentence: string) => void, path: Path = []): Place {
	return {
		fault(sentence, ...inside) {
			report([...path, ...inside], sentence);
			return null;
		},
		at: (...inside) => placeIn(report, [...path, ...inside]),
	};
}

export function isText(written: YamlValue | undefined): written is string {
	return typeof written === 'string';
}

export function isMap(written: YamlValue | undefined): written is YamlMap {
	return typeof written === 'object' && written !== null && !Array.isArray(written);
}

export function asList(written: YamlValue): YamlValue[] {
	return Array.isArray(written) ? written : [written];
}

/** Texts of a text or list of texts; null if anything else is in it. */
export function textsOf(written: YamlValue): string[] | null {
	const list = asList(written);
	return list.every(isText) ? list : null;
}

/** A number as it is written; null, with a fault said, if it is none. */
export function numberIn(written: YamlValue, place: Place): number | null {
	return isText(written) && isNumber(written) ? Number(plain(written)) : place.fault('A number is wanted here.');
}

/** True if it is a number, with or without thousands and a pound sign. */
export function isNumber(text: string): boolean {
	return plain(text) !== '' && Number.isFinite(Number(plain(text)));
}

function plain(text: string): string {
	return text.replace(/[£,\s]/g, '');
}

/** Says which entries are not among those that can stand here. @returns true if all are */
export function onlyHas(map: YamlMap, allowed: readonly string[], place: Place): boolean {
	const strange = Object.keys(map).filter((key) => !allowed.includes(key));
	for (const key of strange) place.fault(`“${key}” is not a word that can stand here.${didYouMean(key, allowed)}`, key);
	return strange.length === 0;
}

/** " Did you mean …?", if one of the names is close; nothing otherwise. */
export function didYouMean(name: string, known: readonly string[]): string {
	const near = known.map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) })).sort((a, b) => a.far - b.far)[0];
	return near && near.far > 0 && near.far <= Math.max(2, Math.floor(name.length / 5)) ? ` Did you mean “${near.each}”?` : '';
}

/** How many letters have to be added, dropped or changed to make one name the other (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
