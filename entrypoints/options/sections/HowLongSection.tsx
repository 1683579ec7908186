import { useState } from 'preact/hooks';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { type PartProps, useTold } from '../part.ts';

/** How long what was read of records is kept, and how long it is gone by. */
export function HowLongSection({ council, now }: PartProps) {
	return (
		<Section id="how-long" title="How long it is kept" note="What was read of records, in this browser.">
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
			<Outcome outcome={told} />
			<Source {...set} />
		</div>
	);
}
