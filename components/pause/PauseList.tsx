import type { Finding } from '../../engine/model/checklist.ts';
import { DueLine } from '../checklist/DueLine.tsx';
import { dueNoteOf } from '../checklist/due.ts';
import { iconOf, placeOf } from '../checklist/findings.ts';
import { by } from '../checklist/groups.ts';
import { Icon, TONE } from '../ui/Icon.tsx';
import type { PauseProps } from '../view.ts';

/** The lines of the pause, the viewer's first, each going to its question. */
export function PauseList({ findings, more, role, goTo, seeRest }: PauseProps) {
	return (
		<div class="pause__list">
			{by(findings, (finding) => headingOf(finding, role)).map(([heading, those]) => (
				<div key={heading} class="pause__group">
					<h3 class={heading === 'Yours' ? 'is-yours' : 'is-waiting'}>{heading}</h3>
					<ul>
						{those.map((finding) => (
							<li key={finding.id}>
								<Line finding={finding} goTo={goTo} />
							</li>
						))}
					</ul>
				</div>
			))}
			{more > 0 && (
				<button type="button" class="line line--goes" onClick={() => seeRest()}>
					<Icon name="side" tone="is-quiet" />
					<span class="line__text">{more} more, in the sidebar</span>
				</button>
			)}
		</div>
	);
}

function headingOf({ standing, ownerName }: Finding, role: string | null): string {
	if (role === null) return ownerName;
	return standing === 'yours' ? 'Yours' : `Waiting on ${ownerName}`;
}

function Line({ finding, goTo }: { finding: Finding; goTo(finding: Finding): void }) {
	const icon = iconOf(finding);
	const content = (
		<>
			<Icon name={icon} tone={TONE[icon] ?? ''} />
			<span class="line__pair">
				<DueLine note={dueNoteOf(finding)} />
				<span class="line__text">
					{finding.severity === 'critical' && <span class="law">By law </span>}
					{finding.summary}
				</span>{' '}
				<span class="line__second">{finding.hint ?? finding.section}</span>
			</span>
		</>
	);
	if (placeOf(finding) === null) return <div class="line">{content}</div>;
	return (
		<button type="button" class="line line--goes" onClick={() => goTo(finding)}>
			{content}
		</button>
	);
}
