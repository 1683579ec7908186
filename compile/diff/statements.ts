import type { Amount, Part, Party, Recipient, Statement, Test, Things, Value } from '../../engine/model/rule.ts';
import { compareClocks, compareLimits } from './limits.ts';
import { fewerWillDo, flip, isSame, join, type Move, moreIsAsked } from './move.ts';
import { compareValues, moreIsTighter } from './values.ts';

/** How a statement stands to what it was: `tighter` if whatever meets it now met it before. */
export function compareStatements(before: Statement, after: Statement): Move {
	if (isSame(before, after)) return 'same';
	if (before.kind === 'timed' || after.kind === 'timed') return compareTimed(before, after);
	if (before.kind === 'all' || after.kind === 'all') return moreIsAsked(partsOf(before, 'all'), partsOf(after, 'all'), compareStatements);
	if (before.kind === 'any' || after.kind === 'any')
		return flip(moreIsAsked(partsOf(before, 'any'), partsOf(after, 'any'), (one, other) => flip(compareStatements(one, other))));
	if (before.kind === 'not' && after.kind === 'not') return flip(compareStatements(before.of, after.of));
	return before.kind === after.kind ? compareAlike(before, after) : 'changed';
}

/** Where both are a list of statements, or one of them stands for a list of one. */
function partsOf(statement: Statement, kind: 'all' | 'any'): Statement[] {
	return statement.kind === kind ? statement.of : [statement];
}

function compareTimed(before: Statement, after: Statement): Move {
	if (before.kind === 'timed' && after.kind === 'timed')
		return join([compareStatements(before.of, after.of), compareValues(before.limit, after.limit, compareLimits)]);
	if (after.kind === 'timed') return join([compareStatements(before, after.of), 'tighter']);
	return before.kind === 'timed' ? join([compareStatements(before.of, after), 'looser']) : 'changed';
}

/** @param after of the same kind */
function compareAlike(before: Statement, after: Statement): Move {
	switch (before.kind) {
		case 'answer':
			return after.kind === 'answer' && isSame(before.question, after.question) ? compareTests(before.test, after.test) : 'changed';
		case 'on step':
			return after.kind === 'on step' && isSame([before.list, before.name], [after.list, after.name])
				? moreIsTighter(FAR.indexOf(before.progress), FAR.indexOf(after.progress))
				: 'changed';
		case 'goes to':
			return after.kind === 'goes to' && isSame([before.list, before.name], [after.list, after.name])
				? compareValues(before.to, after.to, compareRecipients)
				: 'changed';
		case 'some':
			return after.kind === 'some' ? compareSome(before, after) : 'changed';
		case 'each': {
			if (after.kind !== 'each') return 'changed';
			return join([moreIsAsked(before.has, after.has, compareParts), flip(compareThings(before.things, after.things))]);
		}
		case 'met':
			return after.kind === 'met' ? flip(fewerWillDo(before.rules, after.rules)) : 'changed';
		case 'repeated':
			return after.kind === 'repeated' && isSame([before.things, before.amount], [after.things, after.amount])
				? compareValues(before.clock, after.clock, compareClocks)
				: 'changed';
		default:
			return 'changed';
	}
}

/** How far a request or next action has to have come. */
const FAR = [null, 'sent', 'answered'];

type Some = Extract<Statement, { kind: 'some' }>;

/** One of fewer things is harder to find, and a limit on how many there may be is easier to keep. */
function compareSome(before: Some, after: Some): Move {
	const things = compareThings(before.things, after.things);
	const capped = before.amount.atMost !== null || after.amount.atMost !== null;
	return join([capped && things !== 'same' ? 'changed' : things, compareAmounts(before.amount, after.amount)]);
}

/** `tighter` if all that are meant now were meant before. The first or last of fewer may be another. */
function compareThings(before: Things, after: Things): Move {
	if (isSame(before, after)) return 'same';
	const [was, is] = [flat(before), flat(after)];
	if (was.pick !== 'all' || is.pick !== 'all') return 'changed';
	return join([compareSources(was.of, is.of), moreIsAsked(was.where, is.where, compareParts)]);
}

function compareSources(before: Things['of'], after: Things['of']): Move {
	if (isSame(before, after)) return 'same';
	return 'kind' in before || 'kind' in after ? 'changed' : compareThings(before, after);
}

/** What is picked from all of a list is picked from what that list is picked from. */
function flat(things: Things): Things {
	const { of } = things;
	if ('kind' in of) return things;
	const source = flat(of);
	return source.pick === 'all' ? { ...things, of: source.of, where: [...source.where, ...things.where] } : things;
}

function compareAmounts(before: Amount, after: Amount): Move {
	return join([compareBounds(before.atLeast, after.atLeast), flip(compareBounds(before.atMost, after.atMost, 'looser'))]);
}

/** @param added what it is to have a bound where there was none, as the caller will take it */
function compareBounds(before: Amount['atLeast'], after: Amount['atLeast'], added: Move = 'tighter'): Move {
	if (before === null || after === null) return before === after ? 'same' : after === null ? flip(added) : added;
	return compareValues<unknown>(before as Value<unknown>, after as Value<unknown>, (old, now) => {
		if (typeof old === 'number' && typeof now === 'number') return moreIsTighter(old, now);
		const [was, is] = [old, now] as { count: number; unit: unknown }[];
		return was && is && isSame(was.unit, is.unit) ? moreIsTighter(was.count, is.count) : 'changed';
	});
}

function compareParts(before: Part, after: Part): Move {
	if (isSame(before, after)) return 'same';
	if (before.kind === 'part' && after.kind === 'part')
		return before.part === after.part ? compareTests(before.test, after.test) : 'changed';
	return before.kind === 'related' && after.kind === 'related' ? compareStatements(before.statement, after.statement) : 'changed';
}

function compareTests(before: Test, after: Test): Move {
	if (isSame(before, after)) return 'same';
	if (before.kind === 'text' && after.kind === 'text') return fewerWillDo(before.anyOf, after.anyOf);
	if (before.kind === 'amount' && after.kind === 'amount') return compareAmounts(before.amount, after.amount);
	if (before.kind === 'date' && after.kind === 'date') return compareValues(before.limit, after.limit, compareLimits);
	if (before.kind === 'worker' && after.kind === 'worker') return compareValues(before.is, after.is, compareRecipients);
	if (before.kind === 'all' || after.kind === 'all') return moreIsAsked(testsOf(before), testsOf(after), compareTests);
	// Any answer will do, or one in particular.
	if (before.kind === 'answered' && SOME_ANSWER.has(after.kind)) return 'tighter';
	return after.kind === 'answered' && SOME_ANSWER.has(before.kind) ? 'looser' : 'changed';
}

const SOME_ANSWER: ReadonlySet<Test['kind']> = new Set(['text', 'worker', 'amount', 'date']);

function testsOf(test: Test): Test[] {
	return test.kind === 'all' ? test.of : [test];
}

/** Fewer posts it may go to is tighter. Another post is neither. */
function compareRecipients(before: Recipient | Party, after: Recipient | Party): Move {
	if (isSame(before, after)) return 'same';
	if ('anyOf' in before && 'anyOf' in after && before.kind === after.kind) return fewerWillDo(before.anyOf, after.anyOf);
	const someone = (party: Recipient) => 'anyOf' in party || 'name' in party;
	if (before.kind === 'anyone' && someone(after)) return 'tighter';
	return after.kind === 'anyone' && someone(before) ? 'looser' : 'changed';
}
