import type { Case } from './case.ts';

export const fresh: Case = { answers: {}, nextActions: [], requests: [] };
