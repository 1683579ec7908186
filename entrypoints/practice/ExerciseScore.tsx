import { Icon, type IconName } from '../../components/Icon.tsx';
import type { Candidate, Score } from './marking.ts';

/** What was found, what was missed and what was none, each with the paragraph it rests on. */
export function ExerciseScore({ score: { found, missed, falseAlarms } }: { score: Score }) {
	return (
		<>
			<Part name="Missed" icon="box" candidates={missed} none="Nothing was missed." />
			<Part name="False alarms" icon="ring" candidates={falseAlarms} none="There was no false alarm." />
			<Part name="Found" icon="tick" candidates={found} none="Nothing was found." />
		</>
	);
}

function Part({ name, icon, candidates, none }: { name: string; icon: IconName; candidates: Candidate[]; none: string }) {
	return (
		<section class="exercise__part">
			<h3>
				<Icon name={icon} />
				{name}: {candidates.length}
			</h3>
			{candidates.length === 0 && <p>{none}</p>}
			<ul>
				{candidates.map(({ id, finding }) => (
					<li key={id}>
						<b>{finding.summary}</b>
						<p>{finding.read}</p>
						{finding.why !== finding.summary && <p>{finding.why}</p>}
						<p class="exercise__source">{finding.source}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
