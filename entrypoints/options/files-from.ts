/** More than any pack has: what is larger is not even read. */
const LARGEST = 1_000_000;

/** The texts of files that somebody chose, or why they can't be read. */
export async function filesFrom(chosen: readonly File[]): Promise<{ files: [string, string][] } | { problem: string }> {
	const size = chosen.reduce((sum, file) => sum + file.size, 0);
	if (size > 4 * LARGEST || chosen.length > 200)
		return { problem: 'That is more than 1 MB, or too many files. No pack is so large. Nothing has changed.' };
	try {
		return { files: await Promise.all(chosen.map(async (file): Promise<[string, string]> => [file.name, await textOf(file)])) };
	} catch {
		return { problem: 'These files can’t be read as plain text. Save them in UTF-8. Nothing has changed.' };
	}
}

async function textOf(file: File): Promise<string> {
	return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}
