import type { ComponentChildren } from 'preact';
import type { Finding } from '../../engine/model/checklist.ts';
import { Fact } from '../ui/Fact.tsx';

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
			<Row name="Who">{ownerName}</Row>
			<Row name="Where">{onShow ? null : placeOf(finding)}</Row>
			<Row name="Notice">{notice}</Row>
			<Row name="Why">{wide ? null : why}</Row>
			<Row name={good === '' ? 'Settled by' : 'Good answer'}>{good === '' ? settledBy : good}</Row>
			<Row name="I read">{read}</Row>
			<Row name="Why">{wide ? why : null}</Row>
			<Row name="Date">{working}</Row>
			<Row name="Not clear">{doubts.join(' ')}</Row>
			<Row name="Source">{source}</Row>
		</dl>
	);
}

/** Where to look for what is not on screen now. */
function placeOf({ opens, subject, section }: Finding): string {
	if (opens !== null) return `Open ${opens}.`;
	return subject === 'record' ? 'On another screen of the record.' : `Look under ${section}.`;
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
	if (!children) return null;
	return (
		<div>
			<Fact name={name}>{children}</Fact>
		</div>
	);
}
