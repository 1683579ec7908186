import type { Adapter } from '../../../engine/model/adapter.ts';
import type { Snapshot } from '../../../engine/model/snapshot.ts';
import { Reader } from '../../../page/reader.ts';

const HINTS = { stepNamed: () => null, formNamed: () => null };

/** These run inside the page: one reader stays with the page, as in the extension. */
let reader: Reader | undefined;

export function readAgain(adapter: Adapter): Snapshot {
	reader ??= new Reader(document, adapter);
	return reader.read(HINTS).snapshot;
}

/** @param interrupted another reading begins before the first has come to its end */
export async function readInPieces(adapter: Adapter, interrupted: boolean): Promise<Snapshot | null> {
	reader = new Reader(document, adapter);
	const reading = reader.readInPieces(HINTS);
	if (interrupted) reader.read(HINTS);
	return (await reading)?.snapshot ?? null;
}
