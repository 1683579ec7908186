import type { Asked, Finding } from './checklist.ts';
import { includesRole } from './parties.ts';

/**
 * What the viewer is asked to agree: the evidence that a check of theirs rests on and somebody else has to provide.
 * @returns null if nothing of theirs rests on others
 */
export function askedToAgree(findings: readonly Finding[], role: string | null): Asked | null {
	if (role === null) return null;
	const owns = (finding: Finding) => finding.owners.some((owner) => owner.kind !== 'anyone' && includesRole(owner, role));
	const rules = new Set(
		findings.filter((finding) => owns(finding) && finding.outcome !== 'inapplicable').flatMap(({ restsOn }) => restsOn),
	);
	const evidence = findings.filter((finding) => !owns(finding) && finding.rules.some((id) => rules.has(id)));
	if (evidence.length === 0) return null;
	const those = (...outcomes: Finding['outcome'][]) => evidence.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);
	return { notMet: those('failed'), notSeen: those('cantTell'), met: those('passed', 'inapplicable') };
}
