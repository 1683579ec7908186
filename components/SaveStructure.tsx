import { useLayoutEffect, useRef } from 'preact/hooks';

export interface SaveStructureProps {
	/** Exactly what is saved. */
	structure: string;
	/** The address of the file, made in this window. */
	file: string;
	close(): void;
}

/** Ids are counted in each script by itself, and this is drawn by another than the sidebar. */
const TITLE = 'structure-title';

/** Shows all that would be saved, before it is. */
export function SaveStructure({ structure, file, close }: SaveStructureProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog ref={dialog} class="pause" aria-labelledby={TITLE} onClose={close}>
			<div class="pause__head">
				<h2 id={TITLE}>The structure of this page</h2>
				<p>
					This is all that is saved, and it goes nowhere but into a file on this computer. Words that the procedures don’t use are xxxx, and
					numbers 0000. No answer is in it. Read it, and save it only if nothing in it is about anybody.
				</p>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
			<pre tabIndex={0} style={{ margin: '0 24px', maxHeight: '50vh', overflow: 'auto', userSelect: 'text' }}>
				{structure}
			</pre>
			<div class="pause__head" style={{ display: 'flex', gap: '8px' }}>
				{/* A link that the worker presses: nothing of ours presses anything on a page. */}
				<a class="button button--main button--big" download="page-structure.html" href={file}>
					Save to a file
				</a>
				<button type="button" class="button button--big" onClick={() => dialog.current?.close()}>
					Cancel
				</button>
			</div>
		</dialog>
	);
}
