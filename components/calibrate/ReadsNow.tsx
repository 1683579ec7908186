import type { Reads } from './calibrate-view.ts';

/** What was read before anything was shown, and what is read now. No answer is in it. */
export function ReadsNow({ before, now }: { before: Reads | null; now: Reads | null }) {
	const lines: [name: string, say: (reads: Reads) => string][] =
		(now ?? before)?.work === null || (now ?? before) === null
			? [
					['Step', ({ step }) => step ?? 'not found'],
					['Sections', ({ sections }) => String(sections)],
					['Questions', ({ questions }) => String(questions.length)],
					['Without a label', ({ questions }) => String(questions.filter(({ label }) => label === '').length)],
					['Finish', ({ finish }) => finish ?? 'not found'],
					['Next actions', ({ nextActions }) => (nextActions === null ? 'not found' : nextActions.join(', ') || 'none')],
				]
			: [['Rows of work', ({ work }) => String(work ?? 0)]];
	const say = (reads: Reads | null, line: (reads: Reads) => string) => (reads ? line(reads) : 'can’t read');
	return (
		<div class="calibrate__reads">
			<table>
				<caption>What is read</caption>
				<thead>
					<tr>
						<td />
						<th scope="col">Before</th>
						<th scope="col">Now</th>
					</tr>
				</thead>
				<tbody>
					{lines.map(([name, line]) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>{say(before, line)}</td>
							<td class={say(before, line) === say(now, line) ? '' : 'is-changed'}>{say(now, line)}</td>
						</tr>
					))}
				</tbody>
			</table>
			{now && now.questions.length > 0 && (
				<details>
					<summary>The questions it reads now</summary>
					<ol>
						{now.questions.map(({ section, label, kind }, at) => (
							<li key={at}>
								{section !== '' && `${section}: `}
								<b>{label || 'no label'}</b>, {kind}
							</li>
						))}
					</ol>
				</details>
			)}
		</div>
	);
}
