/** What can be chosen, and from what. */
export type Choices = Record<string, readonly string[]>;
export type Combination = Record<string, string>;

/**
 * Combinations in which every value of every choice meets every value of every other at least once. Greedy: each one
 * starts from a pair that has not met, and takes choice by choice the value that meets most others for the first time.
 * The same choices give the same combinations. Choices in fewer than two names give none.
 */
export function pairwise(choices: Choices): Combination[] {
	const unmet = new Map(allPairs(choices).map((pair) => [keyOf(pair), pair]));
	const combinations: Combination[] = [];
	for (const first of unmet.values()) {
		const combination: Combination = { ...first };
		for (const name of Object.keys(choices)) combination[name] ??= bestValue(choices, name, combination, unmet);
		for (const met of pairsIn(combination)) unmet.delete(keyOf(met));
		combinations.push(combination);
	}
	return combinations;
}

/** Every two values of two different choices. */
export function allPairs(choices: Choices): Combination[] {
	const values = Object.entries(choices).flatMap(([name, all]) => all.map((value) => ({ name, value })));
	return values.flatMap((one, index) =>
		values
			.slice(index + 1)
			.filter((other) => other.name !== one.name)
			.map((other) => ({ [one.name]: one.value, [other.name]: other.value })),
	);
}

function bestValue(choices: Choices, name: string, chosen: Combination, unmet: Map<string, Combination>): string {
	const others = Object.entries(chosen);
	const newlyMet = (value: string) => others.filter(([other, theirs]) => unmet.has(keyOf({ [name]: value, [other]: theirs }))).length;
	const [first = '', ...rest] = choices[name] ?? [];
	return rest.reduce((best, value) => (newlyMet(value) > newlyMet(best) ? value : best), first);
}

function pairsIn(combination: Combination): Combination[] {
	return allPairs(Object.fromEntries(Object.entries(combination).map(([name, value]) => [name, [value]])));
}

const keyOf = (pair: Combination): string => JSON.stringify(Object.entries(pair).sort(([one], [other]) => (one < other ? -1 : 1)));
