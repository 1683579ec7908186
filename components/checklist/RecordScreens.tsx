import type { Folds } from '../ui/folds.ts';
import { Group } from '../ui/Group.tsx';
import { Icon, type IconName, TONE } from '../ui/Icon.tsx';
import type { RecordLine } from '../view.ts';

const ICONS: Record<RecordLine['state'], IconName> = { read: 'tick', 'part read': 'eye', 'too old': 'clock', 'not opened': 'eye' };

interface Props {
	lines: readonly RecordLine[];
	folds: Folds;
	forget(): void;
	forgetAll(): void;
}

/** Which screens of this record were read, and when. Nothing is opened for anybody. */
export function RecordScreens({ lines, folds, forget, forgetAll }: Props) {
	if (lines.length === 0) return null;
	const read = lines.filter(({ state }) => state === 'read').length;
	const name = `${read} of ${lines.length} ${lines.length === 1 ? 'screen' : 'screens'} of this record read`;
	return (
		<Group name={name} fold="screens" icon="info" folds={folds}>
			<ul class="stages">
				{lines.map(({ name, state, words, here }) => (
					<li key={name} aria-current={here ? 'page' : undefined}>
						<Icon name={ICONS[state]} tone={TONE[ICONS[state]] ?? ''} />
						<span>
							{name}
							<span class="fine">{here ? `${words}. Open now` : words}</span>
						</span>
					</li>
				))}
			</ul>
			<p class="group__note">I read a screen only when you open it. I keep dates, not names or answers.</p>
			{lines.some(({ state }) => state !== 'not opened') && (
				<p class="more">
					<button type="button" class="button button--plain" onClick={forget}>
						Forget what was read of this record
					</button>
					<button type="button" class="button button--plain" onClick={forgetAll}>
						Forget all records
					</button>
				</p>
			)}
		</Group>
	);
}
