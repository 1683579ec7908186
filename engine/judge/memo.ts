import type { Context } from './context.ts';

/**
 * Rules ask for the same again and again: whether the manager has agreed, each note that counts, the day a clock runs from,
 * which is the same for each thing of a list. In one context it is worked out once, whichever rules ask.
 * What hangs on the thing in hand is worked out for each.
 */
export function memoised<Part extends object, Told>(part: Part, context: Context, work: (part: Part, context: Context) => Told): Told {
	const { number, isOfThing } = knownPart(part);
	if (isOfThing) return work(part, context);
	const known = context.memo.get(number);
	if (known !== undefined) return known as Told;
	const told = work(part, context);
	context.memo.set(number, told);
	return told;
}

/** The same context with another row, episode or readings taken, and the same one for all rules that take the same. */
export function contextWith(context: Context, change: Partial<Pick<Context, 'row' | 'since' | 'readings'>>): Context {
	const { row = context.row, since = context.since, readings = context.readings } = change;
	const name = `${row} ${since && knownPart(since).number} ${JSON.stringify(readings)}`;
	const known = context.variants.get(name);
	if (known) return known;
	const other: Context = { ...context, row, since, readings, thing: null, memo: new Map() };
	context.variants.set(name, other);
	return other;
}

interface KnownPart {
	/** The same for all parts of the same words, in whichever rule they stand. */
	number: number;
	/** True if `its` stands anywhere in it, be it of a thing of its own. */
	isOfThing: boolean;
}

const knownParts = new WeakMap<object, KnownPart>();
/** As many as the rules have parts. */
const byWords = new Map<string, KnownPart>();

function knownPart(part: object): KnownPart {
	const known = knownParts.get(part);
	if (known) return known;
	const words = JSON.stringify(part);
	const is = byWords.get(words) ?? { number: byWords.size, isOfThing: words.includes('"kind":"its"') };
	byWords.set(words, is);
	knownParts.set(part, is);
	return is;
}
