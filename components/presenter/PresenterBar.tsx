import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { PresenterProps } from './presenter-view.ts';

/** At the foot of the window: which role the list is seen as, and in practice the trainer's buttons. */
export function PresenterBar({ role, roles, faults, top, barOnTop, actions }: PresenterProps) {
	const [open, setOpen] = useState(false);
	const put = (fault: string) => {
		setOpen(false);
		actions.putIn(fault);
	};
	return (
		<div class={barOnTop ? 'stagebar stagebar--top' : 'stagebar'} style={barOnTop ? { top: `${top}px` } : {}}>
			{!roles.fixed && (
				<>
					<span class="stagebar__lead">Seen as</span>
					{roles.near.map(({ name, left }) => (
						<button key={name} type="button" class="eyes" aria-pressed={name === role} onClick={() => actions.seeAs(name)}>
							{name === role && <Icon name="tick" />}
							{name}
							<small>
								{left}
								<span class="unseen"> left</span>
							</small>
						</button>
					))}
					{roles.others.length > 0 && (
						<select
							class="eyes"
							aria-label="Seen as another role"
							value={role !== null && roles.others.includes(role) ? role : ''}
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
					{/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from any of its buttons. */}
					<div class="faults" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
						<button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
							<Fault />
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

/** Drawn here, and not with the icons that load on every page. */
function Fault() {
	return (
		<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
			<path d="M8 2.2 14.4 13.6H1.6ZM8 6.4v3.4M8 11.6v.2" />
		</svg>
	);
}
