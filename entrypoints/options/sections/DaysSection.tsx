import { useState } from 'preact/hooks';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { type PartProps, useTold } from '../part.ts';

const NATIONS = { 'england-and-wales': 'England and Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' };

/** What counts as a working day. */
export function DaysSection({ council, now }: PartProps) {
	const { nation, closureDays } = now.inForce;
	const [typed, setTyped] = useState(closureDays.value.join('\n'));
	const [told, tell] = useTold();
	const locked = closureDays.from === 'policy';
	const save = () => {
		const days = typed.split(/[\s,;]+/).filter((day) => day !== '');
		tell(council.set('closureDays', days, 'Saved.'));
	};
	return (
		<Section
			id="days"
			title="Working days"
			note={`Bank holidays are known from ${now.calendar.firstYear} to ${now.calendar.lastYear}. A date beyond them is never shown.`}
		>
			<div class="field">
				<label for="nation">Bank holidays of</label>
				<div class="field__row">
					<select
						id="nation"
						disabled={nation.from === 'policy'}
						value={nation.value}
						onChange={({ currentTarget }) => tell(council.set('nation', currentTarget.value, 'Saved.'))}
					>
						{Object.entries(NATIONS).map(([value, name]) => (
							<option key={value} value={value}>
								{name}
							</option>
						))}
					</select>
				</div>
				<Source {...nation} />
			</div>
			<div class="field">
				<label for="closures">Days on which the council is closed besides</label>
				<p class="hint" id="closures-hint">
					One to a line, year first, as in 2026-12-29. They are passed over like bank holidays.
				</p>
				<textarea
					id="closures"
					rows={4}
					spellcheck={false}
					disabled={locked}
					aria-describedby="closures-hint"
					value={locked ? closureDays.value.join('\n') : typed}
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				/>
				<div class="field__row">
					<button class="button" type="button" disabled={locked} onClick={save}>
						Save closure days
					</button>
				</div>
				<Source {...closureDays} standing={closureDays.value.length > 0 ? 'As the build has it' : 'None'} />
			</div>
			<Outcome outcome={told} />
		</Section>
	);
}
