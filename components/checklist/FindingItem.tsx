import { useState } from 'preact/hooks';
import type { Finding } from '../../engine/model/checklist.ts';
import { Icon, TONE } from '../ui/Icon.tsx';
import { memo } from '../ui/memo.ts';
import { useId } from '../ui/use-id.ts';
import type { SidebarActions } from '../view.ts';
import { DueLine } from './DueLine.tsx';
import { dueNoteOf } from './due.ts';
import { FindingDetail } from './FindingDetail.tsx';
import { goTo, iconOf, placeOf, sameFinding } from './findings.ts';

interface Props {
	finding: Finding;
	/** A heading above says the section, so the second line need not. */
	headed: boolean;
	actions: SidebarActions;
}

/** One line: it goes to the question, and its arrow opens the reasons. */
export const FindingItem = memo(
	({ finding, headed, actions }: Props) => {
		const [open, setOpen] = useState(false);
		const detail = useId();
		return (
			<div class={open ? 'item item--open' : 'item'} data-rules={finding.rules.join(' ')}>
				<Line finding={finding} second={secondLine(finding, headed)} actions={actions} />
				<button
					type="button"
					class="why"
					aria-expanded={open}
					aria-controls={detail}
					aria-label={`Why: ${finding.summary}`}
					title="Why"
					onClick={() => setOpen(!open)}
				>
					<Icon name="down" />
				</button>
				<div id={detail} class="item__detail" hidden={!open}>
					{open && <FindingDetail finding={finding} actions={actions} />}
				</div>
			</div>
		);
	},
	(was, is) => was.headed === is.headed && was.actions === is.actions && sameFinding(was.finding, is.finding),
);

function secondLine({ hint, section }: Finding, headed: boolean): string | null {
	return hint ?? (headed ? null : section);
}

/** Where nothing of it is on the page there is nowhere to go, and the line is text. */
function Line({ finding, second, actions }: { finding: Finding; second: string | null; actions: SidebarActions }) {
	const icon = iconOf(finding);
	const content = (
		<>
			<Icon name={icon} tone={TONE[icon] ?? ''} />
			<DueLine note={dueNoteOf(finding)} />
			<span class="line__text">
				{finding.severity === 'critical' && <span class="law">By law </span>}
				{finding.summary}
			</span>
			{second && <span class="line__second">{second}</span>}
		</>
	);
	if (placeOf(finding) === null) return <div class="line">{content}</div>;
	return (
		<button type="button" class="line line--goes" onClick={() => goTo(finding, actions)}>
			{content}
		</button>
	);
}
