import { Icon, Logo, TONE } from '../ui/Icon.tsx';
import type { FormProps } from './form-props.ts';

/** The sidebar collapsed: 64 px at the edge of the window. */
export function Handle({ headline, actions, placement }: Pick<FormProps, 'headline' | 'actions' | 'placement'>) {
	const { icon, left, small } = headline;
	return (
		<button
			type="button"
			class={`handle handle--${placement.side}`}
			style={{ top: `${placement.handleTop}px` }}
			title={headline.text}
			onClick={() => actions.open()}
			data-arrive
		>
			<span class="unseen">Open Stepcheck. </span>
			<Logo />
			<span class="handle__big">{icon ? <Icon name={icon} tone={TONE[icon] ?? ''} /> : left || '…'}</span> {small}
		</button>
	);
}
