import type { ComponentChildren } from 'preact';

/** One way to take a setting, with what comes of it. */
export interface Choice {
	/** Null for leaving it undecided. */
	answer: string | null;
	label: string;
	effect: ComponentChildren;
}

interface ChoicesProps {
	name: string;
	choices: Choice[];
	chosen: string | null;
	locked: boolean;
	choose(answer: string | null): void;
}

/** Radio buttons for the readings of a setting, with the effect of each below it. */
export function Choices({ name, choices, chosen, locked, choose }: ChoicesProps) {
	return (
		<div class="choices">
			{choices.map(({ answer, label, effect }, index) => {
				const id = `${name}-${index}`;
				return (
					<div key={label} class="choice">
						<input
							id={id}
							type="radio"
							name={name}
							checked={chosen === answer}
							disabled={locked}
							aria-describedby={`${id}-effect`}
							onChange={() => choose(answer)}
						/>
						<label for={id}>{label}</label>
						<div id={`${id}-effect`} class="choice__effect">
							{effect}
						</div>
					</div>
				);
			})}
		</div>
	);
}
