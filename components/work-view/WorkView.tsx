import type { WorkGroupName, WorkJudged } from '../../engine/lateness/judge-work-view.ts';
import type { WorkPreview } from '../../engine/preview/preview-work-view.ts';
import type { Folds } from '../ui/folds.ts';
import { Group } from '../ui/Group.tsx';
import { type IconName, TONE } from '../ui/Icon.tsx';
import { Preview } from './Preview.tsx';
import { WorkLine } from './WorkLine.tsx';
import type { WorkActions } from './work-actions.ts';

interface Props extends WorkActions {
	known: { judged: WorkJudged; preview: WorkPreview; notKept: boolean };
	folds: Folds;
	/** The day, where the page says which it is. */
	today: string | null;
}

const ICON: Record<WorkGroupName, IconName> = {
	Overdue: 'late',
	'Two dates': 'fork',
	'Due soon': 'clock',
	'Late, reason recorded': 'info',
	'With someone who has left': 'left',
};
/** These can be seen at once. */
const OPEN: WorkGroupName[] = ['Overdue', 'Due soon'];

/** How late the work in a work view is, what could not be judged, and what waits to be started. */
export function WorkView({ known, folds, today, ...actions }: Props) {
	const { judged, preview, notKept } = known;
	return (
		<>
			<p class="judged">{notKept ? 'This browser can’t read now what I saw of dates. Restart it.' : judged.judged}</p>
			{judged.groups.map(({ name, lines }) => {
				const content = (
					<ul class="lines">
						{lines.map((line, at) => (
							<WorkLine key={line.id ?? at} line={line} icon={ICON[name]} today={today} {...actions} />
						))}
					</ul>
				);
				if (!OPEN.includes(name))
					return (
						<Group key={name} name={name} icon={ICON[name]} count={lines.length} folds={folds}>
							{content}
						</Group>
					);
				return (
					<div key={name} class="group">
						<h3 class="group__head">
							<span class={TONE[ICON[name]] ?? ''}>{name}</span>
							<span class="count">{lines.length}</span>
						</h3>
						{content}
					</div>
				);
			})}
			<Preview preview={preview} folds={folds} />
			<Group name="No date that I can check" icon="eye" count={judged.unjudged.count} folds={folds}>
				<ul class="prompts">
					{judged.unjudged.why.map(({ text, row }) => (
						<li key={text}>
							{text}{' '}
							<button type="button" class="link" onClick={() => actions.goTo({ row })}>
								Go to row {row + 1}
							</button>
						</li>
					))}
				</ul>
			</Group>
			<p class="board">
				<button type="button" class="button" onClick={() => actions.openBoard()}>
					Open overdue board
				</button>
			</p>
		</>
	);
}
