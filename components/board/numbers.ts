/** Counts with their noun. */
export function dueDates(count: number): string {
	return count === 1 ? '1 due date' : `${withCommas(count)} due dates`;
}

/** "50,000". */
export function withCommas(count: number): string {
	return count.toLocaleString('en-GB');
}

/** What stands for a count that is too small to be shown. */
export function few(count: number | null): string {
	return count === null ? 'under 5' : withCommas(count);
}
