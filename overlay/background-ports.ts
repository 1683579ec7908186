import browser from 'webextension-polyfill';
import { onBroadcast } from '../messaging/broadcast.ts';
import type { PageRequest } from '../messaging/page-protocol.ts';
import { send } from '../messaging/send.ts';
import type { DrawLateReason } from './on-demand/draw-late-reason.tsx';
import type { DrawRoleList } from './on-demand/draw-role-list.tsx';
import type { Ports } from './ports.ts';
import type { RecordReader } from './record/read-record-screen.ts';
import type { WatchForLost } from './step/lost-questions.ts';
import type { WorkViewScript } from './work-view/work-view-api.ts';

/**
 * Ports of a content script: everything goes through the background.
 * @param signal ends all hearing
 */
export function backgroundPorts(signal: AbortSignal): Ports {
	return {
		hello: (address) => send({ kind: 'hello', address }),
		openStep: (step, stepKey, of) => send({ kind: 'open step', step, stepKey, ...of }),
		recordReader: () => broughtIn<RecordReader>('read-record'),
		workView: () => broughtIn<WorkViewScript>('work-view'),
		lostSight: () => broughtIn<WatchForLost>('lost-questions'),
		lateReason: () => broughtIn<DrawLateReason>('late-reason'),
		roleList: () => broughtIn<DrawRoleList>('role-list'),
		stepDates: (step, seen, of) => send({ kind: 'step dates', step, ...seen, ...of }),
		seen: (screen, lists, of) => send({ kind: 'evidence seen', screen, lists, ...of }),
		evidence: (of) => send({ kind: 'evidence', ...of }),
		openRecord: (step, stepKey, of) => send({ kind: 'open record', step, stepKey, ...of }),
		forget: (of) => tell({ kind: 'forget record', ...of }),
		forgetAll: () => tell({ kind: 'forget everything' }),
		remember: (stepKey, memory) => tell({ kind: 'remember', stepKey, ...memory }),
		keepPlace: (place) => tell({ kind: 'place', ...place }),
		bringIn: (script) => tell({ kind: 'bring in', script }),
		questionsSeen: (step, seen) => tell({ kind: 'what was read', step, ...seen }),
		chooseRole: (role) => tell({ kind: 'choose role', role }),
		rulesShown: (stepKey, stands) =>
			tell({ kind: 'rules shown', stepKey, stands: stands.map(({ rules, standing, outcome }) => ({ rules, standing, outcome })) }),
		finishedAnyway: (rules, reason) => tell({ kind: 'finished anyway', rules, reason }),
		onCommand: (heard) => onBroadcast((told) => told.kind === 'command' && heard(told.name), signal),
		onEvidence: (changed) => onBroadcast(({ kind }) => kind === 'evidence changed' && changed(), signal),
		alive: () => browser.runtime?.id !== undefined,
	};
}

/** Puts a script of ours into the page, and takes what it leaves in our own world. */
async function broughtIn<Left>(script: 'read-record' | 'work-view' | 'late-reason' | 'lost-questions' | 'role-list'): Promise<Left> {
	const left = () => (globalThis as Record<string, unknown>)[`stepcheck ${script}`] as Left | undefined;
	if (!left()) await send({ kind: 'bring in', script });
	const there = left();
	if (!there) throw new Error(script);
	return there;
}

/** What is only told may fail: the worker's page goes on without it. */
function tell(request: PageRequest): void {
	send(request).catch(() => undefined);
}
