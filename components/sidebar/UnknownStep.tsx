import { useState } from 'preact/hooks';
import { useId } from '../ui/use-id.ts';
import { Lead } from './Headline.tsx';
import type { HeadlineWords } from './headline-words.ts';

export function UnknownStep({ lead, step, knownSteps }: { lead: HeadlineWords | null; step: string; knownSteps: string[] }) {
	const [open, setOpen] = useState(false);
	const list = useId();
	return (
		<div class="say">
			{lead && <Lead headline={lead} />}
			<p>None of your council’s procedures here covers “{step}”.</p>
			<p>This does not mean it is complete. Mosaic’s own checks still run when you press Finish.</p>
			{knownSteps.length > 0 && (
				<div>
					<button type="button" class="button" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
						Steps I know
					</button>
					<ul id={list} class="say__steps" hidden={!open}>
						{knownSteps.map((known) => (
							<li key={known}>{known}</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}
