import type { Checklist } from '../../engine/model/checklist.ts';
import type { Folds } from '../ui/folds.ts';
import { Group } from '../ui/Group.tsx';
import type { SidebarActions } from '../view.ts';
import { FindingItem } from './FindingItem.tsx';

interface Props {
	checklist: Checklist;
	folds: Folds;
	actions: SidebarActions;
}

/** The evidence behind what the viewer is asked to agree to: not met, not seen, met. */
export function SignOff({ checklist: { signOff, findings }, folds, actions }: Props) {
	if (!signOff) return null;
	const parts = [
		{ name: 'Not met', ids: signOff.notMet },
		{ name: 'Not seen', ids: signOff.notSeen },
		{ name: 'Met', ids: signOff.met },
	].filter(({ ids }) => ids.length > 0);
	const note = parts.map(({ name, ids }) => `${ids.length} ${name.toLowerCase()}`).join(', ');
	return (
		<Group name="What you are asked to agree" icon="info" folds={folds} note={note}>
			{parts.map(({ name, ids }) => (
				<div key={name}>
					<h4 class="section">{name}</h4>
					<ul class="lines">
						{findings
							.filter(({ id }) => ids.includes(id))
							.map((finding) => (
								<li key={finding.id}>
									<FindingItem finding={finding} headed={false} actions={actions} />
								</li>
							))}
					</ul>
				</div>
			))}
		</Group>
	);
}
