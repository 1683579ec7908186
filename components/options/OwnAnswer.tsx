import { useState } from 'preact/hooks';

interface OwnAnswerProps {
	id: string;
	/** The label that screen readers announce. */
	label: string;
	hint: string;
	value: string | null;
	locked: boolean;
	keep(answer: string | null): void;
}

/** An answer in the council's own words: the name of a step, a title, a request, a post. */
export function OwnAnswer({ id, label, hint, value, locked, keep }: OwnAnswerProps) {
	const [typed, setTyped] = useState(value ?? '');
	return (
		<>
			<p class="hint" id={`${id}-hint`}>
				{hint}
			</p>
			<form
				class="field__row"
				onSubmit={(event) => {
					event.preventDefault();
					keep(typed.trim() || null);
				}}
			>
				<input
					id={id}
					type="text"
					aria-label={label}
					aria-describedby={`${id}-hint`}
					disabled={locked}
					value={locked ? (value ?? '') : typed}
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				/>
				<button class="button" type="submit" disabled={locked}>
					Save
				</button>
			</form>
		</>
	);
}
