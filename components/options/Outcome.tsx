/** The outcome of a command, announced to screen readers: done, or why not. */
export interface OutcomeProps {
	outcome: { good: boolean; sentences: string[] } | null;
}

export function Outcome({ outcome }: OutcomeProps) {
	return (
		<div class="told" role="status">
			{outcome?.sentences.map((sentence) => (
				<p key={sentence} class={outcome.good ? 'is-done' : 'is-overdue'}>
					{sentence}
				</p>
			))}
		</div>
	);
}
