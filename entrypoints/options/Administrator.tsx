import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CouncilShown } from '../../messaging/council-protocol.ts';
import type { PartProps } from './part.ts';
import { policyLines } from './policy-lines.ts';
import { DaysSection } from './sections/DaysSection.tsx';
import { HowLongSection } from './sections/HowLongSection.tsx';
import { ImportSection } from './sections/ImportSection.tsx';
import { MosaicSection } from './sections/MosaicSection.tsx';
import { PolicySection } from './sections/PolicySection.tsx';
import { ProceduresSection } from './sections/ProceduresSection.tsx';
import { WorkersSection } from './sections/WorkersSection.tsx';

/** The parts, by the ids of their headings, in the order in which they have to be set. */
const PARTS = {
	mosaic: 'Where Mosaic is',
	procedures: 'Procedures',
	workers: 'Who holds which role',
	days: 'Working days',
	'how-long': 'How long it is kept',
	policy: 'What your council’s policy sets',
	imports: 'Packs and adapters from a file',
};

/** What is for whoever looks after Stepcheck. Folded, unless there is something there to be seen to, or the address names a part of it. */
export function Administrator({ council, now }: PartProps) {
	const [trouble, setTrouble] = useState<string[]>([]);
	const fold = useRef<HTMLDetailsElement>(null);
	const reasons = [...reasonsToLook(now), ...trouble];
	const mustLook = reasons.length > 0;
	useLayoutEffect(() => {
		if (mustLook && fold.current) fold.current.open = true;
	}, [mustLook]);
	useLayoutEffect(() => {
		const go = () => goToNamedPart(fold.current);
		go();
		window.addEventListener('hashchange', go);
		return () => window.removeEventListener('hashchange', go);
	}, []);
	return (
		<details ref={fold} class="fold" id="administrator">
			<summary>
				<h2>For your administrator</h2>
			</summary>
			<p class="part__note">Set once, or by policy: where Mosaic is, which procedures are on, and what your council has decided.</p>
			{reasons.map((reason) => (
				<p key={reason} class="is-overdue fold__reason">
					{reason}
				</p>
			))}
			<nav aria-label="For your administrator">
				<ul class="fold__parts">
					{Object.entries(PARTS).map(([id, title]) => (
						<li key={id}>
							<a href={`#${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			<MosaicSection council={council} now={now} />
			<ProceduresSection council={council} now={now} />
			<WorkersSection council={council} now={now} />
			<DaysSection council={council} now={now} />
			<HowLongSection council={council} now={now} />
			<PolicySection now={now} />
			<ImportSection refresh={() => council.refresh()} tellTrouble={setTrouble} />
		</details>
	);
}

/** What somebody has to see to, in sentences. */
function reasonsToLook({ inForce, sites }: CouncilShown): string[] {
	const ignored = policyLines(inForce).filter(({ because }) => because.length > 0).length;
	return [
		...(sites.built.length === 0 && sites.named === null ? ['Nobody has said yet where Mosaic is.'] : []),
		...(inForce.packs.value.length === 0 ? ['No procedure is on, so nothing is checked.'] : []),
		...(ignored > 0
			? [`Of the policy, ${ignored === 1 ? 'one setting is' : `${ignored} settings are`} not used in full. The table says why.`]
			: []),
	];
}

/** Whatever the address names was not there yet when the page loaded. */
function goToNamedPart(fold: HTMLDetailsElement | null): void {
	const id = location.hash.slice(1);
	const named = id === '' ? null : document.getElementById(id);
	if (!fold || !named || !fold.contains(named)) return;
	fold.open = true;
	named.scrollIntoView();
}
