import { adapters, calendars, council, kinds, packs, practiceCouncil } from 'virtual:stepcheck-rules';
import browser, { type Runtime } from 'webextension-polyfill';
import { withClosures } from '../../compile/calendars.ts';
import { adapterFor } from '../../compile/choose-adapter.ts';
import { knownTexts } from '../../compile/known-texts.ts';
import { screensIn, sliceForRecord, stepsShownByRecord } from '../../compile/record-slices.ts';
import { knownNames, sliceForStep } from '../../compile/step-slices.ts';
import { type Adapter, RECORD_SCREENS } from '../../engine/adapter.ts';
import { previewWork } from '../../engine/preview-work.ts';
import type { StepSlice } from '../../engine/rule.ts';
import { keyOf, SCREEN } from '../../engine/silence.ts';
import { Disk } from '../../store/disk.ts';
import { EvidenceStore } from '../../store/evidence.ts';
import { noteFinishedAnyway } from '../../store/finished-anyway.ts';
import { changePreferences, readPreferences } from '../../store/preferences.ts';
import { isFirstOpening, readStepMemory, writeStepMemory } from '../../store/step-memory.ts';
import type { Seen } from '../../store/tally.ts';
import { countOpening, expectedOn } from '../../store/what-was-read.ts';
import { EvidenceDesk } from './evidence-desk.ts';
import { type Answer, type Request, requestSchema, type WhatWasRead } from './messages.ts';
import { askedAnywhere, whatIsOn } from './what-is-on.ts';
import { type Asker, whoAsks } from './who-asks.ts';

const disk = new Disk();
const store = new EvidenceStore(disk, { days: council.evidenceDays, dateOf: (kind) => kinds[kind]?.kind.date ?? null });
const screens = new Set(Object.values(RECORD_SCREENS).map(({ screen }) => screen));
/** By realm: of a pretend record the pretend council's packs may keep what a council's own packs need not. */
const desks = {
	live: new EvidenceDesk(store, askedAnywhere(false), screens, council.evidenceFreshDays),
	practice: new EvidenceDesk(store, askedAnywhere(true), screens, practiceCouncil.evidenceFreshDays),
};

/**
 * Answers one message from a page.
 * @returns undefined for what did not come from our own pages and content scripts, or is not a request
 */
export async function answerRequest(message: unknown, sender: Runtime.MessageSender): Promise<Answer<Request['kind']>> {
	const asker = whoAsks(sender);
	if (!asker) return undefined;
	const read = requestSchema.safeParse(message);
	return read.success ? answer(read.data, asker) : undefined;
}

function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).origin : '';
}

async function answer(request: Request, asker: Asker): Promise<Answer<Request['kind']>> {
	const { tab, address } = asker;
	const host = hostOf(address);
	const { packs: packsOn, asked, council } = whatIsOn(asker);
	const desk = desks[asker.realm];
	switch (request.kind) {
		case 'hello': {
			const { place, role } = await readPreferences();
			return {
				// The browser knows the whole address, but not always that of a page written into a window.
				adapter: asker.ours ? practiceAdapter() : adapterFor(adapters, address.startsWith(request.address) ? address : request.address),
				...knownNames(packsOn),
				place,
				role: { name: role, fixed: false },
				workers: council.workers,
				calendar: withClosures(calendars[council.nation], council.closureDays),
				settings: council.settings,
				asked,
			};
		}
		case 'open step': {
			const slice = sliceForStep(packsOn, request.step);
			if (slice) await desk.noteStep(request, slice.step, asker);
			return {
				slice,
				memory: await readStepMemory(tab, request.stepKey),
				screens: screensIn(slice?.rules ?? [], kinds),
				evidence: await desk.evidence(request, asker),
				expected: await expectedOn(host, request.step),
				counts: await isFirstOpening(request.stepKey),
			};
		}
		case 'open record': {
			const step = request.step ?? (await desk.lastStep(request, asker));
			const slice = step === null ? null : sliceForRecord(packsOn, step);
			// What was chosen on one screen of the record is gone on with on the next.
			if (slice && request.step !== null) await desk.noteStep(request, slice.step, asker);
			return {
				slice,
				memory: await readStepMemory(tab, request.stepKey),
				steps: stepsShownByRecord(packsOn, kinds),
				screens: screensIn(slice?.rules ?? [], kinds),
				evidence: await desk.evidence(request, asker),
				expected: [],
				counts: false,
			};
		}
		case 'evidence seen':
			return desk.seen(request, asker);
		case 'evidence':
			return desk.evidence(request, asker);
		case 'forget record':
			await desk.forget(request, asker);
			return undefined;
		case 'forget everything':
			await desk.forgetEverything();
			return undefined;
		case 'what was read':
			await countOpening(host, request.step, seenOf(request, sliceForStep(packsOn, request.step)));
			return undefined;
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
		case 'bring in':
			await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${request.script}.js`] });
			return undefined;
		case 'known texts':
			return knownTexts(packs, adapters);
		case 'finished anyway':
			await noteFinishedAnyway({ rules: request.rules, reason: request.reason, on: today() }, disk);
			return undefined;
	}
}

/** Makes the keys when the extension is installed, and sweeps away what is too old when the browser starts. */
export function tidy(): Promise<void> {
	return desks.live.tidy();
}

/** A page of our own has no host to be known by. */
function practiceAdapter(): Adapter {
	return adapters.find(({ id }) => id === 'practice') ?? adapterFor(adapters, '');
}

/** Of what a page says, only what the packs know. */
function seenOf({ read, absent, comesAndGoes }: WhatWasRead, slice: StepSlice | null): Map<string, Seen> {
	const known = new Set(slice ? [SCREEN, ...slice.rules.map(keyOf)] : []);
	const all: [Seen, string[]][] = [
		['read', read],
		['absent', absent],
		['comes and goes', comesAndGoes],
	];
	return new Map(all.flatMap(([seen, keys]) => keys.filter((key) => known.has(key)).map((key) => [key, seen] as const)));
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}
