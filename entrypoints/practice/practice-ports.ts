import { backgroundPorts } from '../../overlay/background-ports.ts';
import type { OnDemandParts } from '../../overlay/on-demand/door.ts';
import { drawLateReason } from '../../overlay/on-demand/draw-late-reason.tsx';
import { drawRoleList } from '../../overlay/on-demand/draw-role-list.tsx';
import type { Ports } from '../../overlay/ports.ts';
import { recordReader } from '../../overlay/record/read-record-screen.ts';
import { watchForLost } from '../../overlay/step/lost-questions.ts';
import { WorkViewOverlay } from '../../overlay/work-view/work-view-overlay.tsx';
import { recorded } from '../../practice/people/people.ts';
import { parameter } from '../../practice/site/address.ts';

/** A script that is put into Mosaic by the background when it is wanted. A page of our own loads it by itself. */
const SCRIPTS: Record<Parameters<Ports['run']>[0], () => Promise<{ default: { main(): unknown } }>> = {
	calibrate: () => import('../calibrate/index.ts'),
	demonstrate: () => import('../demonstrate/index.ts'),
	handover: () => import('../handover/index.ts'),
	'save-masked-page': () => import('../save-masked-page/index.ts'),
};

/** What the scripts announce that the overlay calls. */
const PARTS: OnDemandParts = {
	'read-record': recordReader,
	'work-view': (window, changed) => new WorkViewOverlay(window, changed),
	'lost-questions': watchForLost,
	'late-reason': drawLateReason,
	'role-list': drawRoleList,
};

/** Ports of the practice page. What is done in practice says nothing of anybody's work, so nothing of it is remembered as theirs. */
export function practicePorts(signal: AbortSignal): Ports {
	const ports = backgroundPorts(signal);
	return {
		...ports,
		// Whoever is signed in says which role it is, and a role that is tried out lasts as long as the window.
		hello: async (address) => ({ ...(await ports.hello(address)), role: { name: null, fixed: false } }),
		chooseRole: () => undefined,
		questionsSeen: () => undefined,
		rulesShown: () => undefined,
		// While somebody tries to find what is wrong, nothing that is found is kept.
		...(parameter('exercise') !== null && { stepDates: async () => null }),
		finishedAnyway: () => undefined,
		// Of real records nothing is forgotten from here.
		forgetAll: () => {
			for (const { mosaicId } of Object.values(recorded)) ports.forget({ record: mosaicId, today: null });
		},
		load: async (name) => PARTS[name],
		run: (script) => void SCRIPTS[script]().then(({ default: { main } }) => main()),
	};
}
