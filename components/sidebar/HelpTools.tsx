import type { SidebarActions, SidebarView } from '../view.ts';

/** Rarely used commands, below everything else. */
export function HelpTools({ view, actions }: { view: SidebarView; actions: SidebarActions }) {
	return (
		<>
			{view.kind === 'checklist' && (
				<>
					<button type="button" class="button button--plain" onClick={() => actions.handOver()}>
						Copy what comes next
					</button>
					<button type="button" class="button button--plain" onClick={() => actions.demonstrate()}>
						Show this list step by step
					</button>
				</>
			)}
			{view.kind !== 'stopped' && (
				<details class="help">
					<summary>Help with this page</summary>
					{view.kind !== 'record' && (
						<button type="button" class="button button--plain" onClick={() => actions.calibrate()}>
							Show me where things are
						</button>
					)}
					<button type="button" class="button button--plain" onClick={() => actions.saveMaskedPage()}>
						Save the structure of this page
					</button>
				</details>
			)}
		</>
	);
}
