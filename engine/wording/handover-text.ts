import type { Checklist, Finding } from '../model/checklist.ts';
import { isLeftForViewer } from '../model/left-for-viewer.ts';
import { includesRole } from '../model/parties.ts';
import type { PreviewGroup } from '../preview/preview-step.ts';
import type { WorkPreview } from '../preview/preview-work-view.ts';

/**
 * What whoever comes next will find to do, as plain text to be copied. Every word is the procedure's or ours: nothing that
 * was read on the page is in it, and no name.
 * @param next what the steps of the next actions will ask for; null if there are none
 */
export function handoverText({ step, role, findings }: Checklist, next: WorkPreview | null): string {
	const others = findings.filter(
		(finding) => isOpen(finding) && !finding.owners.some((owner) => includesRole(owner, role)) && finding.owners.some(isSomebody),
	);
	const left = findings.filter(isLeftForViewer);
	const unseen = findings.filter(({ standing }) => standing === 'cantTell');
	return [
		step,
		...byOwner(
			'For',
			others.filter(({ outcome }) => outcome === 'failed'),
		),
		...byOwner(
			'Later, for',
			others.filter(({ outcome }) => outcome !== 'failed'),
		),
		...part(`Left open by ${role ?? 'whoever had it'}`, left),
		...part('Not seen by Stepcheck', unseen),
		...Object.entries(next?.asks ?? {}).flatMap(([name, groups]) => [
			'',
			`Next: ${name}`,
			...groups.filter(({ of }) => of !== 'nobody').flatMap((group) => ['', `For ${group.name}`, ...group.parts.flatMap(asLines)]),
		]),
	].join('\n');
}

/** To do now, or once something else has happened. */
function isOpen({ outcome, severity, timing }: Finding): boolean {
	return severity !== 'info' && (outcome === 'failed' || (outcome === 'inapplicable' && timing === 'not yet'));
}

function isSomebody({ kind }: Finding['owners'][number]): boolean {
	return kind !== 'system' && kind !== 'nobody' && kind !== 'anyone';
}

function asLines({ heading, lines }: PreviewGroup['parts'][number]): string[] {
	return [...(heading === null ? [] : [`${heading}:`]), ...lines.map(({ text }) => `- ${text}`)];
}

function byOwner(when: string, findings: readonly Finding[]): string[] {
	return [...new Set(findings.map(({ ownerName }) => ownerName))].flatMap((owner) =>
		part(
			`${when} ${owner}`,
			findings.filter(({ ownerName }) => ownerName === owner),
		),
	);
}

function part(heading: string, findings: readonly Finding[]): string[] {
	if (findings.length === 0) return [];
	return ['', heading, ...findings.map(lineFor)];
}

/** That something is not yet is said by its heading. */
function lineFor({ summary, hint, dueWords, outcome, opens }: Finding): string {
	const more = [
		...(hint !== null && outcome === 'failed' ? [hint] : []),
		...(opens === null ? [] : [`Open ${opens}`]),
		...(dueWords === null ? [] : [dueWords]),
	];
	return more.length === 0 ? `- ${summary}` : `- ${summary} (${more.join('. ')})`;
}
