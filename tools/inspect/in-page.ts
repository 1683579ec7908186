import type { Adapter } from '../../engine/adapter.ts';
import { nameKey } from '../../engine/name-key.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { Reader } from '../../page/snapshot.ts';

/** Runs inside the page, with the reader the extension ships. */
export function readThisPage(adapter: Adapter, steps: Record<string, string>, forms: Record<string, string>): Snapshot {
	const hints = {
		stepNamed: (text: string) => steps[nameKey(text)] ?? null,
		formNamed: (text: string) => forms[nameKey(text)] ?? null,
	};
	return new Reader(document, adapter).read(hints).snapshot;
}
