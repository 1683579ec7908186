import type { CalibrateActions, ChoiceView } from './calibrate-view.ts';

interface Props {
	picked: string;
	choices: ChoiceView[];
	/** Why there is nothing to choose. */
	none: string | null;
	actions: CalibrateActions;
}

/** The ways to find what was pointed at, surest first, and every word of the page that would go into the file. */
export function Choose({ picked, choices, none, actions }: Props) {
	return (
		<div class="say">
			<p class="calibrate__at">{picked}</p>
			{none && <p>{none}</p>}
			{choices.length > 0 && (
				<fieldset class="calibrate__choices">
					<legend>Tick those to keep. They are tried in this order.</legend>
					{choices.map((choice, at) => (
						<Choice key={choice.says} choice={choice} at={at} arrive={at === 0} tick={() => actions.tick(at)} />
					))}
				</fieldset>
			)}
			<div class="say__buttons">
				{choices.length > 0 && (
					<button
						type="button"
						class="button button--main"
						disabled={!choices.some(({ ticked, allowed }) => ticked && allowed)}
						onClick={() => actions.accept()}
					>
						Use
					</button>
				)}
				<button type="button" class="button" data-arrive={choices.length === 0} onClick={() => actions.backToList()}>
					{choices.length > 0 ? 'Cancel' : 'Back'}
				</button>
			</div>
		</div>
	);
}

function Choice({ choice, at, arrive, tick }: { choice: ChoiceView; at: number; arrive: boolean; tick(): void }) {
	const id = `calibrate-choice-${at}`;
	const { says, strength, why, unknown, nameLike, ticked, allowed } = choice;
	return (
		<div class="calibrate__choice">
			<input
				type="checkbox"
				id={id}
				checked={ticked && allowed}
				disabled={!allowed}
				aria-describedby={`${id}-why`}
				data-arrive={arrive}
				onChange={tick}
			/>
			<label for={id}>{says}</label>
			<p id={`${id}-why`}>
				<b>{strength}.</b> {why}
				{unknown.length > 0 && (
					<span class="calibrate__unknown">
						No procedure knows the words {unknown.map((word) => `“${word}”`).join(', ')}. Tick it only if they are the same on everybody’s
						page.
						{nameLike && ' They look like a name: then leave it out.'}
					</span>
				)}
			</p>
		</div>
	);
}
