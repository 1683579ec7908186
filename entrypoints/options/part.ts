import { useState } from 'preact/hooks';
import type { CouncilShown } from '../../messaging/council-protocol.ts';
import type { Council, Told } from './council.ts';

/** What every part of the page is given. */
export interface PartProps {
	council: Council;
	now: CouncilShown;
}

/** What came of the last press in one part of the page, and a way to wait for the next. */
export function useTold(): [Told | null, (coming: Promise<Told>) => void] {
	const [told, setTold] = useState<Told | null>(null);
	return [told, (coming) => void coming.then(setTold)];
}
