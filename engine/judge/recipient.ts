import type { Reason } from '../model/checklist.ts';
import type { Truth } from '../model/kleene.ts';
import { nameKey } from '../model/names.ts';
import { meansSelf } from '../model/parties.ts';
import type { Party, Recipient } from '../model/rule.ts';
import type { Context } from './context.ts';
import { holdsPost } from './terms/posts.ts';

type Answer = { truth: Truth; code: Reason['code'] };

const RIGHT: Answer = { truth: 'true', code: 'goes-to-owner' };
const WRONG: Answer = { truth: 'false', code: 'wrong-recipient' };
const UNKNOWN: Answer = { truth: 'unknown', code: 'recipient-unknown' };

/**
 * Whether a next action or request goes where the procedure says.
 * @param chosen the worker or team as printed; empty if nobody is chosen, null if it could not be read
 */
export function recipientIs(chosen: string | null, to: Recipient, context: Context): Answer {
	if (to.kind === 'not used here' || to.kind === 'not yet') return { truth: 'false', code: 'should-not-be-added' };
	if (to.kind === 'anyone') return RIGHT;
	if (chosen === null) return { truth: 'unknown', code: 'unread' };
	if (to.kind === 'nobody') return chosen === '' ? RIGHT : WRONG;
	if (chosen === '') return { truth: 'false', code: 'nobody-chosen' };
	if (to.kind === 'outside') return RIGHT;
	if (to.kind === 'self') return staysWithChooser(chosen, context);
	return goesToHolder(chosen, to, context);
}

/** Whether the work stays with whoever adds it. */
function staysWithChooser(chosen: string, context: Context): Answer {
	if (meansSelf(chosen)) return RIGHT;
	const chooser = chooserOf(context);
	if (chooser === null) return UNKNOWN;
	return nameKey(chooser) === nameKey(chosen) ? RIGHT : WRONG;
}

function goesToHolder(chosen: string, to: Party, context: Context): Answer {
	const worker = meansSelf(chosen) ? chooserOf(context) : chosen;
	const holds = worker === null ? 'unknown' : holdsPost(worker, to, context);
	return holds === 'unknown' ? UNKNOWN : holds === 'true' ? RIGHT : WRONG;
}

/** Next actions are added by the worker the step is assigned to. Whoever looks may be another: if it was not read, nobody knows. */
function chooserOf({ snapshot }: Context): string | null {
	return snapshot.step.assignedTo;
}
