import type { StageProgress } from '../../engine/model/checklist.ts';
import type { Folds } from '../ui/folds.ts';
import { Group } from '../ui/Group.tsx';
import { Icon, type IconName, TONE } from '../ui/Icon.tsx';

const STATES: Record<StageProgress['state'], { icon: IconName; word: string }> = {
	over: { icon: 'tick', word: 'Over' },
	open: { icon: 'box', word: 'Something is left' },
	now: { icon: 'arrow', word: 'Now' },
	'not yet': { icon: 'ring', word: 'Not yet' },
	cantTell: { icon: 'eye', word: 'I can’t tell' },
};

/** Who acts in turn, and whose turn it is. */
export function Stages({ stages, folds }: { stages: readonly StageProgress[]; folds: Folds }) {
	const at = stages.findIndex(({ state }) => state === 'now');
	const now = stages[at];
	if (!now) return null;
	const name = `Part ${at + 1} of ${stages.length}: ${now.name}`;
	return (
		<Group name={name} fold="stages" icon="arrow" folds={folds} note={detailOf(now)}>
			<ol class="stages">
				{stages.map((stage) => {
					const { icon, word } = STATES[stage.state];
					return (
						<li key={stage.name} aria-current={stage === now ? 'step' : undefined}>
							<Icon name={icon} tone={TONE[icon] ?? ''} />
							<span>
								{stage === now ? <b>{stage.name}</b> : stage.name}
								<span class="fine">{[word, detailOf(stage)].join('. ')}</span>
							</span>
						</li>
					);
				})}
			</ol>
		</Group>
	);
}

function detailOf({ owners, left, cantTell, due, state }: StageProgress): string {
	const asked = state === 'now' || state === 'open';
	return [
		owners.join(', '),
		...(asked && left > 0 ? [`${left} left`] : []),
		...(asked && cantTell > 0 ? [`${cantTell} can’t see`] : []),
		...(due === null ? [] : [due]),
	].join('. ');
}
