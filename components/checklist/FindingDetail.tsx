import type { Finding } from '../../engine/model/checklist.ts';
import { isLeftForViewer } from '../../engine/model/left-for-viewer.ts';
import { Fact } from '../ui/Fact.tsx';
import { focusBeside } from '../ui/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { Slot } from '../ui/Slot.tsx';
import type { SidebarActions } from '../view.ts';
import { DateWorking } from './DateWorking.tsx';
import { goTo, placeOf } from './findings.ts';

/** Why a line is there, what was read, what would settle it and where it comes from. */
export function FindingDetail({ finding, actions }: { finding: Finding; actions: SidebarActions }) {
	const hide = (event: MouseEvent) => {
		focusBeside(event.currentTarget as HTMLElement);
		actions.hide(finding);
	};
	return (
		<>
			<DateWorking finding={finding} />
			<dl class="facts">
				<Fact name="Why">{finding.why}</Fact>
				<Fact name="I read">{finding.read}</Fact>
				<Fact name="Settled by">{finding.settledBy}</Fact>
				<Fact name="Also">{finding.prompt}</Fact>
				<Fact name="Not clear">{finding.doubts.length > 0 && finding.doubts.map((doubt) => <p key={doubt}>{doubt}</p>)}</Fact>
				<Fact name="Where">{finding.targets.length > 1 && <Targets finding={finding} actions={actions} />}</Fact>
				<Fact name="Source">{finding.source}</Fact>
			</dl>
			{finding.standing === 'yours' && finding.timing === 'overdue' && <Slot draw={(slot) => actions.askWhyLate(finding.id, slot)} />}
			<div class="actions">
				{placeOf(finding) !== null && (
					<button type="button" class="button" onClick={() => goTo(finding, actions)}>
						Go there
					</button>
				)}
				{isLeftForViewer(finding) && (
					<button type="button" class="button" onClick={hide}>
						<Icon name="tray" />
						Hide for this step
					</button>
				)}
			</div>
			{isLeftForViewer(finding) && <p class="fine">Hides it from you, on this step only. It stays undone, and you can bring it back.</p>}
		</>
	);
}

function Targets({ finding, actions }: { finding: Finding; actions: SidebarActions }) {
	return (
		<ul>
			{finding.targets.map(({ key, label }) => (
				<li key={key}>
					<button type="button" class="link" onClick={() => actions.goToKey(key)}>
						{label}
					</button>
				</li>
			))}
		</ul>
	);
}
