import { useState } from 'preact/hooks';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { readDate } from '../../../engine/time/plain-date.ts';
import { type PartProps, useTold } from '../part.ts';
import { PackCard } from './PackCard.tsx';

/** The procedures there are: which are on, and what each asks the council to decide. */
export function ProceduresSection({ council, now }: PartProps) {
	const { packs } = now.inForce;
	const [day, setDay] = useState(now.today);
	const [told, tell] = useTold();
	const example = readDate(day) ?? readDate(now.today);
	const turn = (id: string, on: boolean) =>
		tell(council.set('packs', on ? [...packs.value, id] : packs.value.filter((each) => each !== id), on ? 'It is on.' : 'It is off.'));
	return (
		<Section
			id="procedures"
			title="Procedures"
			note="Each comes from one council’s written procedure. All are off until somebody turns them on, because they do not agree with each other. Turn on the ones that are yours."
		>
			<Source {...packs} standing={packs.value.length > 0 ? 'As the build has it' : 'All off'} />
			<Outcome outcome={told} />
			<div class="field">
				<label for="example">Day for the examples</label>
				<p class="hint" id="example-hint">
					Below, each choice shows where a limit falls if it runs from this day.
				</p>
				<div class="field__row">
					<input
						id="example"
						type="date"
						aria-describedby="example-hint"
						value={day}
						onInput={({ currentTarget }) => setDay(currentTarget.value)}
					/>
				</div>
			</div>
			{example &&
				now.packs.map((pack) => (
					<PackCard
						key={pack.id}
						council={council}
						now={now}
						pack={pack}
						example={example}
						locked={packs.from === 'policy'}
						turn={(on) => turn(pack.id, on)}
					/>
				))}
		</Section>
	);
}
