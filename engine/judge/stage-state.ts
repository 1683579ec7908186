import type { Truth } from '../model/kleene.ts';
import type { Stage, Statement } from '../model/rule.ts';
import type { Context } from './context.ts';
import { evaluate } from './evaluate.ts';
import { memoised } from './memo.ts';

/** Where a stage stands. What can't be told has neither begun nor ended. */
export type StageState = 'not yet' | 'begun' | 'over' | 'cantTell';

export function stageState(stage: Stage, context: Context): StageState {
	if (stage.ends && truthOf(stage.ends, context) === 'true') return 'over';
	const begun = stage.begins ? truthOf(stage.begins, context) : 'true';
	return begun === 'true' ? 'begun' : begun === 'false' ? 'not yet' : 'cantTell';
}

/** What hangs on a decision that nobody has taken, or on days beyond the calendar, can't be told. */
function truthOf(statement: Statement, context: Context): Truth {
	try {
		return memoised(statement, context, evaluate).truth;
	} catch {
		return 'unknown';
	}
}
