import type { BoardLine } from '../../engine/board/line-text.ts';
import { Icon } from '../ui/Icon.tsx';
import { memo } from '../ui/memo.ts';
import type { BoardActions } from './board-view.ts';
import { detailId } from './RowDetail.tsx';
import { StateWords } from './StateIcon.tsx';

interface Props {
	line: BoardLine;
	isOpen: boolean;
	actions: BoardActions;
}

/** One due date. Drawn again only if something of it has changed. */
export const BoardRow = memo(
	({ line, isOpen, actions }: Props) => {
		const toggle = () => actions.toggle(line.id);
		return (
			<tr class={`rows__line ${isOpen ? 'is-open' : ''}`} data-line={line.id}>
				<td class="rows__number" data-th="Record">
					{line.record ?? 'Not kept'}
				</td>
				<td>
					{line.what}
					<span class="rows__sub">{line.source}</span>
				</td>
				<td data-th="Due">
					{line.due}
					{line.dueFrom && <span class="rows__sub">{line.dueFrom}</span>}
				</td>
				<td data-th="How late">
					<StateWords kind={line.kind} words={line.late} />
				</td>
				<td data-th="Whose turn">{line.owner}</td>
				<td data-th="Reason">
					<Reason line={line} isOpen={isOpen} toggle={toggle} />
				</td>
				<td class="rows__number" data-th="Last seen">
					{line.isOld ? (
						<span class="state is-cantsee">
							<Icon name="eye" />
							{line.seen}
						</span>
					) : (
						line.seen
					)}
				</td>
				<td>
					<button
						type="button"
						class="why"
						aria-expanded={isOpen}
						aria-controls={isOpen ? detailId(line.id) : undefined}
						aria-label={`Working for record ${line.record ?? 'not kept'}, ${line.what}`}
						onClick={toggle}
					>
						<Icon name="down" />
					</button>
				</td>
			</tr>
		);
	},
	(before, after) => before.line === after.line && before.isOpen === after.isOpen,
);

function Reason({ line, isOpen, toggle }: { line: BoardLine; isOpen: boolean; toggle(): void }) {
	if (!line.isLate || line.given) return <>{line.reason}</>;
	return (
		<>
			{line.reason && <span class="rows__over">{line.reason}</span>}
			{!isOpen && (
				<button
					type="button"
					class="sort sort--why"
					onClick={toggle}
					aria-label={`Say why record ${line.record ?? ''}, ${line.what}, is late`}
				>
					Say why
				</button>
			)}
		</>
	);
}
