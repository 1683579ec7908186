import { useState } from 'preact/hooks';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { type PartProps, useTold } from '../part.ts';

/** What is kept of records, and a way to be rid of all of it. */
export function KeptSection({ council, now }: PartProps) {
	const [told, tell] = useTold();
	const [isAsked, setAsked] = useState(false);
	return (
		<Section
			id="kept"
			title="What is kept of records"
			note={`Dates, words of the procedures and posts, encrypted, in this browser alone, for ${now.inForce.evidenceDays.value} days. Never a name, a title or a text.`}
		>
			<div class="field">
				<p class="label">Delete all of it now</p>
				<p class="hint">What was read of every record, the reasons given at Finish, and what was hidden on steps. Your settings stay.</p>
				<div class="field__row">
					{isAsked ? (
						<>
							<button
								class="button button--danger"
								type="button"
								onClick={() => {
									setAsked(false);
									tell(council.forgetEverything());
								}}
							>
								Yes, delete all of it
							</button>
							<button class="button" type="button" onClick={() => setAsked(false)}>
								Keep it
							</button>
						</>
					) : (
						<button class="button button--danger" type="button" onClick={() => setAsked(true)}>
							Delete all of it
						</button>
					)}
				</div>
				<Outcome outcome={told} />
			</div>
		</Section>
	);
}
