import { Section } from '../../components/options/Section.tsx';
import { Source } from '../../components/options/Source.tsx';
import { Told } from '../../components/options/Told.tsx';
import { type PartProps, useTold } from './part.ts';

/** Whose eyes the lists are made for. */
export function RoleSection({ council, now }: PartProps) {
	const { role, packs } = now.inForce;
	const [told, tell] = useTold();
	const on = now.packs.filter(({ id }) => packs.value.includes(id));
	const roles = [...new Set((on.length > 0 ? on : now.packs).flatMap((pack) => pack.roles))].sort();
	return (
		<Section id="role" title="Your role" note="What is yours to do comes first in the list. You can change it beside a step as well.">
			<div class="field">
				<label for="role-select">Role</label>
				<div class="field__row">
					<select
						id="role-select"
						disabled={role.from === 'policy'}
						value={role.value ?? ''}
						onChange={({ currentTarget }) => tell(council.set('role', currentTarget.value || null, 'Saved.'))}
					>
						<option value="">Not chosen</option>
						{role.value !== null && !roles.includes(role.value) && <option>{role.value}</option>}
						{roles.map((name) => (
							<option key={name}>{name}</option>
						))}
					</select>
				</div>
				<Told told={told} />
				<Source {...role} standing="Not chosen: told by the step, where it says whose it is" />
			</div>
		</Section>
	);
}
