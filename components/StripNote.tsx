import { Icon } from './Icon.tsx';
import type { SidebarProps } from './view.ts';

/** Whether there is something to say about how the page was read. */
export function hasCaveat({ view, guessing, drift }: SidebarProps): boolean {
	return (view.kind === 'checklist' || view.kind === 'before start') && (guessing || drift);
}

export function StripNote({ guessing }: { guessing: boolean }) {
	const what = guessing ? 'I’m guessing where things are on this screen.' : 'Some things on this screen were not where I expect them.';
	return (
		<p class="strip">
			<Icon name="info" />
			<span>{what} Tell your administrator if something looks wrong.</span>
		</p>
	);
}
