import { FEATURES, type Feature } from '../../page/reading/features.ts';

/** One field: what speaks for each block that may label it, and which is its label; null if none of them is. */
export interface Example {
	candidates: Partial<Record<Feature, number>>[];
	label: number | null;
}

export type Weights = Record<Feature, number>;

const ROUNDS = 400;
const STEP = 0.4;
/** How strongly a weight is held to where it was: few pages say little about a rare feature. */
const PULL = 0.01;

/**
 * Weights under which the labels of the examples are likeliest: of each field one block is its label, or none is. They are drawn to
 * those they start from, by as much as the examples say nothing.
 */
export function learn(examples: readonly Example[], from: Weights): Weights {
	const weights = { ...from };
	for (let round = 0; round < ROUNDS; round += 1) {
		const slope = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Weights;
		for (const { candidates, label } of examples) {
			const odds = candidates.map((features) => Math.exp(Math.min(30, scoreOf(features, weights))));
			const total = odds.reduce((sum, each) => sum + each, 1);
			for (const [index, features] of candidates.entries()) {
				const off = (index === label ? 1 : 0) - (odds[index] ?? 0) / total;
				for (const name of Object.keys(features) as Feature[]) slope[name] += off * (features[name] ?? 0);
			}
		}
		for (const name of FEATURES) {
			const weight = weights[name] + STEP * (slope[name] / examples.length - PULL * (weights[name] - from[name]));
			// What speaks against a label never comes to speak for one.
			weights[name] = from[name] < 0 ? Math.min(weight, 0.5 * from[name]) : Math.max(weight, 0.25 * from[name]);
		}
	}
	return weights;
}

/** Halfway: generated pages are odder than those of libraries, so what they teach counts for half. */
export function between(one: Weights, other: Weights): Weights {
	return Object.fromEntries(FEATURES.map((name) => [name, (one[name] + other[name]) / 2])) as Weights;
}

/** The share of examples whose likeliest block is their label, or which have none and get none. */
export function shareRight(examples: readonly Example[], weights: Weights): number {
	const right = examples.filter(({ candidates, label }) => {
		const scores = candidates.map((features) => scoreOf(features, weights));
		const best = scores.reduce((most, score, index) => (score > (scores[most] ?? 0) ? index : most), -1);
		return (best < 0 || (scores[best] ?? 0) <= 0 ? null : best) === label;
	});
	return right.length / examples.length;
}

function scoreOf(features: Partial<Record<Feature, number>>, weights: Weights): number {
	return (Object.keys(features) as Feature[]).reduce((sum, name) => sum + weights[name] * (features[name] ?? 0), 0);
}
