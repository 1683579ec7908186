import type { BoardActions, Daily } from './board-view.ts';

/** A notification once a day, if somebody wants it. The browser asks them first. */
export function DailySummary({ daily, actions }: { daily: Daily | null; actions: BoardActions }) {
	if (!daily) return null;
	const { on, role } = daily;
	return (
		<section class="daily" aria-labelledby="daily-heading">
			<h2 id="daily-heading">Once a day</h2>
			<p class="page__note">
				{on
					? 'At 9 on working days your browser tells you how many are overdue and due soon for your role. Numbers, and never a name.'
					: 'Your browser can tell you at 9 on working days how many are overdue and due soon for your role. Numbers, and never a name. It asks you first.'}{' '}
				{role === null ? 'Choose your role in the sidebar beside Mosaic, so that there is something to count.' : `Counted for ${role}.`}
			</p>
			<button type="button" class="button" onClick={() => actions.setDaily(!on)}>
				{on ? 'Stop telling me' : 'Tell me once a day'}
			</button>
		</section>
	);
}
