import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { type PartProps, useTold } from '../part.ts';
import { rolesByProcedure } from '../roles-by-procedure.ts';

/** Whose eyes the lists are made for. */
export function RoleSection({ council, now }: PartProps) {
	const { role, packs } = now.inForce;
	const [told, tell] = useTold();
	const on = now.packs.filter(({ id }) => packs.value.includes(id));
	const groups = rolesByProcedure(on.length > 0 ? on : now.packs);
	const isThere = groups.some(({ roles }) => roles.includes(role.value ?? ''));
	return (
		<Section id="role" title="Your role" note="What is yours to do comes first in the list. You can change it beside a step as well.">
			<div class="field">
				<label for="role-select">Role</label>
				<p class="hint" id="role-hint">
					As your procedure names it. Two procedures may have different names for one post.
				</p>
				<div class="field__row">
					<select
						id="role-select"
						aria-describedby="role-hint"
						disabled={role.from === 'policy'}
						value={role.value ?? ''}
						onChange={({ currentTarget }) => tell(council.set('role', currentTarget.value || null, 'Saved.'))}
					>
						<option value="">Not chosen</option>
						{role.value !== null && !isThere && <option>{role.value}</option>}
						{groups.map(({ name, roles }) => (
							<optgroup key={name} label={name}>
								{roles.map((each) => (
									<option key={each}>{each}</option>
								))}
							</optgroup>
						))}
					</select>
				</div>
				<Outcome outcome={told} />
				<Source {...role} standing="Not chosen: told by the step, where it says whose it is" />
			</div>
		</Section>
	);
}
