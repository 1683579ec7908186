import type { Checklist } from '../../engine/checklist.ts';
import { stepDates } from '../../engine/dated-lines.ts';
import { heldUnder, nameKey } from '../../engine/name-key.ts';
import type { WorkerList } from '../../engine/parties.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import type { StepDatesSeen } from '../background/messages.ts';
import { isOver } from './what-to-say.ts';

/** The days that a step shows, to be kept: rules, readings, roles and days. Whoever has it is told by their posts. */
export function datesSeen(checklist: Checklist, snapshot: Snapshot, workers: WorkerList): StepDatesSeen {
	const { started, assignedTo } = snapshot.step;
	return { started, over: isOver(snapshot), posts: heldUnder(workers, nameKey(assignedTo ?? '')) ?? [], ...stepDates(checklist) };
}
