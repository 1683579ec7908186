import { useState } from 'preact/hooks';
import type { Unmarked as UnmarkedSection } from '../../engine/model/checklist.ts';
import type { Key } from '../../engine/model/snapshot.ts';
import { Icon } from '../ui/Icon.tsx';
import { unmarkedQuestions } from '../ui/plurals.ts';
import { useId } from '../ui/use-id.ts';

/** One folded line for the empty questions that nothing marks as required. They are never counted as left. */
export function Unmarked({ unmarked, goToKey }: { unmarked: UnmarkedSection[]; goToKey(key: Key): void }) {
	const [open, setOpen] = useState(false);
	const content = useId();
	const count = unmarked.reduce((sum, { questions }) => sum + questions.length, 0);
	return (
		<div class="unmarked">
			<button type="button" class="unmarked__head" aria-expanded={open} aria-controls={content} onClick={() => setOpen(!open)}>
				<span>{unmarkedQuestions(count)}</span>
				<Icon name="right" tone="fold" />
			</button>
			<div id={content} hidden={!open}>
				{open &&
					unmarked.map(({ section, questions }) => (
						<div key={section}>
							<p class="section">{section}</p>
							<ul class="unmarked__list">
								{questions.map(({ key, label }) => (
									<li key={key}>
										<button type="button" class="link" onClick={() => goToKey(key)}>
											{label}
										</button>
									</li>
								))}
							</ul>
						</div>
					))}
			</div>
		</div>
	);
}
