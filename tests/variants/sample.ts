/** What can be chosen, and from what. */
export type Choices = Record<string, readonly string[]>;
export type Combination = Record<string, string>;

/**
 * Combinations in which every so many values, each of another choice, meet at least once: every two, every three.
 * Greedy: each one starts from values that have not met, and takes choice by choice the value that meets most others for
 * the first time. The same choices give the same combinations. Fewer choices than are to meet give none.
 */
export function sampleOf(choices: Choices, meeting: number): Combination[] {
	const values = valuesOf(choices);
	const unmet = new Meetings(values.length, meeting);
	eachMeeting(values, meeting, (met) => unmet.add(met));
	const combinations: Combination[] = [];
	eachMeeting(values, meeting, (first) => {
		if (!unmet.has(first)) return;
		const chosen = new Map(first.map((value) => [value.name, value]));
		for (const name of Object.keys(choices))
			if (!chosen.has(name)) chosen.set(name, bestValue(values, name, [...chosen.values()], unmet, meeting));
		eachMeeting([...chosen.values()].sort(byPlace), meeting, (met) => unmet.delete(met));
		combinations.push(asCombination([...chosen.values()].sort(byPlace)));
	});
	return combinations;
}

/** Every so many values, each of another choice. */
export function allMeetings(choices: Choices, meeting: number): Combination[] {
	const all: Combination[] = [];
	eachMeeting(valuesOf(choices), meeting, (met) => all.push(asCombination(met)));
	return all;
}

interface Value {
	name: string;
	value: string;
	/** Its place among all values of all choices. */
	place: number;
}

function valuesOf(choices: Choices): Value[] {
	const named = Object.entries(choices).flatMap(([name, all]) => all.map((value) => ({ name, value })));
	return named.map((each, place) => ({ ...each, place }));
}

const byPlace = (one: Value, other: Value): number => one.place - other.place;

const asCombination = (values: readonly Value[]): Combination => Object.fromEntries(values.map(({ name, value }) => [name, value]));

/** Calls with every so many of these values that are of different choices, in their order. */
function eachMeeting(values: readonly Value[], many: number, call: (met: Value[]) => void, chosen: Value[] = [], from = 0): void {
	if (chosen.length === many) {
		call(chosen);
		return;
	}
	for (let at = from; at < values.length; at += 1) {
		const next = values[at] as Value;
		if (chosen.at(-1)?.name !== next.name) eachMeeting(values, many, call, [...chosen, next], at + 1);
	}
}

/** Which values have still to meet: a place for each so many of them, because there are a hundred thousand. */
class Meetings {
	readonly #values: number;
	readonly #unmet: Uint8Array;

	constructor(values: number, meeting: number) {
		this.#values = values;
		this.#unmet = new Uint8Array(values ** meeting);
	}

	has(met: readonly Value[]): boolean {
		return this.#unmet[this.#placeOf(met)] === 1;
	}

	add(met: readonly Value[]): void {
		this.#unmet[this.#placeOf(met)] = 1;
	}

	delete(met: readonly Value[]): void {
		this.#unmet[this.#placeOf(met)] = 0;
	}

	#placeOf(met: readonly Value[]): number {
		return met.reduce((place, value) => place * this.#values + value.place, 0);
	}
}

function bestValue(values: readonly Value[], name: string, chosen: readonly Value[], unmet: Meetings, meeting: number): Value {
	const ordered = [...chosen].sort(byPlace);
	const newlyMet = (value: Value): number => {
		let count = 0;
		eachMeeting(ordered, meeting - 1, (others) => {
			if (unmet.has([...others, value].sort(byPlace))) count += 1;
		});
		return count;
	};
	let best = { value: values[0] as Value, meets: -1 };
	for (const value of values) {
		if (value.name !== name) continue;
		const meets = newlyMet(value);
		if (meets > best.meets) best = { value, meets };
	}
	return best.value;
}
