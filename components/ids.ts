import { useState } from 'preact/hooks';

let last = 0;

/** An id for aria-controls and the like, the same for the life of a component and never shared by two. */
export function useOwnId(): string {
	return useState(() => `sc-${++last}`)[0];
}
