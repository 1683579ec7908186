import type { Checklist } from '../../engine/model/checklist.ts';

/** What the procedure wants remembered. Nothing on a page can show it, so it is never counted and never a fault. */
export function Prompts({ prompts }: Pick<Checklist, 'prompts'>) {
	return (
		<ul class="prompts">
			{prompts.map(({ rules, text, source }) => (
				<li key={rules.join()} data-prompt={rules.join(' ')}>
					{text}
					<p class="fine">{source}</p>
				</li>
			))}
		</ul>
	);
}
