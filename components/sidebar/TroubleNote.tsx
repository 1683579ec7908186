import { Icon } from '../ui/Icon.tsx';
import type { SidebarProps } from '../view.ts';

const WORDS = {
	lost: 'What was read of records earlier is forgotten. Open their screens again.',
	'not kept': 'What you open now is checked, but I can’t remember it on this computer.',
};

/** What can't be remembered of the record, or not any more. */
export function TroubleNote({ trouble, record }: Pick<SidebarProps, 'trouble' | 'record'>) {
	// Where nothing is asked of a record, nobody misses what was read of it.
	if (trouble === null || record.length === 0) return null;
	return (
		<p class="strip">
			<Icon name="info" />
			<span>{WORDS[trouble]}</span>
		</p>
	);
}
