import { adapters, calendars, council, packs } from 'virtual:stepcheck-rules';
import browser, { type Runtime } from 'webextension-polyfill';
import { withClosures } from '../../compile/calendars.ts';
import { adapterFor } from '../../compile/choose-adapter.ts';
import { knownTexts } from '../../compile/known-texts.ts';
import { indexPack, knownNames, sliceForStep } from '../../compile/step-slices.ts';
import { previewWork } from '../../engine/preview-work.ts';
import { Database } from '../../store/database.ts';
import { changePreferences, readPreferences } from '../../store/preferences.ts';
import { readStepMemory, writeStepMemory } from '../../store/step-memory.ts';
import { type Answer, type Request, requestSchema } from './messages.ts';

const packsOn = packs.filter((pack) => council.packs.includes(pack.id)).map((pack) => indexPack(pack, council.settings));
const calendar = withClosures(calendars[council.nation], council.closureDays);
const database = new Database();

/**
 * Answers one message from a page.
 * @returns undefined for what did not come from our own pages and content scripts, or is not a request
 */
export async function answerRequest(message: unknown, sender: Runtime.MessageSender): Promise<Answer<Request['kind']>> {
	const tab = sender.tab?.id;
	if (sender.id !== browser.runtime.id || tab === undefined) return undefined;
	const read = requestSchema.safeParse(message);
	return read.success ? answer(read.data, tab) : undefined;
}

async function answer(request: Request, tab: number): Promise<Answer<Request['kind']>> {
	switch (request.kind) {
		case 'hello': {
			const { place, role } = await readPreferences();
			return {
				adapter: adapterFor(adapters, request.address),
				...knownNames(packsOn),
				place,
				role: { name: role, fixed: false },
				workers: council.workers,
				calendar,
				settings: council.settings,
			};
		}
		case 'open step':
			return { slice: sliceForStep(packsOn, request.step), memory: await readStepMemory(tab, request.stepKey) };
		case 'preview':
			return previewWork(request.rows, {
				posts: request.posts,
				roles: packsOn.flatMap(({ pack }) => pack.roles),
				sliceOf: (step) => sliceForStep(packsOn, step),
				settings: council.settings,
			});
		case 'remember':
			await writeStepMemory(tab, request.stepKey, { hidden: request.hidden, paused: request.paused });
			return undefined;
		case 'place':
			await changePreferences({ place: { side: request.side, open: request.open } });
			return undefined;
		case 'choose role':
			await changePreferences({ role: request.role });
			return undefined;
		case 'save structure':
			await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/save-structure.js'] });
			return undefined;
		case 'calibrate':
			await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/calibrate.js'] });
			return undefined;
		case 'known texts':
			return knownTexts(packs, adapters);
		case 'finished anyway':
			await database.finishedAnyway.add({ rules: request.rules, reason: request.reason, on: today() });
			return undefined;
	}
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}
