/** Shown once, below the list: the worker need do nothing about it. */
export function CalendarNote({ lastYear }: { lastYear: number | null }) {
	if (lastYear === null) return null;
	return <p class="fine">Bank holidays are known to 31 December {lastYear}. Ask your administrator for an update.</p>;
}
