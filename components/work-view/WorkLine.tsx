import { useState } from 'preact/hooks';
import type { WorkLine as WorkLineModel } from '../../engine/lateness/judge-work-view.ts';
import { LateReason } from '../checklist/LateReason.tsx';
import { Icon, type IconName, TONE } from '../ui/Icon.tsx';
import { useId } from '../ui/use-id.ts';
import type { WorkActions } from './work-actions.ts';

interface Props extends WorkActions {
	line: WorkLineModel;
	icon: IconName;
	today: string | null;
}

/** One late item: it goes to its row, and its arrow opens how it was worked out. */
export function WorkLine({ line, icon, today, goTo, giveReason }: Props) {
	const [open, setOpen] = useState(false);
	const detail = useId();
	const { id, at, state, title, sub, why, canReason, reason } = line;
	const tone = TONE[icon] ?? 'is-waiting';
	return (
		<li class={open ? 'item item--open' : 'item'}>
			<button type="button" class="line line--goes" onClick={() => goTo(at)}>
				<Icon name={icon} tone={tone} />
				{state && <span class={`state line__state ${tone}`}>{state}</span>}
				<span class="line__text">{title}</span>
				<span class="line__second">{sub}</span>
			</button>
			{why.length > 0 && (
				<>
					<button
						type="button"
						class="why"
						aria-expanded={open}
						aria-controls={detail}
						aria-label={`Why: ${title}`}
						title="Why"
						onClick={() => setOpen(!open)}
					>
						<Icon name="down" />
					</button>
					<div id={detail} class="item__detail" hidden={!open}>
						{open && (
							<>
								<div class="working">
									{why.map((sentence) => (
										<p key={sentence}>{sentence}</p>
									))}
								</div>
								{canReason && id !== null && <LateReason reason={reason} today={today} give={(given) => giveReason(id, given)} />}
							</>
						)}
					</div>
				</>
			)}
		</li>
	);
}
