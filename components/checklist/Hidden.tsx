import type { Finding } from '../../engine/model/checklist.ts';
import { focusBeside } from '../ui/focus.ts';
import type { SidebarActions } from '../view.ts';

/** The findings that the worker has hidden, each with a button to bring it back. */
export function Hidden({ findings, actions }: { findings: Finding[]; actions: SidebarActions }) {
	return (
		<ul class="aside">
			{findings.map((finding) => (
				<li key={finding.id}>
					<span>{finding.summary}</span>
					<button
						type="button"
						class="button"
						aria-label={`Bring back: ${finding.summary}`}
						onClick={(event) => {
							focusBeside(event.currentTarget);
							actions.bringBack(finding);
						}}
					>
						Bring back
					</button>
				</li>
			))}
		</ul>
	);
}
