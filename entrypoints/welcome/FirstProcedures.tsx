import { Outcome } from '../../components/options/Outcome.tsx';
import { Section } from '../../components/options/Section.tsx';
import { Source } from '../../components/options/Source.tsx';
import { type PartProps, useTold } from '../options/part.ts';

/** The procedures, to turn on at least one: without any there is nothing to check by. */
export function FirstProcedures({ council, now }: PartProps) {
	const { packs } = now.inForce;
	const [told, tell] = useTold();
	const turn = (id: string, on: boolean) =>
		tell(council.set('packs', on ? [...packs.value, id] : packs.value.filter((each) => each !== id), on ? 'It is on.' : 'It is off.'));
	return (
		<Section
			id="procedures"
			title="Which procedures"
			note={
				packs.from === 'policy'
					? 'Your council has chosen these.'
					: 'All are off until somebody turns them on: they come from different councils, and do not agree with each other. Turn on one to begin with.'
			}
		>
			{now.packs.map(({ id, title }) => (
				<div key={id} class="field pack__switch">
					<input
						id={`first-${id}`}
						type="checkbox"
						checked={packs.value.includes(id)}
						disabled={packs.from === 'policy'}
						onChange={({ currentTarget }) => turn(id, currentTarget.checked)}
					/>
					<label for={`first-${id}`}>{title}</label>
				</div>
			))}
			<Outcome outcome={told} />
			<Source {...packs} standing={packs.value.length > 0 ? 'As the build has it' : 'All off'} />
		</Section>
	);
}
