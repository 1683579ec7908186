import { Icon } from './Icon.tsx';
import type { SidebarProps } from './view.ts';

type Caveats = Pick<SidebarProps, 'view' | 'guessing' | 'drift' | 'unseen' | 'lost' | 'actions'>;

/** Whether there is something to say about how the page was read. */
export function hasCaveat(props: Omit<Caveats, 'actions'>): boolean {
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
			{canBeShown(props) && (
				<p class="strip">
					<button type="button" class="link" onClick={() => props.actions.calibrate()}>
						Show me where things are
					</button>
				</p>
			)}
		</>
	);
}

function caveatsOf({ view, guessing, drift, unseen, lost }: Omit<Caveats, 'actions'>): string[] {
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

/** On a page that is read by guessing, or not as its adapter says, somebody may say where things are. */
function canBeShown({ view, guessing, drift }: Caveats): boolean {
	return (guessing || drift.length > 0) && (view.kind === 'checklist' || view.kind === 'work view' || view.kind === 'unknown step');
}

const SAVE = 'Save the structure of this page for whoever looks after Stepcheck.';
const MOST_NAMED = 3;

/** “A”, “B” and 2 more. */
function listed(names: readonly string[]): string {
	const few = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
	const parts = [...few.map((name) => `“${name}”`), ...(few.length < names.length ? [`${names.length - few.length} more`] : [])];
	return parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
