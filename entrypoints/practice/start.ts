/**
 * Puts Stepcheck on a page of our own, and then the practice Mosaic. A window that one of our pages has opened can come up
 * without what the browser gives to extensions; once it is loaded again it has that.
 * @param practice loads the page of the practice Mosaic
 */
export async function start(practice: () => Promise<unknown>): Promise<void> {
	const inExtension = /-extension:$/.test(location.protocol);
	const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } };
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (inExtension && chrome?.runtime?.id === undefined && navigation?.type !== 'reload') {
		location.reload();
		return;
	}
	await import('./overlay.ts');
	await practice();
}
