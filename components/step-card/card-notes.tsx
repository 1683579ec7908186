import type { CardRow, StepCard } from '../../engine/preview/step-card.ts';

/** A condition that this many rows share is said once, below them. */
const SHARED_BY = 3;

/** The conditions that several rows of a card share, in the order in which they come. */
export function notesOf({ yours, others, nextActions, requests, answers, remember }: StepCard): string[] {
	const inGroups = [...yours, ...others].flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
	const counts = new Map<string, number>();
	for (const { conditions } of [...inGroups, ...nextActions, ...requests, ...answers, ...remember])
		for (const condition of conditions) counts.set(condition, (counts.get(condition) ?? 0) + 1);
	return [...counts].filter(([, count]) => count >= SHARED_BY).map(([condition]) => condition);
}

/** When a row applies: its own condition in words, a shared one by the number of its note. */
export function NoteSigns({ row: { conditions }, notes }: { row: CardRow; notes: readonly string[] }) {
	const own = conditions.filter((condition) => !notes.includes(condition));
	const shared = notes.flatMap((note, at) => (conditions.includes(note) ? [at + 1] : []));
	return (
		<>
			{own.length > 0 && (
				<i>
					{own
						.map((condition) =>
							condition.startsWith('when ') ? `Only ${condition}.` : `${condition.charAt(0).toUpperCase()}${condition.slice(1)}.`,
						)
						.join(' ')}{' '}
				</i>
			)}
			{shared.length > 0 && (
				<sup>
					<span class="card__unseen">note </span>
					{shared.join(', ')}
				</sup>
			)}{' '}
		</>
	);
}
