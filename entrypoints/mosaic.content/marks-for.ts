import type { MarkKind } from '../../components/view.ts';
import type { Checklist, Finding } from '../../engine/checklist.ts';
import type { Key } from '../../engine/snapshot.ts';
import type { PassedBy } from './passed-by.ts';

/** A mark that a question or row should carry. */
export interface MarkWanted {
	id: string;
	key: Key;
	kind: MarkKind;
	text: string;
}

/** One mark for each question or row that is not as it should be: the viewer's before others', findings before doubts. */
export function marksFor(checklist: Checklist, hidden: ReadonlySet<string>, passedBy: PassedBy): MarkWanted[] {
	const marks = new Map<Key, MarkWanted>();
	const wanted = checklist.findings.filter((finding) => !hidden.has(finding.id) && isMarked(finding));
	for (const finding of wanted.sort((a, b) => rank(a) - rank(b))) {
		for (const { key } of finding.targets)
			if (!marks.has(key)) marks.set(key, { id: `${finding.id}@${key}`, key, ...look(finding, passedBy.has(key)) });
	}
	return [...marks.values()];
}

function isMarked({ standing, severity }: Finding): boolean {
	return standing === 'cant see' || ((standing === 'yours' || standing === 'waiting') && severity !== 'info');
}

function rank({ standing }: Finding): number {
	return standing === 'yours' ? 0 : standing === 'waiting' ? 1 : 2;
}

function look(finding: Finding, passed: boolean): { kind: MarkKind; text: string } {
	if (finding.standing === 'cant see') return { kind: 'cant see', text: 'Can’t see' };
	if (finding.standing === 'waiting') return { kind: 'waiting', text: `Waiting on ${finding.ownerName}` };
	const codes = finding.because.map((reason) => reason.code);
	if (codes.includes('should-not-be-added')) return { kind: 'wrong role', text: 'Not used here' };
	if (codes.includes('wrong-recipient')) return { kind: 'wrong role', text: 'Goes to the wrong role' };
	if (codes.includes('not-sent')) return { kind: 'missing', text: 'Not sent' };
	if (codes.includes('other-answer')) return { kind: 'missing', text: finding.hint ?? 'Missing' };
	return passed ? { kind: 'missing', text: 'Missing' } : { kind: 'to complete', text: 'To complete' };
}
