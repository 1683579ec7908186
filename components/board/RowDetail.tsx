import type { ComponentChildren } from 'preact';
import type { BoardLine } from '../../engine/board/line-text.ts';
import { Fact } from '../ui/Fact.tsx';
import type { BoardActions, OpenRow } from './board-view.ts';
import { ReasonPicker } from './ReasonPicker.tsx';

interface Props {
	line: BoardLine;
	row: OpenRow;
	actions: BoardActions;
}

/** How a date was worked out, what settles it, and why it is late. */
export function RowDetail({ line, row, actions }: Props) {
	return (
		<tr class="rows__detail" id={detailId(line.id)}>
			<td />
			<td colSpan={7}>
				<div class="board__detail">
					<dl class="facts">
						<Fact name="How it is counted">{workings(row)}</Fact>
						<Fact name="Counted from">{row.starts}</Fact>
						<Fact name="Passed on">{row.moved}</Fact>
						<Fact name="What it needs">{row.settledBy}</Fact>
						<Fact name="The rule">{row.sentence}</Fact>
						<Fact name="Source">{row.source}</Fact>
					</dl>
					{line.isLate && <ReasonPicker line={line} row={row} actions={actions} />}
				</div>
			</td>
		</tr>
	);
}

export function detailId(line: string): string {
	return `detail-${line}`;
}

/** One day in a sentence; two in boxes of one size. */
function workings({ workings: all }: OpenRow): ComponentChildren {
	const [only, another] = all;
	if (!another) return only?.working ?? 'It is not counted from another day: the procedure gives the day itself.';
	return (
		<div class="readings">
			{all.map(({ day, working }) => (
				<div key={day}>
					<b>{day}</b>
					{working}
				</div>
			))}
		</div>
	);
}
