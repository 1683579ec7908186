import { PageHead } from '../../components/options/PageHead.tsx';
import type { Council } from './council.ts';
import { DaysSection } from './DaysSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { KeptSection } from './KeptSection.tsx';
import { MosaicSection } from './MosaicSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { ProceduresSection } from './ProceduresSection.tsx';
import { QuietSection } from './QuietSection.tsx';
import { RoleSection } from './RoleSection.tsx';
import { WorkersSection } from './WorkersSection.tsx';

/** The settings, from what has to be set first to what seldom is. */
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
				</p>
			</PageHead>
			<main class="page__width">
				{fault !== null && <p class="is-overdue">{fault}</p>}
				{now === null && fault === null && <p>Looking up what is set…</p>}
				{now && (
					<>
						<MosaicSection council={council} now={now} />
						<QuietSection council={council} now={now} />
						<RoleSection council={council} now={now} />
						<ProceduresSection council={council} now={now} />
						<WorkersSection council={council} now={now} />
						<DaysSection council={council} now={now} />
						<KeptSection council={council} now={now} />
						<PolicySection now={now} />
						<ImportSection refresh={() => council.refresh()} />
					</>
				)}
			</main>
		</>
	);
}
