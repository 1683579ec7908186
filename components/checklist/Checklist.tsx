import { useMemo } from 'preact/hooks';
import type { Checklist as ChecklistModel } from '../../engine/model/checklist.ts';
import type { FormProps } from '../sidebar/form-props.ts';
import { Group } from '../ui/Group.tsx';
import { CalendarNote } from './CalendarNote.tsx';
import { CannotSee } from './CannotSee.tsx';
import { FindingList } from './FindingList.tsx';
import { groupsOf } from './groups.ts';
import { Hidden } from './Hidden.tsx';
import { Prompts } from './Prompts.tsx';
import { RecordScreens } from './RecordScreens.tsx';
import { SignOff } from './SignOff.tsx';
import { Stages } from './Stages.tsx';
import { Unmarked } from './Unmarked.tsx';

/** The groups, in the one order they always have. */
export function Checklist({ checklist, hidden, folds, actions, justNow, calendarEnds, record }: FormProps & { checklist: ChecklistModel }) {
	const groups = useMemo(() => groupsOf(checklist, hidden), [checklist, hidden]);
	const { yours, waiting, cantSee, late, done, later, notNeeded } = groups;
	const roleKnown = checklist.role !== null;
	const unseen = cantSee.reduce((sum, { findings }) => sum + findings.length, 0);
	return (
		<section class="groups" aria-label="Checks" data-lines tabIndex={-1}>
			<Stages stages={checklist.stages} folds={folds} />
			<SignOff checklist={checklist} folds={folds} actions={actions} />
			{(yours.length > 0 || checklist.unmarked.length > 0) && (
				<div key="yours" class="group">
					{yours.length > 0 && (
						<h3 class="group__head">
							<span class="is-yours">Yours</span>
							<span class="count">{yours.length}</span>
						</h3>
					)}
					<FindingList findings={yours} actions={actions} />
					{checklist.unmarked.length > 0 && <Unmarked unmarked={checklist.unmarked} goToKey={actions.goToKey} />}
				</div>
			)}
			{waiting.map(({ owner, findings }) => {
				const name = roleKnown ? `Waiting on ${owner}` : owner;
				return (
					<Group key={name} name={name} icon="person" count={findings.length} folds={folds}>
						<FindingList findings={findings} actions={actions} />
					</Group>
				);
			})}
			<Group key="cantTell" name="Can’t see" icon="eye" count={unseen} folds={folds}>
				{cantSee.map((settled) => (
					<CannotSee key={settled.opens ?? ''} {...settled} actions={actions} />
				))}
			</Group>
			<Group key="late" name="Done late" icon="clock" count={late.length} folds={folds}>
				<FindingList findings={late} actions={actions} />
			</Group>
			<RecordScreens lines={record} folds={folds} forget={actions.forgetRecord} forgetAll={actions.forgetAll} />
			<Group key="done" name="Done" icon="tick" count={done.length} folds={folds} note={justNow && `Just now: ${justNow}`}>
				<FindingList findings={done} actions={actions} />
			</Group>
			<Group key="later" name="Later" icon="clock" count={later.length} folds={folds}>
				<FindingList findings={later} actions={actions} />
			</Group>
			<Group key="not needed" name="Not needed" icon="ring" count={notNeeded.length} folds={folds}>
				<FindingList findings={notNeeded} actions={actions} />
			</Group>
			<Group key="remember" name="Remember" icon="info" count={checklist.prompts.length} folds={folds}>
				<Prompts prompts={checklist.prompts} />
			</Group>
			<Group key="hidden" name="Hidden for this step" icon="tray" count={groups.hidden.length} folds={folds}>
				<Hidden findings={groups.hidden} actions={actions} />
			</Group>
			<CalendarNote lastYear={calendarEnds} />
		</section>
	);
}
