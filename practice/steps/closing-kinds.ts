import { caseClosure } from '../forms/case-closure.ts';
import { caseTransfer } from '../forms/case-transfer.ts';
import { childrensCaseClosureRecord, closureTransferRecord, transferSummaryRecord } from '../forms/closure-records.ts';
import type { StepKind } from './kinds.ts';

const noRequests: StepKind['requests'] = { always: [], onDemand: [] };
const agreement = ['Agreed', 'Further action required'];

/** What tells a manager that the record of a child is complete. */
const ready = 'Ready for closure or transfer';

export const closure: StepKind = {
	form: caseClosure,
	optional: [],
	nextActions: ["Children's case closure record", 'CCC Closure/Transfer Record', 'Common Assessment Framework'],
	requests: { always: ['Ready for closure'], onDemand: [ready], answers: agreement },
};

/** It goes to business support by a request, where a closure goes by a next action. */
export const transfer: StepKind = {
	form: caseTransfer,
	optional: [],
	nextActions: ['OSA Transfer Summary Record', 'CCC Closure/Transfer Record'],
	requests: { always: [ready], onDemand: ['Please complete the transfer'], answers: agreement },
};

export const closureRecord: StepKind = { form: childrensCaseClosureRecord, optional: [], nextActions: [], requests: noRequests };
export const transferRecord: StepKind = { form: transferSummaryRecord, optional: [], nextActions: [], requests: noRequests };
export const cccRecord: StepKind = { form: closureTransferRecord, optional: [], nextActions: [], requests: noRequests };
