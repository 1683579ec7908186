import type { Finding, SignOffEvidence, StageProgress } from '../model/checklist.ts';
import type { Truth } from '../model/kleene.ts';
import { includesRole } from '../model/parties.ts';

/** What is not needed is looked up: it may only be too late for it. */
const TRUTH: Partial<Record<Finding['outcome'], Truth>> = { passed: 'true', failed: 'false', cantTell: 'unknown' };

/**
 * What the viewer is asked to agree: the evidence that a check of theirs rests on and somebody else has to provide.
 * @param stages what belongs to one that is over has been decided, and is asked no more. With something left in it, it is not over
 * @param held whether a rule held, also one that is asked of nobody any more because its stage is over
 * @returns null if nothing of theirs rests on others
 */
export function signOffEvidence(
	findings: readonly Finding[],
	stages: readonly StageProgress[],
	role: string | null,
	held: (rule: string) => Truth,
): SignOffEvidence | null {
	if (role === null) return null;
	const owns = (finding: Finding) => finding.owners.some((owner) => owner.kind !== 'anyone' && includesRole(owner, role));
	const isOver = ({ section }: Finding) => stages.some(({ name, state }) => state === 'over' && name === section);
	const asked = findings.filter((finding) => finding.outcome !== 'inapplicable' && owns(finding) && !isOver(finding));
	const rules = new Set(asked.flatMap(({ restsOn }) => restsOn));
	const evidence = findings.filter((finding) => !owns(finding) && finding.rules.some((id) => rules.has(id)));
	if (evidence.length === 0) return null;
	const truthOf = (finding: Finding) => TRUTH[finding.outcome] ?? held(finding.rules[0] ?? '');
	const those = (truth: Truth) => evidence.filter((finding) => truthOf(finding) === truth).map(({ id }) => id);
	return { notMet: those('false'), notSeen: those('unknown'), met: those('true') };
}
