import { allocationInTime, allocationNoteLate, allocationNoteLateInMay, allocationWithFaults } from './allocation.ts';
import { caseManaged, caseManagedWithFaults, decidedNotMoved, reviewOverdue } from './case-managed.ts';
import { beforeClosure, closedByManager, closureWithFaults, endedByWorker, readyForClosure } from './closure.ts';
import { longRecord } from './long.ts';
import type { RecordCase } from './record-case.ts';
import { siblingGroup } from './siblings.ts';
import { transferInOrder, transferWithGap } from './transfer.ts';

/** The cases of records, by their names in the address. */
export const recordCases: Record<string, RecordCase> = {
	'before-closure': beforeClosure,
	'ready-for-closure': readyForClosure,
	'ended-by-worker': endedByWorker,
	'closed-by-manager': closedByManager,
	'closure-with-faults': closureWithFaults,
	'long-record': longRecord,
	'transfer-in-order': transferInOrder,
	'transfer-with-gap': transferWithGap,
	'case-managed': caseManaged,
	'case-managed-review-overdue': reviewOverdue,
	'case-managed-not-moved': decidedNotMoved,
	'case-managed-with-faults': caseManagedWithFaults,
	'allocation-in-time': allocationInTime,
	'allocation-note-late': allocationNoteLate,
	'allocation-note-late-may': allocationNoteLateInMay,
	'allocation-with-faults': allocationWithFaults,
	siblings: siblingGroup,
};
