import type { WhyLate as Counted } from '../../engine/board/counts.ts';
import { LATE_REASONS } from '../ui/late-reasons.ts';
import { few, withCommas } from './numbers.ts';

/** Why things are late: counts of things, and none that are too small. */
export function WhyLate({ why, isCounted }: { why: Counted; isCounted: boolean }) {
	return (
		<section class="why-late" aria-labelledby="why-late-heading">
			<h2 id="why-late-heading">Why things are late</h2>
			{isCounted ? (
				<table class="counts">
					<thead class="unseen">
						<tr>
							<th scope="col">Reason</th>
							<th scope="col">How many</th>
						</tr>
					</thead>
					<tbody>
						{why.counted.map(({ code, count }) => (
							<tr key={code}>
								<th scope="row">{LATE_REASONS[code]}</th>
								<td>{withCommas(count)}</td>
							</tr>
						))}
						{why.few.length > 0 && (
							<tr>
								<th scope="row">{sentence(why.few.map((code) => LATE_REASONS[code]))}</th>
								<td>{why.few.length === 1 ? 'under 5' : 'each under 5'}</td>
							</tr>
						)}
						<tr>
							<th scope="row">No reason recorded yet</th>
							<td>{few(why.none)}</td>
						</tr>
					</tbody>
				</table>
			) : (
				<p class="weeks__wait">Counting…</p>
			)}
			<p class="page__note">Due dates are counted, never people. Counts under 5 are not shown.</p>
		</section>
	);
}

/** "Family unavailable, capacity, court date". */
function sentence(names: string[]): string {
	return names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ');
}
