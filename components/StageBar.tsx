import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { StageProps } from './stage-view.ts';

/** At the foot of the window: whose eyes the list is seen with, and in practice what a trainer can do to it. */
export function StageBar({ role, roles, faults, actions }: StageProps) {
	const [open, setOpen] = useState(false);
	const put = (fault: string) => {
		setOpen(false);
		actions.putIn(fault);
	};
	return (
		<div class="stagebar">
			{!roles.fixed && (
				<>
					<span class="stagebar__lead">Seen as</span>
					{roles.near.map(({ name, left }) => (
						<button key={name} type="button" class="eyes" aria-pressed={name === role} onClick={() => actions.seeAs(name)}>
							{name === role && <Icon name="tick" />}
							{name}
							<small>{left === 0 ? 'none left' : `${left} left`}</small>
						</button>
					))}
					{roles.others.length > 0 && (
						<select
							class="eyes"
							aria-label="Seen as another role"
							value=""
							onChange={(event) => event.currentTarget.value !== '' && actions.seeAs(event.currentTarget.value)}
						>
							<option value="">Another role</option>
							{roles.others.map((name) => (
								<option key={name} value={name}>
									{name}
								</option>
							))}
						</select>
					)}
				</>
			)}
			{faults && (
				<div class="stagebar__practice">
					<span class="stagebar__lead">Practice only</span>
					<div class="faults">
						<button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
							<Icon name="fork" />
							Put a fault in
						</button>
						{open && (
							<ul>
								{faults.map((fault) => (
									<li key={fault}>
										<button type="button" onClick={() => put(fault)}>
											{fault}
										</button>
									</li>
								))}
							</ul>
						)}
					</div>
					<button type="button" class="button" onClick={() => actions.startAgain()}>
						<Icon name="again" />
						Start again
					</button>
				</div>
			)}
		</div>
	);
}
