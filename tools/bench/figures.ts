/** What was measured in each round, in the figure's unit. */
export interface Timed {
	name: string;
	rounds: number[];
}

/** Whether a ratio says how many times as fast as the yardstick something is, or how many times as long it takes. */
type Comparison = 'speed' | 'cost';

/** What is measured. */
export type Unit = 'ms' | 'MB' | 'count';

/** One measured figure, always beside a yardstick of the same run. */
export interface Figure {
	name: string;
	/** Median of the rounds. */
	value: number;
	unit: Unit;
	yardstick: string;
	/** Times as fast as the yardstick where speed is compared, else times as long. The median of the rounds, and their spread. */
	ratio: number;
	least: number;
	most: number;
	/** The limit, in words; null if there is none. */
	budget: string | null;
	met: boolean | null;
}

/**
 * Something measured against a yardstick, round by round, because what slows one round of the machine slows both.
 * @param of whether the ratio says how many times as fast, or how many times as long
 */
export function figure(measured: Timed, yardstick: Timed, of: Comparison, limit: number | null, unit: Unit = 'ms'): Figure {
	const ratios = measured.rounds
		.map((ms, round) => {
			const other = yardstick.rounds[round] ?? Number.NaN;
			return of === 'speed' ? other / ms : ms / other;
		})
		.sort((a, b) => a - b);
	const ratio = median(ratios);
	return {
		name: measured.name,
		value: median(measured.rounds),
		unit,
		yardstick: yardstick.name,
		ratio,
		least: ratios[0] ?? Number.NaN,
		most: ratios.at(-1) ?? Number.NaN,
		budget: limit === null ? null : of === 'speed' ? `at least ${limit} times as fast` : `at most ${limit} times as long`,
		met: limit === null ? null : of === 'speed' ? ratio >= limit : ratio <= limit,
	};
}

function median(numbers: number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What all but the slowest in twenty keep to. */
export function p95(times: number[]): number {
	return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

/** A measure that must stay within so many ms, MB or things, whatever the machine: the yardstick is the limit itself. */
export function within(limit: number, unit: Unit, { name, rounds }: Timed): Figure {
	const most = unit === 'count' ? `${limit}` : `${limit} ${unit}`;
	const value = median(rounds);
	// Of nothing there is no part: one is one too many.
	const part = (measured: number) => (limit === 0 ? measured : measured / limit);
	const ratios = rounds.map(part);
	return {
		name,
		value,
		unit,
		yardstick: most,
		ratio: part(value),
		least: Math.min(...ratios),
		most: Math.max(...ratios),
		budget: `at most ${most}`,
		met: value <= limit,
	};
}

/** Figures as lines of text. Times alone are left out: they say more about the machine. */
export function inWords(figures: Figure[]): string {
	return figures
		.map(({ name, yardstick, ratio, least, most, budget, met }) => {
			const spread = `rounds from ${short(least)} to ${short(most)}`;
			const wanted = budget === null ? '' : `\n    ${met ? 'met' : 'NOT MET'}: ${budget}`;
			return `${name}\n    ${short(ratio)} (${spread}), where ${yardstick} is 1${wanted}`;
		})
		.join('\n');
}

function short(ratio: number): string {
	return ratio.toFixed(ratio < 10 ? 2 : 0);
}
