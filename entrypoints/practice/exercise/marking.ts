import type { Checklist, Finding } from '../../../engine/model/checklist.ts';

/** Something that can be right or wrong on the step, in words that do not give away which. */
export interface Candidate {
	id: string;
	section: string;
	words: string;
	finding: Finding;
}

/** How well somebody found what is wrong. */
export interface Score {
	found: Candidate[];
	missed: Candidate[];
	falseAlarms: Candidate[];
}

/** Not as it should be: more than a reminder, or done after its day. */
export function isWrong({ outcome, severity, timing }: Finding): boolean {
	return outcome === 'failed' && (severity !== 'info' || timing === 'late');
}

/** All that was judged. What could not be seen is not asked about. */
export function candidatesOf({ findings }: Checklist): Candidate[] {
	return findings
		.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
		.map((finding) => {
			const { id, section, subject, summary, why } = finding;
			// Of a question the name says nothing of how it stands; of anything else the rule itself is taken.
			return { id, section, words: subject === 'question' || subject === 'section' ? summary : why, finding };
		});
}

/** @param marked ids of what somebody thinks is missing or wrong */
export function scoreOf(candidates: readonly Candidate[], marked: ReadonlySet<string>): Score {
	const which = (wrong: boolean, ticked: boolean) =>
		candidates.filter(({ id, finding }) => isWrong(finding) === wrong && marked.has(id) === ticked);
	return { found: which(true, true), missed: which(true, false), falseAlarms: which(false, true) };
}
