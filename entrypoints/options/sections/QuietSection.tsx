import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { type PartProps, useTold } from '../part.ts';

/** Quiet for a day, or on one address, for whoever needs it. */
export function QuietSection({ council, now }: PartProps) {
	const { pausedUntil, pausedSites } = now.inForce;
	const [told, tell] = useTold();
	const isPausedToday = pausedUntil.value !== null && now.today <= pausedUntil.value;
	const sites = [
		...new Set([...now.sites.built.map((pattern) => pattern.replace(/\/\*$/, '')), ...(now.sites.named ? [now.sites.named.address] : [])]),
	];
	const switchSite = (site: string, isPaused: boolean) => {
		const others = pausedSites.value.filter((each) => each !== site);
		tell(council.set('pausedSites', isPaused ? others : [...others, site], isPaused ? 'It is on again there.' : 'It is quiet there.'));
	};
	return (
		<Section id="quiet" title="Pause" note="While it is paused, nothing is read and nothing is shown. Finish works as it always does.">
			<div class="field">
				<p class="label">{isPausedToday ? 'Paused everywhere for today' : 'Today'}</p>
				<div class="field__row">
					<button
						class="button"
						type="button"
						disabled={pausedUntil.from === 'policy'}
						onClick={() =>
							tell(
								council.set(
									'pausedUntil',
									isPausedToday ? null : now.today,
									isPausedToday ? 'It is on again.' : 'It is quiet until tomorrow.',
								),
							)
						}
					>
						{isPausedToday ? 'Go on now' : 'Pause for today'}
					</button>
				</div>
				<Source {...pausedUntil} standing="Not paused" />
			</div>
			{sites.length > 0 && (
				<div class="field">
					<p class="label">One address</p>
					{sites.map((site) => {
						const isPaused = pausedSites.value.includes(site);
						return (
							<div key={site} class="field__row">
								<button class="button" type="button" disabled={pausedSites.from === 'policy'} onClick={() => switchSite(site, isPaused)}>
									{isPaused ? 'Go on at' : 'Pause at'} {site}
								</button>
							</div>
						);
					})}
					<Source {...pausedSites} standing="Not paused" />
				</div>
			)}
			<Outcome outcome={told} />
		</Section>
	);
}
