import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/model/checklist.ts';
import { sections } from '../ui/plurals.ts';
import type { SidebarActions } from '../view.ts';
import { FindingItem } from './FindingItem.tsx';
import { by } from './groups.ts';

/** Up to this many are shown whole. */
const WHOLE = 6;
/** Of more, this many; and from one more than this, section headings replace each line's second line. */
const FEW = 5;

/**
 * Findings as lines. One flat list keyed by finding, with each heading inside the first line it heads,
 * so that a line keeps its place and focus when the headings come and go.
 */
export function FindingList({ findings, actions }: { findings: Finding[]; actions: SidebarActions }) {
	const [all, setAll] = useState(false);
	const list = useRef<HTMLUListElement>(null);
	const revealed = useRef(false);
	const headed = findings.length > FEW;
	const ordered = headed ? by(findings, (finding) => finding.section).flatMap(([, those]) => those) : findings;
	const long = ordered.length > WHOLE;
	const shown = long && !all ? ordered.slice(0, FEW) : ordered;
	const rest = ordered.slice(shown.length);

	useLayoutEffect(() => {
		if (!revealed.current) return;
		revealed.current = false;
		list.current?.children[FEW]?.querySelector('button')?.focus();
	});
	const turn = () => {
		revealed.current = !all;
		setAll(!all);
	};

	return (
		<>
			<ul ref={list} class="lines">
				{shown.map((finding, at) => (
					<li key={finding.id}>
						{headed && finding.section !== shown[at - 1]?.section && <h4 class="section">{finding.section}</h4>}
						<FindingItem key="item" finding={finding} headed={headed} actions={actions} />
					</li>
				))}
			</ul>
			{long && (
				<p class="more">
					<button type="button" class="button button--plain" onClick={turn}>
						{all ? 'Show fewer' : `Show ${rest.length} more, in ${sections(new Set(rest.map((finding) => finding.section)).size)}`}
					</button>
				</p>
			)}
		</>
	);
}
