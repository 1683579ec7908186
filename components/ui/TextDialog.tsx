import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
	title: string;
	intro: string;
	/** Shown whole, exactly as it is. */
	text: string;
	/** What the button that closes it says. */
	leave: string;
	close(): void;
	/** What can be done with it. */
	children: ComponentChildren;
}

/** Not from useId: this is drawn by another script than the sidebar. */
const TITLE = 'text-dialog-title';
/** Not in the stylesheet, which loads on every page. */
const TEXT = {
	maxHeight: '50vh',
	margin: '0 24px',
	padding: '8px 12px',
	overflow: 'auto',
	font: 'var(--sc-body)',
	whiteSpace: 'pre-wrap',
	overflowWrap: 'anywhere',
	userSelect: 'text',
	border: '1px solid var(--sc-line)',
	borderRadius: 'var(--sc-radius)',
};
const DOES = { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' };

/** Shows a text before anything is done with it. */
export function TextDialog({ title, intro, text, leave, close, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog ref={dialog} class="pause" aria-labelledby={TITLE} onClose={close}>
			<div class="pause__head">
				<h2 id={TITLE}>{title}</h2>
				<p>{intro}</p>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
			<pre tabIndex={0} style={TEXT}>
				{text}
			</pre>
			<div class="pause__head" style={DOES}>
				{children}
				<button type="button" class="button button--big" onClick={() => dialog.current?.close()}>
					{leave}
				</button>
			</div>
		</dialog>
	);
}
