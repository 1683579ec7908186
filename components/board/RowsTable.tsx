import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Column } from '../../engine/board/sort.ts';
import { Icon } from '../ui/Icon.tsx';
import { BoardRow } from './BoardRow.tsx';
import type { BoardProps } from './board-view.ts';
import { withCommas } from './numbers.ts';
import { RowDetail } from './RowDetail.tsx';

const COLUMNS: [Column, string][] = [
	['record', 'Record'],
	['what', 'What is outstanding'],
	['due', 'Due'],
	['late', 'How late'],
	['owner', 'Whose turn'],
	['reason', 'Reason'],
	['seen', 'Last seen'],
];

/** The rows, in their groups. More are drawn on demand: fifty thousand at once would freeze the page. */
export function RowsTable({ view, actions }: BoardProps) {
	const { groups, sorting, open, more, nextMore } = view;
	const table = useRef<HTMLTableElement>(null);
	const before = useRef<number | null>(null);
	// Focus moves to the first of the new rows.
	useLayoutEffect(() => {
		if (before.current === null) return;
		table.current?.querySelectorAll<HTMLElement>('.rows__line .why')[before.current]?.focus();
		before.current = null;
	});
	const showMore = () => {
		before.current = groups.reduce((sum, { lines }) => sum + lines.length, 0);
		actions.showMore();
	};
	return (
		<>
			<table class="rows" ref={table} tabIndex={-1}>
				<caption class="unseen">Due dates, grouped. Each row can be opened to see how its date was worked out.</caption>
				<thead>
					<tr>
						{COLUMNS.map(([column, name]) => (
							<th
								key={column}
								scope="col"
								class={`rows__${column}`}
								aria-sort={sorting.by !== column ? undefined : sorting.down ? 'descending' : 'ascending'}
							>
								<button type="button" class="sort" onClick={() => actions.sortBy(column)}>
									{name}
									{sorting.by === column && <SortArrow down={sorting.down} />}
								</button>
							</th>
						))}
						<th scope="col" class="rows__open">
							<span class="unseen">Working</span>
						</th>
					</tr>
				</thead>
				{groups.map(({ name, lines }) => (
					<tbody key={name}>
						<tr class="rows__group">
							<th colSpan={COLUMNS.length + 1} scope="rowgroup">
								{name}
							</th>
						</tr>
						{lines.map((line) => [
							<BoardRow key={line.id} line={line} isOpen={open?.id === line.id} actions={actions} />,
							open?.id === line.id && <RowDetail key={`${line.id} detail`} line={line} row={open} actions={actions} />,
						])}
					</tbody>
				))}
			</table>
			<p class="rows__more">
				{more > 0 && (
					<button type="button" class="button" onClick={showMore}>
						Show {withCommas(nextMore)} more
					</button>
				)}
				<span>Each date is counted as the procedure says. The scheduled date makes no difference.</span>
				{more > 0 && <span class="rows__unprinted">{withCommas(more)} more are not printed.</span>}
			</p>
		</>
	);
}

function SortArrow({ down }: { down: boolean }) {
	return (
		<span class={down ? 'sort__arrow' : 'sort__arrow sort__arrow--up'}>
			<Icon name="down" />
		</span>
	);
}
