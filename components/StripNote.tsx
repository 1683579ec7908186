import { Icon } from './Icon.tsx';
import type { SidebarProps } from './view.ts';

type Caveats = Pick<SidebarProps, 'view' | 'guessing' | 'drift' | 'unseen'>;

/** Whether there is something to say about how the page was read. */
export function hasCaveat(props: Caveats): boolean {
	return caveatsOf(props).length > 0;
}

/** What somebody has to know of how the page was read, before they believe the list. */
export function StripNote(props: Caveats) {
	return (
		<>
			{caveatsOf(props).map((words) => (
				<p key={words} class="strip">
					<Icon name="info" />
					<span>{words}</span>
				</p>
			))}
		</>
	);
}

function caveatsOf({ view, guessing, drift, unseen }: Caveats): string[] {
	const read = view.kind === 'checklist' || view.kind === 'before start';
	const tell = 'Tell your administrator if something looks wrong.';
	return [
		...(read && guessing ? [`I’m guessing where things are on this screen. ${tell}`] : []),
		...(read && !guessing && drift.length > 0 ? [`Not where I expect it on this screen: ${drift.join(', ')}. ${tell}`] : []),
		...(unseen && (read || view.kind === 'cannot read') ? ['Part of this page comes from another address. I can’t see inside it.'] : []),
	];
}
