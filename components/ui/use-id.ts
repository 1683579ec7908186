import { useState } from 'preact/hooks';

/** Each script of ours counts by itself, and several draw in one place. */
const own = Math.random().toString(36).slice(2, 7);
let last = 0;

/** An id for aria-controls and the like, the same for the life of a component and never shared by two. */
export function useId(): string {
	return useState(() => `sc-${own}-${++last}`)[0];
}
