import type { Checklist } from '../../engine/model/checklist.ts';

/** What became done between two checks of the same step; null if nothing did. */
export function doneSince(before: Checklist | null, now: Checklist): string | null {
	if (!before || before.step !== now.step) return null;
	const open = new Set(
		before.findings.filter((finding) => finding.standing === 'yours' || finding.standing === 'waiting').map((finding) => finding.id),
	);
	return now.findings.find((finding) => finding.standing === 'done' && open.has(finding.id))?.summary ?? null;
}

/** What to say aloud when the counts have changed; null if they have not. */
export function announcement(before: Checklist | null, now: Checklist): string | null {
	if (!before || before.step !== now.step || now.role === null || before.role !== now.role) return null;
	if (before.left === now.left && before.done === now.done) return null;
	const done = doneSince(before, now);
	const seen = now.checks.made === now.checks.total ? '' : ' in what I saw';
	const left = now.left === 0 ? `Nothing left for you${seen}.` : `${now.left} left for you.`;
	return done ? `${done} is done. ${left}` : left;
}
