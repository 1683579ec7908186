import type { Finding } from '../../engine/model/checklist.ts';
import type { SidebarActions } from '../view.ts';
import { FindingItem } from './FindingItem.tsx';

interface Props {
	/** What would settle them all; null if nothing on the record would. */
	opens: string | null;
	findings: Finding[];
	actions: SidebarActions;
}

/** Checks that one thing to open would settle. To be opened by the worker: nothing is opened for anyone. */
export function CannotSee({ opens, findings, actions }: Props) {
	return (
		<div class="settle">
			<div class="settle__head">
				<h4>{opens === null ? 'Look at these yourself' : `Open ${opens}`}</h4>
				{opens !== null && <span class="count">settles {findings.length}</span>}
			</div>
			{opens?.startsWith('the section ') && <p class="settle__note">I can only read a section once it has been open.</p>}
			<ul class="lines">
				{findings.map((finding) => (
					<li key={finding.id}>
						<FindingItem finding={finding} headed={true} actions={actions} />
					</li>
				))}
			</ul>
		</div>
	);
}
