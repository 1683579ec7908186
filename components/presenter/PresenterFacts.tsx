import type { ComponentChildren } from 'preact';
import type { Finding } from '../../engine/model/checklist.ts';

interface Props {
	finding: Finding;
	notice: string | null;
	onShow: boolean;
	/** In two columns the longest goes into the second, so that all of it is in sight. */
	wide: boolean;
}

/** Whose it is, why, what good looks like, and where the procedure says so. */
export function PresenterFacts({ finding, notice, onShow, wide }: Props) {
	const { ownerName, subject, why, prompt, hint, settledBy, read, working, source, doubts } = finding;
	const good = [subject === 'question' ? hint : null, prompt].filter((words) => words !== null).join('. ');
	return (
		<dl class="stage__facts">
			<Fact name="Who">{ownerName}</Fact>
			<Fact name="Where">{onShow ? null : placeOf(finding)}</Fact>
			<Fact name="Notice">{notice}</Fact>
			<Fact name="Why">{wide ? null : why}</Fact>
			<Fact name={good === '' ? 'Settled by' : 'Good answer'}>{good === '' ? settledBy : good}</Fact>
			<Fact name="I read">{read}</Fact>
			<Fact name="Why">{wide ? why : null}</Fact>
			<Fact name="Date">{working}</Fact>
			<Fact name="Not clear">{doubts.join(' ')}</Fact>
			<Fact name="Source">{source}</Fact>
		</dl>
	);
}

/** Where to look for what is not on screen now. */
function placeOf({ opens, subject, section }: Finding): string {
	if (opens !== null) return `Open ${opens}.`;
	return subject === 'record' ? 'On another screen of the record.' : `Look under ${section}.`;
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	if (!children) return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
