import { Icon } from '../ui/Icon.tsx';
import type { SidebarProps } from '../view.ts';

const WORDS = {
	lost: 'What was read of records earlier is forgotten. Open their screens again.',
	'not kept': 'What you open now is checked, but I can’t remember it on this computer.',
};

/** What was lost of the record, or can't be stored. */
export function TroubleNote({ trouble, record }: Pick<SidebarProps, 'trouble' | 'record'>) {
	// No check needs the record, so nobody misses what was read of it.
	if (trouble === null || record.length === 0) return null;
	return (
		<p class="strip">
			<Icon name="info" />
			<span>{WORDS[trouble]}</span>
		</p>
	);
}
