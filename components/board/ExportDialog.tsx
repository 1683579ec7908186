import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BoardActions, Export } from './board-view.ts';
import { withCommas } from './numbers.ts';

/** Shows exactly what leaves before it does. */
export function ExportDialog({ file, actions }: { file: Export; actions: BoardActions }) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const { rows, columns, preview, withRecords } = file;
	// Closed before it goes, so that the focus is given back.
	const save = () => {
		actions.save();
		dialog.current?.close();
	};
	return (
		<dialog ref={dialog} class="pause export" aria-labelledby="export-title" onClose={() => actions.closeExport()}>
			<h2 id="export-title">Export CSV: exactly what leaves</h2>
			<p class="page__note">
				{rows === 1 ? '1 row' : `${withCommas(rows)} rows`}, {columns} columns. {rows > 4 ? 'The first four rows, as' : 'As'} they will be
				in the file:
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
			<pre class="export__text" tabIndex={0}>
				{preview}
			</pre>
			<div class="export__parts">
				<div>
					<h3>In the file</h3>
					<p class="page__note">{withRecords ? 'Record number, step' : 'Step'}, rule, dates, role, reason code.</p>
				</div>
				<div>
					<h3>Not in the file</h3>
					<p class="page__note">Names of children, families or workers. Answers. Notes. Titles of windows.</p>
				</div>
			</div>
			{withRecords && (
				<p class="page__note">A record number can identify a child to anyone with Mosaic. Keep the file where you would keep the record.</p>
			)}
			<div class="export__does">
				<button type="button" class="button button--main" onClick={save}>
					Save the file
				</button>
				<button type="button" class="button" onClick={() => dialog.current?.close()}>
					Cancel
				</button>
				<label class="tick">
					<input type="checkbox" checked={!withRecords} onChange={({ currentTarget }) => actions.leaveOutRecords(currentTarget.checked)} />
					Leave out record numbers
				</label>
			</div>
		</dialog>
	);
}
