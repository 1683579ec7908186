import { Icon } from './Icon.tsx';
import type { SidebarProps } from './view.ts';

const WORDS = {
	lost: 'What was read of records earlier is forgotten. Open their screens again.',
	'not kept': 'What you open now is checked, but I can’t remember it on this computer.',
};

/** What can't be remembered of the record, or not any more. */
export function TroubleNote({ trouble }: Pick<SidebarProps, 'trouble'>) {
	if (trouble === null) return null;
	return (
		<p class="strip">
			<Icon name="info" />
			<span>{WORDS[trouble]}</span>
		</p>
	);
}
