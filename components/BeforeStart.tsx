import type { WorkPreview } from '../engine/preview-work.ts';
import { Group } from './Group.tsx';
import { Icon } from './Icon.tsx';
import type { Folds } from './Sidebar.tsx';

/** The steps that wait to be started, each with what it will ask for. Says nothing of how far anything is. */
export function BeforeStart({ preview, folds }: { preview: WorkPreview; folds: Folds }) {
	const { waiting, asks, besides } = preview;
	return (
		<section class="groups" aria-label="To start">
			{waiting.map(({ title, step }) => (
				<Group key={title} name={title} folds={folds}>
					<p class="asks">What this step will ask for. Nothing has been checked yet.</p>
					{asks[step]?.map(({ name, of, note, count, parts }) => (
						<div key={name + note} class="owed">
							<h4 class="group__head">
								{of === 'a role' && <Icon name="person" tone="is-waiting" />}
								<span class={of === 'you' ? 'is-yours' : ''}>{name}</span>
								<span class="count">{count}</span>
							</h4>
							{note && <p class="group__note">{note}</p>}
							{parts.map(({ heading, lines }) => (
								<div key={heading}>
									{heading && <h5 class="section">{heading}</h5>}
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
					))}
				</Group>
			))}
			{besides.map((sentence) => (
				<p key={sentence} class="besides">
					{sentence}
				</p>
			))}
		</section>
	);
}
