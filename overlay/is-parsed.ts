/** Done once the whole document is there. */
export async function isParsed(document: Document, signal: AbortSignal): Promise<void> {
	if (document.readyState !== 'loading') return;
	await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true, signal }));
}
