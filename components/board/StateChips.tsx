import type { LatenessKind } from '../../engine/lateness/lateness.ts';
import type { BoardActions, Chip } from './board-view.ts';
import { withCommas } from './numbers.ts';
import { StateIcon } from './StateIcon.tsx';

const NAMES: Partial<Record<LatenessKind, string>> = {
	overdue: 'Overdue',
	'late with reason': 'Late, reason recorded',
	'two dates': 'Two dates',
	'recorded late': 'Recorded late',
	'due soon': 'Due soon',
};

/** Which states are shown. */
export function StateChips({ chips, actions }: { chips: Chip[]; actions: BoardActions }) {
	return (
		<fieldset class="chips">
			<legend class="unseen">Which are shown</legend>
			{chips.map(({ kind, count, pressed }) => (
				<button key={kind} type="button" class="chip" aria-pressed={pressed} onClick={() => actions.toggleState(kind)}>
					<StateIcon kind={kind} />
					{NAMES[kind]}
					{count !== null && <span class="chip__count">{withCommas(count)}</span>}
				</button>
			))}
		</fieldset>
	);
}
