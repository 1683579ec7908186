import { dueNoteOf } from '../../components/checklist/due.ts';
import type { Checklist, Finding } from '../../engine/model/checklist.ts';
import type { Inspection } from './inspection.ts';

/** An inspection as a page of plain text. */
export function inWords(inspection: Inspection, checklist: Checklist | null): string {
	const lines = inspection.record
		? [screenLine(inspection), ...recordLines(inspection.record)]
		: [...snapshotLines(inspection), '', ...checklistLines(inspection, checklist)];
	return `${lines.join('\n')}\n`;
}

function screenLine({ screen, adapter, guessing, drift }: Inspection): string {
	const moved = drift.length > 0 ? `. Moved since it was mapped: ${drift.join(', ')}` : '';
	return `Screen    ${screen}, by the ${adapter} adapter${guessing ? ', guessing' : ''}${moved}`;
}

/** What was read of a screen of a record: of each list how much, and which of the parts that rules ask for the page has not. */
function recordLines({ screen, number, lists }: NonNullable<Inspection['record']>): string[] {
	const name = screen === null ? 'none of the screens I know' : screen.replaceAll('-', ' ');
	return [
		`Record    ${name}, ${number ? 'with a number' : 'without a number: nothing of it would be kept'}`,
		...lists.map(({ kind, reach, count, unread }) => {
			const missing = unread.length > 0 ? `. Not found: ${unread.join(', ')}` : '';
			return `  ${kind}: ${count} read, ${reach === 'all' ? 'all of the list' : 'part of the list'}${missing}`;
		}),
		...(screen !== null && lists.length === 0 ? ['  nothing that a rule asks for'] : []),
	];
}

function snapshotLines(inspection: Inspection): string[] {
	const { step, questions, sectionsNotSeen, unseen, nextActions, requests, finish } = inspection;
	const lines = [
		`Step      ${step.name ?? 'not found'}${step.status ? ` (${step.status})` : ''}`,
		screenLine(inspection),
		`Finish    ${finish ? `“${finish.label}”` : 'not found'}`,
		`Questions ${questions.length}`,
	];
	for (const question of questions) {
		const place = [question.form, question.section].filter((part) => part !== null).join(' > ') || 'no section';
		const row = question.row === null ? '' : `, row ${question.row}`;
		lines.push(
			`  ${question.state.padEnd(8)} ${question.required ? '*' : ' '} ${question.label || '(no label found)'}${row}   [${question.kind}, ${question.labelFrom}] ${place}`,
		);
	}
	for (const section of sectionsNotSeen) lines.push(`  not seen   section ${section}`);
	for (const { section } of unseen) lines.push(`  not seen   a frame from another address${section ? `, in ${section}` : ''}`);
	for (const { action, assignee } of nextActions)
		lines.push(`  next action “${action}” to ${assignee === null ? 'somebody I could not read' : assignee || 'nobody'}`);
	for (const { request, to, status } of requests) lines.push(`  request “${request}” to ${to || 'nobody'}: ${status ?? 'no status found'}`);
	return lines;
}

/** A checklist as text, group by group. */
function checklistLines(inspection: Pick<Inspection, 'step'>, checklist: Checklist | null): string[] {
	if (!checklist)
		return [
			inspection.step.name ? `No pack here covers “${inspection.step.name}”.` : 'Without the name of the step nothing can be checked.',
		];
	const { findings, checks, role, left } = checklist;
	const standing = (wanted: Finding['standing']) => findings.filter((finding) => finding.standing === wanted);
	const owners = [...new Set(standing('waiting').map((finding) => finding.ownerName))];
	return [
		`${role ? `As ${role}: ${left} left for you. ` : ''}${checks.made} of ${checks.total} checks made.`,
		...group(
			'Yours',
			standing('yours').filter((finding) => finding.severity !== 'info'),
		),
		...owners.flatMap((owner) =>
			group(
				`${role ? 'Waiting on ' : ''}${owner}`,
				standing('waiting').filter((finding) => finding.ownerName === owner),
			),
		),
		...group('Can’t see', standing('cantTell')),
		...group('Done', standing('done')),
		...group('Not needed', standing('not needed')),
	];
}

function group(name: string, findings: Finding[]): string[] {
	if (findings.length === 0) return [];
	return [
		'',
		`${name} (${findings.length})`,
		...findings.map((finding) => {
			const clock = dueNoteOf(finding);
			const when = clock ? `   ${[clock.text, clock.more].filter(Boolean).join(' ')}` : '';
			return `  ${finding.summary}${finding.hint ? `. ${finding.hint}` : ''}${when}   [${finding.rules.join(', ')}]`;
		}),
	];
}
