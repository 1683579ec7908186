import type { RecordCase } from './record-case.ts';

/** The cases of records, by their names in the address. */
export const recordCases: Record<string, RecordCase> = {};
