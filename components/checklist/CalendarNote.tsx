/** Below the list, and said once: it asks nothing of the worker who reads it. */
export function CalendarNote({ lastYear }: { lastYear: number | null }) {
	if (lastYear === null) return null;
	return <p class="fine">Bank holidays are known to 31 December {lastYear}. Ask your administrator for an update.</p>;
}
