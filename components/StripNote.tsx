import { Icon } from './Icon.tsx';
import type { SidebarProps } from './view.ts';

/** Whether there is something to say about how the page was read. */
export function hasCaveat({ view, guessing, drift }: SidebarProps): boolean {
	return (view.kind === 'checklist' || view.kind === 'before start' || view.kind === 'unknown step') && (guessing || drift.length > 0);
}

export function StripNote({ guessing, drift, actions }: Pick<SidebarProps, 'guessing' | 'drift' | 'actions'>) {
	const what = guessing ? 'I’m guessing where things are on this screen.' : `Not where I expect it on this screen: ${drift.join(', ')}.`;
	return (
		<p class="strip">
			<Icon name="info" />
			<span>
				{what} Tell your administrator if something looks wrong.{' '}
				<button type="button" class="link" onClick={() => actions.calibrate()}>
					Show me where things are
				</button>
			</span>
		</p>
	);
}
