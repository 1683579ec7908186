import { useState } from 'preact/hooks';

/** Several scripts draw into one shadow root, each with its own counter: the prefix keeps their ids apart. */
const own = Math.random().toString(36).slice(2, 7);
let last = 0;

/** An id for aria-controls and the like, the same for the life of a component and never shared by two. */
export function useId(): string {
	return useState(() => `sc-${own}-${++last}`)[0];
}
