import { finishControlIn, finishControlOf, finishControls } from '../../../../page/finish/finish-controls.ts';
import { guardFinish } from '../../../../page/finish/finish-gate.ts';

/**
 * Runs in the page: holds every press of Finish, as the overlay does while something is left. What an adapter points at is Finish whatever it
 * is called.
 * @param selector of what an adapter points at; null for none
 * @param words that Finish is known by
 * @returns how often Finish was held, from now on
 */
export function hold(selector: string | null, words: string[] = []): () => number {
	const told = selector === null ? null : document.querySelector(selector);
	// As the reader finds them.
	const known = () => finishControls([...document.querySelectorAll('*')], words, told);
	let held = 0;
	const gate = guardFinish(
		window,
		{
			finishIn: (path) => finishControlIn(path, words, known()),
			finishOf: (form) => finishControlOf(form, words, known()),
			decide: () => () => {
				held += 1;
			},
			keyInOurs: () => undefined,
			onFault: (fault) => {
				throw fault;
			},
		},
		new AbortController().signal,
	);
	Object.assign(globalThis, { refresh: gate.refresh });
	return () => held;
}
