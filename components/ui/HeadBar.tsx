import type { ComponentChildren } from 'preact';
import { Icon, Logo } from './Icon.tsx';

/** The top line of a panel: whose it is, and what can be done with the panel itself. */
export function HeadBar({ children }: { children: ComponentChildren }) {
	return (
		<div class="head__bar">
			<span class="name">
				<Logo />
				Stepcheck
			</span>
			{children}
		</div>
	);
}

interface ToolProps {
	says: string;
	icon: 'side' | 'collapse';
	/** On the left of the window an icon points the other way. */
	mirrored: boolean;
	act(): void;
	arrive?: boolean;
}

export function Tool({ says, icon, mirrored, act, arrive }: ToolProps) {
	return (
		<button type="button" class="tool" aria-label={says} title={says} onClick={() => act()} data-arrive={arrive}>
			<Icon name={icon} tone={mirrored ? 'icon--mirrored' : ''} />
		</button>
	);
}
