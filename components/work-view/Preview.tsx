import type { PreviewGroup } from '../../engine/preview/preview-step.ts';
import type { WaitingGroup, WorkPreview } from '../../engine/preview/preview-work-view.ts';
import type { Folds } from '../ui/folds.ts';
import { Group } from '../ui/Group.tsx';
import { Icon } from '../ui/Icon.tsx';

/** The steps that wait to be started, by who has them, each with what it will ask for. Says nothing of how far anything is. */
export function Preview({ preview, folds }: { preview: WorkPreview; folds: Folds }) {
	const { waiting, asks, besides } = preview;
	return (
		<section class="groups" aria-label="Not started yet">
			{waiting.map((group) => (
				<Waiting key={group.of} group={group} asks={asks} folds={folds} />
			))}
			{besides.map((sentence) => (
				<p key={sentence} class="besides">
					{sentence}
				</p>
			))}
		</section>
	);
}

/** What others have is folded away. */
function Waiting({ group: { name, of, steps }, asks, folds }: { group: WaitingGroup; asks: WorkPreview['asks']; folds: Folds }) {
	const inside = steps.map(({ title, step }) => (
		<Group key={title} name={title} level={4} folds={folds}>
			<p class="asks">What this step will ask for. Nothing has been checked yet.</p>
			{asks[step]?.map((owed) => (
				<Owed key={owed.name + owed.note} owed={owed} />
			))}
		</Group>
	));
	if (of === 'others')
		return (
			<Group name={name} icon="person" count={steps.length} folds={folds}>
				<div class="waiting">{inside}</div>
			</Group>
		);
	return (
		<div class="group">
			<h3 class="group__head">
				<span class={of === 'you' ? 'is-yours' : ''}>{name}</span>
				<span class="count">{steps.length}</span>
			</h3>
			<div class="waiting">{inside}</div>
		</div>
	);
}

/** What one of those who act in a step will have to complete. */
function Owed({ owed: { name, of, note, count, parts } }: { owed: PreviewGroup }) {
	return (
		<div class="owed">
			<h5 class="group__head">
				{of === 'a role' && <Icon name="person" tone="is-waiting" />}
				<span class={of === 'you' ? 'is-yours' : ''}>{name}</span>
				<span class="count">{count}</span>
			</h5>
			{note && <p class="group__note">{note}</p>}
			{parts.map(({ heading, lines }) => (
				<div key={heading}>
					{heading && <h6 class="section">{heading}</h6>}
					<ul class="prompts">
						{lines.map(({ text, more }) => (
							<li key={text + more}>
								{text}
								{more.map((each) => (
									<p key={each} class="fine">
										{each}
									</p>
								))}
							</li>
						))}
					</ul>
				</div>
			))}
		</div>
	);
}
