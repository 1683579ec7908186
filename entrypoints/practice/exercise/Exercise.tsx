import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { by } from '../../../components/checklist/groups.ts';
import { ExerciseScore } from './ExerciseScore.tsx';
import { type Candidate, type Score, scoreOf } from './marking.ts';

interface Props {
	candidates: Candidate[];
	/** How many checks could not be made. */
	unseen: number;
	/** What the scenario wants noticed about something that is wrong. */
	noticeOf(rules: readonly string[]): string | null;
	close(): void;
	/** Goes on to the walk through the list. */
	show(): void;
}

/** What is missing or wrong here? First marked, then revealed. */
export function Exercise({ candidates, unseen, noticeOf, close, show }: Props) {
	const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
	const [score, setScore] = useState<Score | null>(null);
	const panel = useRef<HTMLElement>(null);
	useLayoutEffect(() => panel.current?.querySelector<HTMLElement>('[data-arrive]')?.focus({ preventScroll: true }), [score]);
	const turn = (id: string) =>
		setMarked((was) => {
			const now = new Set(was);
			if (!now.delete(id)) now.add(id);
			return now;
		});
	return (
		<section ref={panel} class="exercise" aria-labelledby="exercise-title">
			<h2 id="exercise-title" tabIndex={-1} data-arrive>
				{score ? `${score.found.length} of ${score.found.length + score.missed.length} found` : 'What is missing or wrong?'}
			</h2>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
			<div class="exercise__scroll" tabIndex={0}>
				{score ? (
					<ExerciseScore score={score} noticeOf={noticeOf} />
				) : (
					<>
						<p>Look at the step, and tick what is missing or wrong, whoever’s it is. Nothing is kept of what you tick.</p>
						{by(candidates, ({ section }) => section).map(([section, those]) => (
							<fieldset key={section}>
								<legend>{section}</legend>
								{those.map(({ id, words }) => (
									<label key={id}>
										<input type="checkbox" checked={marked.has(id)} onChange={() => turn(id)} />
										<span>{words}</span>
									</label>
								))}
							</fieldset>
						))}
					</>
				)}
				{unseen > 0 && (
					<p class="exercise__unseen">
						{unseen === 1 ? '1 check' : `${unseen} checks`} could not be made: screens of the record were not opened. They are left out.
					</p>
				)}
			</div>
			<div class="exercise__actions">
				{score ? (
					<>
						<button type="button" class="button button--main" onClick={show}>
							Show it step by step
						</button>
						<button type="button" class="button" onClick={() => setScore(null)}>
							Try again
						</button>
						<button type="button" class="button button--plain" onClick={close}>
							Close
						</button>
					</>
				) : (
					<>
						<button type="button" class="button button--main" onClick={() => setScore(scoreOf(candidates, marked))}>
							Reveal
						</button>
						<span>{marked.size === 1 ? '1 ticked' : `${marked.size} ticked`}</span>
					</>
				)}
			</div>
		</section>
	);
}
