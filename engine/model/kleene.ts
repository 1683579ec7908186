/** Kleene's three values: what was not read is neither true nor false. */
export type Truth = 'true' | 'false' | 'unknown';

/** Every one holds. False as soon as one is false, whatever else is unknown. */
export function all(truths: Iterable<Truth>): Truth {
	let result: Truth = 'true';
	for (const truth of truths) {
		if (truth === 'false') return 'false';
		if (truth === 'unknown') result = 'unknown';
	}
	return result;
}

/** At least one holds. True as soon as one is true, whatever else is unknown. */
export function any(truths: Iterable<Truth>): Truth {
	let result: Truth = 'false';
	for (const truth of truths) {
		if (truth === 'true') return 'true';
		if (truth === 'unknown') result = 'unknown';
	}
	return result;
}

/** The opposite; unknown stays unknown. */
export function not(truth: Truth): Truth {
	if (truth === 'unknown') return 'unknown';
	return truth === 'true' ? 'false' : 'true';
}
