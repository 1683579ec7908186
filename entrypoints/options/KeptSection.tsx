import { useState } from 'preact/hooks';
import { Section } from '../../components/options/Section.tsx';
import { Source } from '../../components/options/Source.tsx';
import { Told } from '../../components/options/Told.tsx';
import { type PartProps, useTold } from './part.ts';

/** How long what was read of records is kept, and a way to be rid of all of it. */
export function KeptSection({ council, now }: PartProps) {
	const [told, tell] = useTold();
	const [isAsked, setAsked] = useState(false);
	return (
		<Section
			id="kept"
			title="What is kept of records"
			note="Dates, words of the procedures and posts, encrypted, in this browser alone. Never a name, a title or a text."
		>
			<Days
				council={council}
				now={now}
				name="evidenceDays"
				label="Days for which it is kept"
				hint="From 1 to 365. After that it is deleted."
			/>
			<Days
				council={council}
				now={now}
				name="evidenceFreshDays"
				label="Days for which it is gone by"
				hint="From 0 to 365. After that Stepcheck asks for the screen to be opened again."
			/>
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
				<Told told={told} />
			</div>
		</Section>
	);
}

interface DaysProps extends PartProps {
	name: 'evidenceDays' | 'evidenceFreshDays';
	label: string;
	hint: string;
}

function Days({ council, now, name, label, hint }: DaysProps) {
	const set = now.inForce[name];
	const [told, tell] = useTold();
	// What somebody is typing stays, whatever changes meanwhile.
	const [typed, setTyped] = useState<string | null>(null);
	const save = (days: string) => tell(council.set(name, days === '' ? null : Number(days), 'Saved.').finally(() => setTyped(null)));
	return (
		<div class="field">
			<label for={name}>{label}</label>
			<p class="hint" id={`${name}-hint`}>
				{hint}
			</p>
			<div class="field__row">
				<input
					id={name}
					type="number"
					aria-describedby={`${name}-hint`}
					disabled={set.from === 'policy'}
					value={typed ?? set.value}
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
					onChange={({ currentTarget }) => save(currentTarget.value)}
				/>
			</div>
			<Told told={told} />
			<Source {...set} />
		</div>
	);
}
