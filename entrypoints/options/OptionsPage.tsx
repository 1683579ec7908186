import { PageHead } from '../../components/options/PageHead.tsx';
import { Administrator } from './Administrator.tsx';
import type { Council } from './council.ts';
import { KeptSection } from './sections/KeptSection.tsx';
import { QuietSection } from './sections/QuietSection.tsx';
import { RoleSection } from './sections/RoleSection.tsx';

/** The settings: what a worker wants, and below it what is for whoever looks after Stepcheck. */
export function OptionsPage({ council }: { council: Council }) {
	const { now, fault } = council;
	return (
		<>
			<PageHead title="Settings">
				<p>
					What is set here holds in this browser. What your council sets by policy goes before it, and is locked. Nothing on this page
					leaves this computer.
				</p>
				<p class="page__more">
					<a href="welcome.html">What Stepcheck reads and keeps</a>
					<a href="step-card.html">Step cards to print</a>
				</p>
			</PageHead>
			<main class="page__width">
				{fault !== null && <p class="is-overdue">{fault}</p>}
				{now === null && fault === null && <p>Looking up what is set…</p>}
				{now && (
					<>
						<RoleSection council={council} now={now} />
						<QuietSection council={council} now={now} />
						<KeptSection council={council} now={now} />
						<Administrator council={council} now={now} />
					</>
				)}
			</main>
		</>
	);
}
