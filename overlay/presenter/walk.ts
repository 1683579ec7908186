import { groupsOf } from '../../components/checklist/groups.ts';
import type { Checklist, Finding } from '../../engine/model/checklist.ts';

/** One stop of a walk through the list, and the heading it comes under. */
export interface Stop {
	finding: Finding;
	under: string;
}

/** Everything that is not as it should be, in the order of the sidebar; what is done as well, if it is wanted or all there is. */
export function walkThrough(checklist: Checklist, hidden: ReadonlySet<string>, done: boolean): Stop[] {
	const { yours, waiting, cantSee, late, done: finished } = groupsOf(checklist, hidden);
	const under = (heading: string, findings: Finding[]) => findings.map((finding) => ({ finding, under: heading }));
	const open = [
		...under('Yours', yours),
		...waiting.flatMap(({ owner, findings }) => under(`Waiting on ${owner}`, findings)),
		...under(
			'Can’t see',
			cantSee.flatMap(({ findings }) => findings),
		),
		...under('Done late', late),
	];
	return done || open.length === 0 ? [...open, ...under('Done', finished)] : open;
}

/** The first stop under the next heading; the end of the walk if there is none. */
export function nextHeading(walk: readonly Stop[], at: number): number {
	const found = walk.findIndex(({ under }, index) => index > at && under !== walk[at]?.under);
	return found === -1 ? walk.length : found;
}

/** What the list comes to, in a sentence or two. */
export function summingUp({ checks, left, done, role }: Checklist): string {
	const who =
		role === null ? 'Nobody has chosen a role.' : left === 0 ? `Nothing is left for the ${role}.` : `${left} left for the ${role}.`;
	return `${who} ${done} done. ${checks.made} of ${checks.total} checks made.`;
}
