import browser from 'webextension-polyfill';
import { onBroadcast } from '../messaging/broadcast.ts';
import type { PageRequest } from '../messaging/page-protocol.ts';
import { send } from '../messaging/send.ts';
import { partOf } from './on-demand/door.ts';
import type { Ports } from './ports.ts';

/**
 * Ports of a content script: everything goes through the background.
 * @param signal ends all hearing
 */
export function backgroundPorts(signal: AbortSignal): Ports {
	return {
		hello: (address) => send({ kind: 'hello', address }),
		openStep: (step, stepKey, of) => send({ kind: 'open step', step, stepKey, ...of }),
		openRecord: (step, stepKey, of) => send({ kind: 'open record', step, stepKey, ...of }),
		load: (script) => partOf(script, () => send({ kind: 'bring in', script })),
		run: (script) => tell({ kind: 'bring in', script }),
		stepDates: (step, seen, of) => send({ kind: 'step dates', step, ...seen, ...of }),
		seen: (screen, lists, of) => send({ kind: 'evidence seen', screen, lists, ...of }),
		evidence: (of) => send({ kind: 'evidence', ...of }),
		forget: (of) => tell({ kind: 'forget record', ...of }),
		forgetAll: () => tell({ kind: 'forget everything' }),
		remember: (stepKey, memory) => tell({ kind: 'remember', stepKey, ...memory }),
		keepPlace: (place) => tell({ kind: 'place', ...place }),
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

/** What needs no answer may fail: the worker's page goes on without it. */
function tell(request: PageRequest): void {
	send(request).catch(() => undefined);
}
