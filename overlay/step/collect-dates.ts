import { stepDates } from '../../engine/lateness/dated-lines.ts';
import type { Checklist } from '../../engine/model/checklist.ts';
import { nameKey, ownValue } from '../../engine/model/names.ts';
import type { WorkerList } from '../../engine/model/parties.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { StepDatesSeen } from '../../messaging/page-protocol.ts';
import { isOver } from '../sidebar-view.ts';

/** The days that a step shows, to be kept: rules, readings, roles and days. Whoever has it is told by their posts. */
export function collectDates(checklist: Checklist, snapshot: Snapshot, workers: WorkerList): StepDatesSeen {
	const { started, assignedTo } = snapshot.step;
	return { started, over: isOver(snapshot), posts: ownValue(workers, nameKey(assignedTo ?? '')) ?? [], ...stepDates(checklist) };
}
