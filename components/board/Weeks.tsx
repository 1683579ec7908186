import type { BoardView } from './board-view.ts';
import { few } from './say.ts';

/** px of the highest bar, and of one whose count is not shown. */
const HIGHEST = 88;
const FEW = 14;

const LEGEND = [
	['late', 'Late'],
	['now', 'This week'],
	['next', 'To come'],
	['few', 'Under 5'],
] as const;

/** What falls due, week by week. The same is said in words. */
export function Weeks({ weeks, words, isCounted }: { weeks: BoardView['weeks']; words: string; isCounted: boolean }) {
	const most = Math.max(1, ...weeks.map(({ count }) => count ?? 0));
	return (
		<figure class="weeks" aria-labelledby="weeks-heading">
			<div class="weeks__head">
				<h2 id="weeks-heading">What falls due, by week</h2>
				<p class="weeks__legend" aria-hidden="true">
					{LEGEND.map(([kind, name]) => (
						<span key={kind}>
							<i class={`swatch swatch--${kind}`} />
							{name}
						</span>
					))}
				</p>
			</div>
			{isCounted ? (
				<>
					<div class="weeks__bars" role="img" aria-label={words}>
						{weeks.map(({ label, when, count }) => (
							<div key={label} class={`bar bar--${count === null ? 'few' : when}`}>
								<span class={when === 'now' ? 'bar__now' : ''}>{few(count)}</span>
								<i style={{ height: `${count === null ? FEW : Math.max(FEW + 2, Math.round((count / most) * HIGHEST))}px` }} />
							</div>
						))}
					</div>
					<div class="weeks__labels" aria-hidden="true">
						{weeks.map(({ label, when }) => (
							<span key={label} class={when === 'now' ? 'bar__now' : ''}>
								{label}
							</span>
						))}
					</div>
				</>
			) : (
				<p class="weeks__wait">Counting…</p>
			)}
		</figure>
	);
}
