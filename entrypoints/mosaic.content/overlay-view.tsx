import { Announcer } from '../../components/Announcer.tsx';
import { Bubble } from '../../components/Bubble.tsx';
import { MarkLayer } from '../../components/MarkLayer.tsx';
import { Pause } from '../../components/Pause.tsx';
import { Sidebar } from '../../components/Sidebar.tsx';
import type { FinishReason, MarkLayerProps, SidebarView } from '../../components/view.ts';
import type { Overlay } from './overlay.ts';

const REASON_WORDS: Record<FinishReason, string> = {
	'recorded elsewhere': 'it is recorded elsewhere',
	'waiting on someone': 'I am waiting on someone',
	'not applicable here': 'it does not apply here',
	'rule is wrong': 'the rule is wrong',
	'no reason': 'no reason',
};

/** Everything of ours on the page: marks lowest, then the sidebar, then what lies over both. */
export function OverlayView({ overlay, view, marks, here }: MarkLayerProps & { overlay: Overlay; view: SidebarView }) {
	const { held, bubble } = overlay;
	const snapshot = overlay.check?.reading?.snapshot;
	return (
		<>
			<MarkLayer marks={marks} here={here} />
			<Sidebar
				view={view}
				role={overlay.roles}
				guessing={snapshot?.guessing ?? false}
				drift={snapshot?.drift ?? []}
				trouble={overlay.evidence?.trouble ?? null}
				record={overlay.record}
				lost={overlay.lost}
				unseen={(snapshot?.unseen.length ?? 0) > 0}
				hidden={overlay.hidden}
				begun={overlay.passedBy.begun}
				justNow={overlay.justNow}
				calendarEnds={overlay.check?.calendarEnds ?? null}
				actions={overlay.actions}
				placement={overlay.placed}
			/>
			{bubble && <Bubble {...bubble} />}
			{held && (
				<Pause
					findings={held.findings}
					more={held.more}
					checks={held.checklist.checks}
					role={held.checklist.role}
					goBack={() => overlay.goBack()}
					goTo={(finding) => overlay.goFromPause(finding)}
					seeRest={() => overlay.seeRest()}
					finishAnyway={(reason) => overlay.finishAnyway(reason, REASON_WORDS[reason])}
				/>
			)}
			<Announcer text={overlay.spoken} />
		</>
	);
}
