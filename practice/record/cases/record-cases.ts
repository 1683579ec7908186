import { allocationInTime, allocationNoteLate, allocationNoteLateInMay } from './allocation.ts';
import { caseManaged, reviewOverdue } from './case-managed.ts';
import { closedByManager, closureWithFaults, readyForClosure } from './closure.ts';
import { longRecord } from './long.ts';
import type { RecordCase } from './record-case.ts';
import { siblingGroup } from './siblings.ts';
import { transferInOrder, transferWithGap } from './transfer.ts';

/** The cases of records, by their names in the address. */
export const recordCases: Record<string, RecordCase> = {
	'ready-for-closure': readyForClosure,
	'closed-by-manager': closedByManager,
	'closure-with-faults': closureWithFaults,
	'long-record': longRecord,
	'transfer-in-order': transferInOrder,
	'transfer-with-gap': transferWithGap,
	'case-managed': caseManaged,
	'case-managed-review-overdue': reviewOverdue,
	'allocation-in-time': allocationInTime,
	'allocation-note-late': allocationNoteLate,
	'allocation-note-late-may': allocationNoteLateInMay,
	siblings: siblingGroup,
};
