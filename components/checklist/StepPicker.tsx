import { useId } from '../ui/use-id.ts';

interface Props {
	steps: readonly string[];
	/** Null until somebody has chosen, or opened a step of this record. */
	chosen: string | null;
	choose(step: string): void;
}

/** Which step a record is checked for, away from the step. */
export function StepPicker({ steps, chosen, choose }: Props) {
	const id = useId();
	return (
		<div class="check-for">
			<label for={id}>Check this record for</label>
			<select id={id} onChange={({ currentTarget }) => currentTarget.value !== '' && choose(currentTarget.value)}>
				{chosen === null && <option value="">Choose a step</option>}
				{steps.map((step) => (
					<option key={step} selected={step === chosen}>
						{step}
					</option>
				))}
			</select>
			{chosen !== null && <p class="fine">The step itself may ask for more.</p>}
		</div>
	);
}
