import type { DueSpan } from '../../engine/board/spans.ts';
import type { BoardView } from './board-view.ts';
import { few, withCommas } from './numbers.ts';

const LEGEND = [
	['late', 'Late'],
	['now', 'This week'],
	['next', 'To come'],
	['few', 'Under 5'],
] as const;

interface Props {
	weeks: BoardView['weeks'];
	words: string;
	spans: BoardView['spans'];
	isCounted: boolean;
}

/** What falls due, week by week; in words where that would be too little for a picture. */
export function Weeks({ weeks, words, spans, isCounted }: Props) {
	return (
		<figure class="weeks" aria-labelledby="weeks-heading">
			<div class="weeks__head">
				<h2 id="weeks-heading">{isCounted && spans ? 'What falls due' : 'What falls due, by week'}</h2>
				{isCounted && !spans && (
					<p class="weeks__legend" aria-hidden="true">
						{LEGEND.map(([kind, name]) => (
							<span key={kind}>
								<i class={`swatch swatch--${kind}`} />
								{name}
							</span>
						))}
					</p>
				)}
			</div>
			{!isCounted ? <p class="weeks__wait">Counting…</p> : spans ? <Spans spans={spans} /> : <Bars weeks={weeks} words={words} />}
		</figure>
	);
}

/** Each a bar above its week; in a narrow window, beside it. The same is said in words. */
function Bars({ weeks, words }: Pick<Props, 'weeks' | 'words'>) {
	const most = Math.max(1, ...weeks.map(({ count }) => count ?? 0));
	return (
		<div class="weeks__bars" role="img" aria-label={words}>
			{weeks.map(({ label, when, count }) => (
				<div key={label} class={`bar bar--${count === null ? 'few' : when} ${when === 'now' ? 'bar--this' : ''}`}>
					<span class="bar__count">{few(count)}</span>
					<i style={{ '--share': (count ?? 0) / most }} />
					<span class="bar__week">{label}</span>
				</div>
			))}
		</div>
	);
}

function Spans({ spans }: { spans: DueSpan[] }) {
	return (
		<>
			<table class="counts">
				<thead class="unseen">
					<tr>
						<th scope="col">When</th>
						<th scope="col">How many, and the first day</th>
					</tr>
				</thead>
				<tbody>
					{spans.map(({ name, first, count }) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>{saySpan(count, first)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p class="page__note">Too little falls due in any one week to draw it.</p>
		</>
	);
}

/** The first day stands for a count that is too small to be shown. */
function saySpan(count: number | null, first: string | null): string {
	if (first === null) return 'nothing seen';
	return count === null ? `the first on ${first}` : `${withCommas(count)}, the first on ${first}`;
}
