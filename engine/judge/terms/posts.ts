import type { Truth } from '../../model/kleene.ts';
import type { Party } from '../../model/rule.ts';
import type { Context } from '../context.ts';

/** Whether somebody holds a post of a party, by the council's list or in so many words; unknown if the list does not have them. */
export function holdsPost(name: string, party: Party, { postsOf, names }: Context): Truth {
	const held = postsOf(name);
	if (held === null) return 'unknown';
	const wanted = party.kind === 'roles' || party.kind === 'teams' ? party.anyOf : party.kind === 'virtual worker' ? [party.name] : [];
	return held.some((post) => wanted.some((each) => names.same(post, each))) ? 'true' : 'false';
}
