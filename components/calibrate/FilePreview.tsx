import type { CalibrateActions } from './calibrate-view.ts';

interface Props {
	/** Exactly what is saved. */
	source: string;
	/** The address of the file, made in this window. */
	address: string;
	name: string;
	actions: CalibrateActions;
}

/** Shows all that would be saved, before it is. */
export function FilePreview({ source, address, name, actions }: Props) {
	return (
		<div class="say">
			<p>
				This is all that is saved, and it goes nowhere but into a file on this computer. Read it, and save it only if nothing in it is about
				anybody.
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
			<pre class="calibrate__file" tabIndex={0}>
				{source}
			</pre>
			<div class="say__buttons">
				{/* A link that the administrator presses: Stepcheck presses nothing on a page. */}
				<a class="button button--main" download={name} href={address} data-arrive>
					Save to a file
				</a>
				<button type="button" class="button" onClick={() => actions.backToList()}>
					Back
				</button>
			</div>
		</div>
	);
}
