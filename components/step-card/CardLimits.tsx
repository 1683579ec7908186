import type { CardClock } from '../../engine/preview/step-card.ts';
import { Icon } from '../ui/Icon.tsx';

/** Time limits, each with the day it would be. */
export function CardLimits({ clocks }: { clocks: CardClock[] }) {
	return (
		<section class="card__clocks">
			<h2>
				<Icon name="clock" /> {clocks.length === 1 ? 'Clock' : 'Clocks'}
			</h2>
			{clocks.map(({ ids, what, readings }) => (
				<div key={ids.join(' ') + what} class="card__clock" data-rules={ids.join(' ')}>
					{readings.length > 1 && (
						<p>
							<Icon name="fork" /> <b>{what}</b> can be read in {readings.length} ways, and your council has not decided:
						</p>
					)}
					{readings.map(({ limit, example }) => (
						<p key={limit + example}>
							<b>{readings.length > 1 || what === '' ? capital(limit) : `${capital(what)}: ${limit}`}.</b> {example}
						</p>
					))}
				</div>
			))}
		</section>
	);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
