import { GROUP_WORDS, RULE_WORDS, TEXT_WORDS } from '../language/grammar.ts';
import { isMap, isText, onlyHas, type Place, textsOf, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { type Enclosing, enclosedBy } from './enclosing.ts';
import type { PackFiles } from './pack-files.ts';

/** An entry that is a rule, with all that is said around it. */
export interface Draft {
	entry: YamlMap;
	around: Enclosing;
	place: Place;
	ids: string[];
}

/** The entries of a pack that are rules, in the order of the document. */
export class Drafts {
	readonly all: Draft[] = [];
	readonly groupIds: string[] = [];
	readonly #files: PackFiles;

	constructor(files: PackFiles) {
		this.#files = files;
	}

	/** Takes the entries of a list of rules, and of the files it names. */
	takeAll(entries: readonly YamlValue[], around: Enclosing, place: Place): void {
		for (const [index, entry] of entries.entries()) this.#take(entry, around, place.at(index));
	}

	/** An entry of `rules`: the name of a file of more, a group, or a rule. */
	#take(entry: YamlValue, around: Enclosing, place: Place): void {
		if (isText(entry)) {
			const file = this.#files.rulesIn(entry, place);
			if (file) this.takeAll(file.entries, around, file.place);
			return;
		}
		if (!isMap(entry)) {
			place.fault('A rule is a set of entries, and a list of rules is written one below the other.');
			return;
		}
		if (!onlyHas(entry, RULE_WORDS, place)) return;
		const ofRules =
			entry.rules === undefined ? [] : Object.keys(entry).filter((word) => !(GROUP_WORDS as readonly string[]).includes(word));
		for (const word of ofRules) place.fault(`“${word}” can’t stand beside “rules”. Write a rule with it inside the group.`, word);
		if (ofRules.length > 0) return;
		const [misfit] = TEXT_WORDS.filter((word) => entry[word] !== undefined && (!isText(entry[word]) || entry[word] === ''));
		if (misfit !== undefined) {
			place.fault(entry[misfit] === '' ? `“${misfit}” is empty.` : `“${misfit}” takes one text, not a list or a set of entries.`, misfit);
			return;
		}
		if (entry.id !== undefined && !textsOf(entry.id)) place.fault('“id” takes an id, or a list of ids.', 'id');
		if (entry.until !== undefined && entry.stage === undefined)
			place.fault('“until” says when a stage is over. Put it beside “stage”.', 'until');
		const inside = enclosedBy(entry, around, place);
		const ids = entry.id === undefined ? [] : (textsOf(entry.id) ?? []);
		if (entry.rules === undefined) {
			this.all.push({ entry, around: inside, place, ids });
			return;
		}
		this.groupIds.push(...ids);
		if (!Array.isArray(entry.rules)) {
			place.fault('“rules” is a list.', 'rules');
			return;
		}
		this.takeAll(entry.rules, inside, place.at('rules'));
	}
}
