import type { Finding } from '../../engine/model/checklist.ts';
import { by } from './groups.ts';

/** How a date was worked out; where the document can be taken in two ways, both, in boxes of one size. */
export function DateWorking({ finding }: { finding: Finding }) {
	const dated = finding.readings.filter(({ dueWords }) => dueWords !== null);
	if (dated.length === 0) return finding.working ? <p class="working">{finding.working}</p> : null;
	return (
		<>
			<div class="readings">
				{by(dated, ({ dueWords }) => dueWords).map(([day, same]) => (
					<div key={day}>
						<b>{day}</b>
						{same[0]?.working ?? ''}
					</div>
				))}
			</div>
			<p class="fine">The document can be read in more than one way. Your council decides.</p>
		</>
	);
}
