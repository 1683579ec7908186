let reading = false;
const forget: (() => void)[] = [];

/**
 * The same question about the same thing is answered once in a reading, and then remembered until the reading ends.
 * Outside a reading it is asked every time, because the page may have changed in between.
 */
export function cachedWhileReading<Asked, Told>(ask: (asked: Asked) => Told): (asked: Asked) => Told {
	const known = new Map<Asked, Told>();
	forget.push(() => known.clear());
	return (asked) => {
		if (!reading) return ask(asked);
		const before = known.get(asked);
		if (before !== undefined) return before;
		const told = ask(asked);
		known.set(asked, told);
		return told;
	};
}

/** Runs a reading. The page can't change while it runs: nothing in it waits. */
export function withReadingCache<Result>(read: () => Result): Result {
	if (reading) return read();
	reading = true;
	try {
		return read();
	} finally {
		reading = false;
		for (const each of forget) each();
	}
}
