import { Checklist } from '../checklist/Checklist.tsx';
import { StepPicker } from '../checklist/StepPicker.tsx';
import { Slot } from '../ui/Slot.tsx';
import { CannotRead } from './CannotRead.tsx';
import type { FormProps } from './form-props.ts';
import { Stopped } from './Stopped.tsx';
import { UnknownStep } from './UnknownStep.tsx';

/** What the sidebar shows below its summary: the list, or why there is none. */
export function Body(props: FormProps) {
	const { view, headline, actions } = props;
	// On a sheet the headline already stands in its bar.
	const lead = props.placement.form === 'panel' ? headline : null;
	switch (view.kind) {
		case 'checking':
			return <Bones />;
		case 'checklist':
			return (
				<>
					{view.steps && <StepPicker steps={view.steps} chosen={view.checklist.step} choose={actions.checkFor} />}
					<Checklist {...props} checklist={view.checklist} />
				</>
			);
		case 'record':
			return <StepPicker steps={view.steps} chosen={null} choose={actions.checkFor} />;
		case 'work view':
			return <Slot draw={view.draw} />;
		case 'unknown step':
			return <UnknownStep lead={lead} step={view.step} knownSteps={view.knownSteps} />;
		case 'cannot read':
			return <CannotRead lead={lead} found={view.found} readAgain={actions.readAgain} />;
		case 'stopped':
			return <Stopped lead={lead} because={view.because} readAgain={view.again ? actions.readAgain : null} />;
	}
}

/** Does not move: a spinner draws attention. */
function Bones() {
	return (
		<div class="bones" aria-hidden="true">
			{[70, 88, 62, 78].map((width) => (
				<i key={width} style={{ width: `${width}%` }} />
			))}
		</div>
	);
}
