import { MarkLayer } from '../components/marks/MarkLayer.tsx';
import { Pause } from '../components/pause/Pause.tsx';
import { Bubble } from '../components/sidebar/Bubble.tsx';
import { Sidebar, Waiting } from '../components/sidebar/Sidebar.tsx';
import { Announcer } from '../components/ui/Announcer.tsx';
import type { MarkLayerProps, SidebarView } from '../components/view.ts';
import type { Overlay } from './overlay.ts';

/** Everything of ours on the page: marks lowest, then the sidebar, then what lies over both. */
export function OverlayView({ overlay, view, marks, here }: MarkLayerProps & { overlay: Overlay; view: SidebarView }) {
	const { session, navigation, finish, actions, bubble, position } = overlay;
	const { held } = finish;
	if (!session) return <Waiting view={view} actions={actions} placement={position.now} />;
	const { snapshot, step, check } = session;
	return (
		<>
			<MarkLayer marks={marks} here={here} />
			<Sidebar
				view={view}
				role={session.roles}
				guessing={snapshot?.guessing ?? false}
				drift={snapshot?.drift ?? []}
				trouble={session.record.evidence?.trouble ?? null}
				record={session.screens}
				lost={step.lost}
				unseen={(snapshot?.unseen.length ?? 0) > 0}
				hidden={session.hidden}
				begun={navigation.visited.begun}
				justNow={session.justNow}
				calendarEnds={check.calendarEnds}
				actions={actions}
				placement={position.now}
			/>
			{bubble && <Bubble {...bubble} />}
			{held && (
				<Pause
					findings={held.findings}
					more={held.more}
					checks={held.checklist.checks}
					role={held.checklist.role}
					goBack={() => finish.goBack()}
					goTo={(finding) => finish.goTo(finding)}
					seeRest={() => finish.seeRest()}
					finishAnyway={(reason, words) => finish.finishAnyway(reason, words)}
				/>
			)}
			<Announcer text={session.spoken} />
		</>
	);
}
