import { Icon } from '../ui/Icon.tsx';
import type { SidebarProps } from '../view.ts';

type Caveats = Pick<SidebarProps, 'view' | 'guessing' | 'drift' | 'unseen' | 'lost'>;

/** Whether there is any caveat about how the page was read. */
export function hasCaveat(props: Caveats): boolean {
	return caveatsOf(props).length > 0;
}

/** Caveats about how the page was read, shown above the list. */
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

function caveatsOf({ view, guessing, drift, unseen, lost }: Caveats): string[] {
	const read = view.kind === 'checklist' || view.kind === 'work view';
	const found = read || view.kind === 'unknown step';
	const tell = 'Tell your administrator if something looks wrong.';
	const shown = read || view.kind === 'cannot read';
	return [
		...(shown && lost.screen ? [`I used to be able to read this screen. ${SAVE}`] : []),
		...(read && lost.questions.length > 0
			? [`I used to be able to read ${listed(lost.questions)} on this step, and now can’t. ${SAVE}`]
			: []),
		...(found && guessing ? [`I’m guessing where things are on this screen. ${tell}`] : []),
		...(found && !guessing && drift.length > 0 ? [`Not where I expect it on this screen: ${drift.join(', ')}. ${tell}`] : []),
		...(unseen && shown ? ['Part of this page comes from another address. I can’t see inside it.'] : []),
	];
}

const SAVE = 'Under “Help with this page” its structure can be saved for your administrator.';
const MOST_NAMED = 3;

/** “A”, “B” and 2 more. */
function listed(names: readonly string[]): string {
	const few = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
	const parts = [...few.map((name) => `“${name}”`), ...(few.length < names.length ? [`${names.length - few.length} more`] : [])];
	return parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
