import { Icon, type IconName } from '../../../components/ui/Icon.tsx';
import type { Candidate, Score } from './marking.ts';

type Notice = (rules: readonly string[]) => string | null;

/** What was found, what was missed and what was none, each with the paragraph it rests on. */
export function ExerciseScore({ score: { found, missed, falseAlarms }, noticeOf }: { score: Score; noticeOf: Notice }) {
	return (
		<>
			<Part name="Missed" icon="box" candidates={missed} noticeOf={noticeOf} none="Nothing was missed." />
			<Part name="False alarms" icon="ring" candidates={falseAlarms} noticeOf={() => null} none="There was no false alarm." />
			<Part name="Found" icon="tick" candidates={found} noticeOf={noticeOf} none="Nothing was found." />
		</>
	);
}

interface PartProps {
	name: string;
	icon: IconName;
	candidates: Candidate[];
	noticeOf: Notice;
	none: string;
}

function Part({ name, icon, candidates, noticeOf, none }: PartProps) {
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
						<p>{noticeOf(finding.rules) ?? finding.read}</p>
						{finding.why !== finding.summary && <p>{finding.why}</p>}
						<p class="exercise__source">{finding.source}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
