/** What came of a press, said aloud: that it was done, or why not. */
export interface OutcomeProps {
	told: { good: boolean; sentences: string[] } | null;
}

export function Outcome({ told }: OutcomeProps) {
	return (
		<div class="told" role="status">
			{told?.sentences.map((sentence) => (
				<p key={sentence} class={told.good ? 'is-done' : 'is-overdue'}>
					{sentence}
				</p>
			))}
		</div>
	);
}
