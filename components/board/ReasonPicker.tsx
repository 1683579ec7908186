import { useState } from 'preact/hooks';
import type { BoardLine } from '../../engine/board/line-text.ts';
import { REASON_CODES } from '../../engine/model/flag.ts';
import { LATE_REASONS } from '../ui/late-reasons.ts';
import type { BoardActions, OpenRow } from './board-view.ts';

interface Props {
	line: BoardLine;
	row: OpenRow;
	actions: BoardActions;
}

/** A reason out of six, and until when it holds. Nothing can be typed: a text could name somebody. */
export function ReasonPicker({ line, row, actions }: Props) {
	const [isChanging, change] = useState(false);
	const given = line.given?.code ?? null;
	return (
		<fieldset class="reason">
			<legend>Why is it late?</legend>
			<div class="reason__codes">
				{REASON_CODES.map((code) => (
					<button
						key={code}
						type="button"
						class="button"
						aria-pressed={code === given}
						onClick={() => actions.giveReason(code === given ? null : code)}
					>
						{LATE_REASONS[code]}
					</button>
				))}
			</div>
			<p class="reason__until">
				{given ? 'Lasts' : 'It will last'} until {row.untilWords}, then it is Overdue again.{' '}
				{!isChanging && (
					<button type="button" class="link" onClick={() => change(true)}>
						Change the date
					</button>
				)}
			</p>
			{isChanging && (
				<label class="field">
					Lasts until
					<input
						type="date"
						min={row.today}
						value={row.until}
						ref={(input) => input?.focus()}
						onChange={({ currentTarget }) => actions.changeUntil(currentTarget.value)}
					/>
				</label>
			)}
			{given && <p class="reason__until">Press the reason again to take it away.</p>}
		</fieldset>
	);
}
