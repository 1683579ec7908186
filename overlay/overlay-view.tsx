import { MarkLayer } from '../components/marks/MarkLayer.tsx';
import { Pause } from '../components/pause/Pause.tsx';
import { Bubble } from '../components/sidebar/Bubble.tsx';
import { Sidebar, Waiting } from '../components/sidebar/Sidebar.tsx';
import { Announcer } from '../components/ui/Announcer.tsx';
import type { MarkLayerProps, SidebarView } from '../components/view.ts';
import type { Overlay } from './overlay.ts';

/** Everything of ours on the page: marks lowest, then the sidebar, then what lies over both. */
export function OverlayView({ overlay, view, marks, here }: MarkLayerProps & { overlay: Overlay; view: SidebarView }) {
	const { screen, worker, finish, actions, bubble, place } = overlay;
	const { held } = finish;
	if (!screen) return <Waiting view={view} actions={actions} placement={place.now} />;
	const { snapshot, step, check } = screen;
	return (
		<>
			<MarkLayer marks={marks} here={here} />
			<Sidebar
				view={view}
				role={screen.roles}
				guessing={snapshot?.guessing ?? false}
				drift={snapshot?.drift ?? []}
				trouble={screen.record.evidence?.trouble ?? null}
				record={screen.screens}
				lost={step.lost}
				unseen={(snapshot?.unseen.length ?? 0) > 0}
				hidden={step.hidden}
				begun={worker.passedBy.begun}
				justNow={screen.justNow}
				calendarEnds={check.calendarEnds}
				actions={actions}
				placement={place.now}
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
			<Announcer text={screen.spoken} />
		</>
	);
}
