import type { MarkKind } from '../components/view.ts';
import type { Checklist, Finding } from '../engine/model/checklist.ts';
import type { Key } from '../engine/model/snapshot.ts';
import type { VisitedQuestions } from './step/visited-questions.ts';

/** A mark that a question or row should carry. */
export interface MarkWanted {
	id: string;
	key: Key;
	kind: MarkKind;
	text: string;
	/** For where there is little room. */
	short: string;
}

/** One mark for each question or row that is not as it should be: the viewer's before others', findings before doubts. */
export function marksFor(checklist: Checklist, hidden: ReadonlySet<string>, visited: VisitedQuestions): MarkWanted[] {
	const marks = new Map<Key, MarkWanted>();
	const wanted = checklist.findings.filter((finding) => !hidden.has(finding.id) && isMarked(finding));
	for (const finding of wanted.sort((a, b) => rank(a) - rank(b))) {
		for (const { key } of finding.targets)
			if (!marks.has(key)) marks.set(key, { id: `${finding.id}@${key}`, key, ...look(finding, visited.has(key)) });
	}
	return [...marks.values()];
}

function isMarked({ standing, severity }: Finding): boolean {
	return standing === 'cantTell' || ((standing === 'yours' || standing === 'waiting') && severity !== 'info');
}

function rank({ standing }: Finding): number {
	return standing === 'yours' ? 0 : standing === 'waiting' ? 1 : 2;
}

function look(finding: Finding, passed: boolean): { kind: MarkKind; text: string; short: string } {
	if (finding.standing === 'cantTell') return only('cantTell', 'Can’t see');
	if (finding.standing === 'waiting') return { kind: 'waiting', text: `Waiting on ${finding.ownerName}`, short: 'Waiting' };
	const codes = finding.because.map((reason) => reason.code);
	if (codes.includes('should-not-be-added')) return only('wrong role', 'Not used here');
	if (codes.includes('wrong-recipient')) return { kind: 'wrong role', text: 'Goes to the wrong role', short: 'Wrong role' };
	if (codes.includes('not-sent')) return only('missing', 'Not sent');
	if (codes.includes('awaiting-answer')) return only('missing', 'To answer');
	if (codes.includes('other-answer')) return { kind: 'missing', text: finding.hint ?? 'Missing', short: 'Other answer' };
	return passed ? only('missing', 'Missing') : only('to complete', 'To complete');
}

function only(kind: MarkKind, text: string) {
	return { kind, text, short: text };
}
