import { HEADS } from '../language/grammar.ts';
import { isText, type Place, type YamlMap, type YamlValue } from '../yaml/source-place.ts';

/** Something an author wrote, and where. */
export interface Placed {
	written: YamlValue;
	place: Place;
}

/** What the groups around an entry say of every rule inside. */
export interface Enclosing {
	step: Placed | null;
	section: string[];
	form: string | null;
	stage: { name: string; begins: Placed | null; ends: Placed | null } | null;
	by: Placed | null;
	when: Placed[];
	since: Placed | null;
	severity: Placed | null;
	/** `finish`, or what all of it comes before. */
	before: Placed | null;
	paragraph: string | null;
}

/** Around a pack there is nothing. */
export const OUTERMOST: Enclosing = {
	step: null,
	section: [],
	form: null,
	stage: null,
	by: null,
	when: [],
	since: null,
	severity: null,
	before: null,
	paragraph: null,
};

/** The nearer entry wins, except that conditions add up and sections nest. */
export function enclosedBy(entry: YamlMap, around: Enclosing, place: Place): Enclosing {
	const nests = entry.rules !== undefined || HEADS.some((head) => head !== 'section' && entry[head] !== undefined);
	const here = (word: string, otherwise: Placed | null) =>
		entry[word] === undefined ? otherwise : { written: entry[word] as YamlValue, place: place.at(word) };
	const when = here('when', null);
	return {
		step: here('step', around.step),
		section: nests && isText(entry.section) ? [...around.section, entry.section] : around.section,
		form: isText(entry.form) ? entry.form : around.form,
		stage: isText(entry.stage) ? { name: entry.stage, begins: when, ends: here('until', null) } : around.stage,
		by: here('by', around.by),
		when: when && !isText(entry.stage) ? [...around.when, when] : around.when,
		since: here('since', around.since),
		severity: here('severity', around.severity),
		before: here('before', around.before),
		paragraph: isText(entry.paragraph) ? entry.paragraph : around.paragraph,
	};
}

/** What an entry says as a rule, with the group's `before`, and without what it says as a group of one. */
export function ownWords(entry: YamlMap, { before }: Enclosing): YamlMap {
	const otherHead = HEADS.some((head) => head !== 'section' && entry[head] !== undefined);
	const said = [
		'id',
		'paragraph',
		'says',
		'by',
		'when',
		'since',
		'severity',
		'step',
		'form',
		'stage',
		'until',
		'decides',
		'prompt',
		'doubt',
		'out of scope',
		...(otherHead ? ['section'] : []),
	];
	const own = Object.fromEntries(Object.entries(entry).filter(([key]) => !said.includes(key)));
	if (before === null) return own;
	const { before: _own, ...others } = own;
	return before.written === 'finish' ? others : { ...others, before: before.written };
}
