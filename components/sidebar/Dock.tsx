import { Logo } from '../ui/Icon.tsx';
import type { FormProps } from './form-props.ts';
import { LeadText } from './Headline.tsx';

/** A bar at the foot of a narrow window. */
export function Dock({ headline, actions }: Pick<FormProps, 'headline' | 'actions'>) {
	return (
		<section class="dock" aria-label="Stepcheck">
			<Logo />
			<p class="dock__lead">
				<LeadText text={headline.text} />
			</p>
			<button type="button" class="button" aria-expanded={false} onClick={() => actions.open()} data-arrive>
				Open
			</button>
		</section>
	);
}
