import type { RuleWorth } from '../../engine/board/rule-tallies.ts';
import type { BoardActions } from './board-view.ts';
import { few, withCommas } from './numbers.ts';

const NAME = 'How often each rule was shown, and acted on';

/** Which rules are acted on, and which are finished without. About rules alone. */
export function RulesWorth({ worth, actions }: { worth: RuleWorth[] | null; actions: BoardActions }) {
	return (
		<details class="more" onToggle={({ currentTarget }) => currentTarget.open && actions.showWorth()}>
			<summary>{NAME}</summary>
			<p class="page__note">
				How often this browser showed each rule, and what came of it. Rules are counted, never people. Counts under 5 are not shown, nor are
				rules that were shown fewer than 5 times.
			</p>
			{worth === null && <p class="weeks__wait">Counting…</p>}
			{worth?.length === 0 && <p>No rule has been shown 5 times yet.</p>}
			{worth && worth.length > 0 && (
				<>
					<WorthTable worth={worth} />
					<button type="button" class="button" onClick={() => actions.saveWorth()}>
						Save this table as CSV
					</button>
				</>
			)}
		</details>
	);
}

function WorthTable({ worth }: { worth: RuleWorth[] }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
		<section class="worth" tabIndex={0} aria-label={NAME}>
			<table class="counts">
				<thead>
					<tr>
						<th scope="col">Rule</th>
						<th scope="col">Shown</th>
						<th scope="col">Acted on</th>
						<th scope="col">Finished anyway</th>
						<th scope="col">Because</th>
					</tr>
				</thead>
				<tbody>
					{worth.map(({ rule, what, shown, actedOn, finishedAnyway, reasons }) => (
						<tr key={rule}>
							<th scope="row">
								{what}
								<span class="rows__sub">{rule}</span>
							</th>
							<td>{withCommas(shown)}</td>
							<td>{few(actedOn)}</td>
							<td>{few(finishedAnyway)}</td>
							<td class="counts__words">{reasons.map(({ reason, count }) => `${reason} ${count}`).join(', ') || 'each under 5'}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
