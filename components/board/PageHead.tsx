import { Logo } from '../ui/Icon.tsx';
import type { BoardProps } from './board-view.ts';
import { dueDates } from './numbers.ts';
import { PageIcon } from './PageIcon.tsx';

/** What the page is, how much it knows, and what can be done with all of it. */
export function PageHead({ view, actions }: BoardProps) {
	const { state, total, span, isPractice, today } = view;
	const known =
		total === 0 ? 'Only what this browser has seen.' : `Only what this browser has seen: ${dueDates(total)}, last seen ${span}.`;
	return (
		<header class="page__head">
			<div class="page__name">
				<p class="page__brand">
					<Logo />
					Stepcheck
				</p>
				<h1>Overdue board</h1>
				<p class="page__note">{known} It is not your whole team, and nothing here has left this computer.</p>
				{isPractice && (
					<p class="page__practice">
						<strong>Practice.</strong> These are pretend records from the practice Mosaic. The day is taken to be {today}.
					</p>
				)}
			</div>
			{total > 0 && (
				<div class="page__tools">
					<button type="button" class="button" onClick={() => actions.print()} disabled={state !== 'ready'}>
						<PageIcon name="print" />
						Print
					</button>
					<button type="button" class="button" onClick={() => actions.openExport()} disabled={state !== 'ready'}>
						<PageIcon name="file" />
						Export CSV
					</button>
				</div>
			)}
		</header>
	);
}
