import type { BoardProps } from './board-view.ts';
import { DailySummary } from './DailySummary.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { Filters } from './Filters.tsx';
import { CantRead, FirstUse, NothingHere, OldNote, Opening } from './notes.tsx';
import { PageHead } from './PageHead.tsx';
import { RowsTable } from './RowsTable.tsx';
import { RulesWorth } from './RulesWorth.tsx';
import { StateChips } from './StateChips.tsx';
import { Weeks } from './Weeks.tsx';
import { WhyLate } from './WhyLate.tsx';

/** The overdue board: everything that this browser has seen, and nothing else. */
export function BoardPage({ view, actions }: BoardProps) {
	return (
		<>
			<PageHead view={view} actions={actions} />
			<main class="page__main">
				<BoardMain view={view} actions={actions} />
				<RulesWorth worth={view.worth} actions={actions} />
				<DailySummary daily={view.daily} actions={actions} />
			</main>
			<div class="unseen" role="status" aria-live="polite">
				{view.spoken}
			</div>
			{view.file && <ExportDialog file={view.file} actions={actions} />}
		</>
	);
}

function BoardMain({ view, actions }: BoardProps) {
	const { state, total } = view;
	if (state === 'can’t read') return <CantRead />;
	if (total === 0) return state === 'ready' ? <FirstUse /> : <Opening />;
	return (
		<>
			<div class="board__top">
				<Weeks weeks={view.weeks} words={view.weeksInWords} spans={view.spans} isCounted={state === 'ready'} />
				<WhyLate why={view.why} isCounted={state === 'ready'} />
			</div>
			<StateChips chips={view.chips} actions={actions} />
			<Filters view={view} actions={actions} />
			<OldNote {...view.old} shown={view.shown} />
			{view.shown === 0 && state === 'ready' ? <NothingHere view={view} actions={actions} /> : <RowsTable view={view} actions={actions} />}
		</>
	);
}
