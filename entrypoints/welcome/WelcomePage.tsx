import { PageHead } from '../../components/options/PageHead.tsx';
import { Section } from '../../components/options/Section.tsx';
import type { Council } from '../options/council.ts';
import { MosaicSection } from '../options/sections/MosaicSection.tsx';
import { FirstProcedures } from './FirstProcedures.tsx';

/** For somebody who has never seen Stepcheck: what it does with what it sees, and the way to a first checklist. */
export function WelcomePage({ council }: { council: Council }) {
	const { now, fault } = council;
	return (
		<>
			<PageHead title="Before you start">
				<p>
					Stepcheck stands beside a step in Mosaic and says what it still needs, before you press Finish. It goes by your council’s written
					procedures.
				</p>
			</PageHead>
			<main class="page__width">
				<Section id="practice" title="Try it on practice" note="A pretend Mosaic with made-up people. Nothing you do there can go wrong.">
					<p class="field">
						<a class="button button--main" href="practice.html">
							Open the practice Mosaic
						</a>
					</p>
				</Section>
				<Section id="reads" title="What it does with what it sees">
					<h3>What it reads</h3>
					<p>
						The Mosaic page you have open: the step’s name, its questions and whether each is answered, next actions, requests and Finish.
						On a record, the screens you open yourself. It opens nothing for you.
					</p>
					<h3>What it keeps</h3>
					<p>
						Your role and settings, and your council’s list of who holds which role, if it gives one. Of a record, for{' '}
						{now?.inForce.evidenceDays.value ?? 30} days and encrypted: its number, dates, the procedures’ own terms, and job titles. If you
						finish with things outstanding: which checks, and the reason you chose.
					</p>
					<h3>Where it goes</h3>
					<p>
						Nowhere. Stepcheck has no server and sends nothing anywhere. It never keeps the name of a child or a family, or what anybody
						wrote. It never writes to Mosaic, and never presses Finish for you.
					</p>
					<h3>What it can’t do</h3>
					<p>
						It checks what is recorded, not whether it is right. What it could not read it calls “Can’t see”. A list with nothing left is no
						proof that nothing is missing.
					</p>
				</Section>
				{fault !== null && <p class="is-overdue">{fault}</p>}
				{now === null && fault === null && <p>Looking up what is set…</p>}
				{now && (
					<>
						<FirstProcedures council={council} now={now} />
						<MosaicSection council={council} now={now} />
					</>
				)}
				<Section id="next" title="Then">
					<p class="field">
						Open a step in Mosaic. Stepcheck stands at its right-hand side. If it doesn’t, reload the page. Your role and everything else is
						in <a href="options.html">Settings</a>.
					</p>
				</Section>
			</main>
		</>
	);
}
