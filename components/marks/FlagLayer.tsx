import type { WorkFlagKind } from '../../engine/lateness/row-flags.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

/** A flag beside a row of a work view, placed in the window in px. */
interface FlagView {
	id: string;
	kind: WorkFlagKind;
	text: string;
	x: number;
	y: number;
}

interface Props {
	flags: FlagView[];
	/** The row that the worker just went to. */
	here: { left: number; top: number; width: number; height: number } | null;
}

/** What has no icon is plain words without an edge. */
const FLAG_LOOK: Record<WorkFlagKind, { icon: IconName | null; tone: string }> = {
	overdue: { icon: 'late', tone: 'is-overdue' },
	yours: { icon: 'box', tone: 'is-yours' },
	soon: { icon: 'clock', tone: 'is-soon' },
	reason: { icon: 'info', tone: 'is-waiting' },
	waiting: { icon: 'person', tone: 'is-waiting' },
	'two dates': { icon: 'fork', tone: 'is-doubt' },
	left: { icon: 'left', tone: 'is-waiting' },
	cantTell: { icon: 'eye', tone: 'is-cantsee' },
	'not due': { icon: null, tone: 'flag--plain' },
};

/** Flags lie over the page and take no clicks. Hidden from screen readers: the sidebar says the same. */
export function FlagLayer({ flags, here }: Props) {
	return (
		<div class="marks" aria-hidden="true">
			{here && (
				<div class="here" style={{ left: `${here.left}px`, top: `${here.top}px`, width: `${here.width}px`, height: `${here.height}px` }} />
			)}
			{flags.map(({ id, kind, text, x, y }) => (
				<span key={id} class={`mark flag ${FLAG_LOOK[kind].tone}`} style={{ left: `${x}px`, top: `${y}px` }}>
					{FLAG_LOOK[kind].icon && <Icon name={FLAG_LOOK[kind].icon} />}
					<span class="mark__text">{text}</span>
				</span>
			))}
		</div>
	);
}
