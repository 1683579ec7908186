import type { LatenessKind } from '../../engine/lateness/lateness.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { PageIcon } from './PageIcon.tsx';

const ICONS: Record<Exclude<LatenessKind, 'recorded late'>, IconName> = {
	overdue: 'late',
	'late with reason': 'info',
	'two dates': 'fork',
	'due soon': 'clock',
	'to come': 'clock',
	'done late': 'tick',
	done: 'tick',
};

const TONES: Record<LatenessKind, string> = {
	overdue: 'is-overdue',
	'late with reason': 'is-waiting',
	'two dates': 'is-doubt',
	'recorded late': 'is-quiet',
	'due soon': 'is-soon',
	'to come': 'is-quiet',
	'done late': 'is-quiet',
	done: 'is-done',
};

/** How late something is: the icon, with the word beside it. */
export function StateWords({ kind, words }: { kind: LatenessKind; words: string }) {
	return (
		<span class={`state ${TONES[kind]}`}>
			<StateIcon kind={kind} />
			{words}
		</span>
	);
}

export function StateIcon({ kind }: { kind: LatenessKind }) {
	if (kind === 'recorded late') return <PageIcon name="file" tone={TONES[kind]} />;
	return <Icon name={ICONS[kind]} tone={TONES[kind]} />;
}
