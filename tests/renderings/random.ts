/** A stream of chances that is the same for the same seed. */
export interface Rng {
	/** From 0 up to, not including, 1. */
	next(): number;
	/** A whole number from `low` to `high`, both included. */
	int(low: number, high: number): number;
	/** True with probability `p`. */
	chance(p: number): boolean;
	/** One of `from`, each as likely. Throws on an empty list. */
	pick<T>(from: readonly T[]): T;
	/** `from` in another order; `from` is left as it is. */
	shuffle<T>(from: readonly T[]): T[];
	/** `n` different ones of `from`, or all of it in another order when it is shorter. */
	some<T>(from: readonly T[], n: number): T[];
	/** A stream of its own, so that what one part draws does not move what another draws. */
	fork(name: string): Rng;
}

/** A 32-bit hash of a string (FNV-1a, finished as in MurmurHash3). */
export function hash(words: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** @param seed any words; the stream is mulberry32 from their hash */
export function random(seed: string): Rng {
	let state = hash(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const rng: Rng = {
		next,
		int: (low, high) => low + Math.floor(next() * (high - low + 1)),
		chance: (p) => next() < p,
		pick: (from) => {
			if (from.length === 0) throw new RangeError('nothing to pick from');
			return from[Math.floor(next() * from.length)] as (typeof from)[number];
		},
		shuffle: (from) => {
			const out = [...from];
			for (let i = out.length - 1; i > 0; i--) {
				const j = Math.floor(next() * (i + 1));
				[out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
			}
			return out;
		},
		some: (from, n) => rng.shuffle(from).slice(0, n),
		fork: (name) => random(`${seed}/${name}`),
	};
	return rng;
}
