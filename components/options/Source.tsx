import { Icon } from '../ui/Icon.tsx';
import { LockIcon } from './LockIcon.tsx';

/** Where a value comes from, and what was set and is not gone by. */
export interface SourceProps {
	id?: string;
	from: 'policy' | 'browser' | 'default';
	ignored: { from: 'policy' | 'browser'; because: string }[];
	/** What “default” means here, where it is more than nothing decided. */
	standing?: string;
}

const WORDS = { policy: 'Set by your council’s policy', browser: 'Set in this browser' };

/** Says of one setting where it comes from. */
export function Source({ id, from, ignored, standing = 'Default' }: SourceProps) {
	return (
		<div class="source" {...(id !== undefined && { id })}>
			<p class={`source__from source__from--${from}`}>
				{from === 'policy' && <LockIcon />}
				{from === 'default' ? standing : WORDS[from]}
			</p>
			{ignored.map(({ from: by, because }) => (
				<p key={because} class="source__ignored">
					<Icon name="info" tone="is-overdue" />
					<span>
						<strong>{by === 'policy' ? 'Ignored from the policy.' : 'Ignored in this browser.'}</strong> {because}
					</span>
				</p>
			))}
		</div>
	);
}
