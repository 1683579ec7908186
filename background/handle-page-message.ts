import browser, { type Runtime } from 'webextension-polyfill';
import { adapterFor } from '../compile/adapter/choose-adapter.ts';
import { knownTexts } from '../compile/adapter/known-texts.ts';
import type { CouncilSettings } from '../compile/council/council-settings.ts';
import { screensIn, sliceForRecord, stepsShownByRecord } from '../compile/slices/record-slices.ts';
import { type IndexedPack, knownNames, sliceForStep } from '../compile/slices/step-slices.ts';
import { ruleKey, SCREEN_KEY } from '../engine/expected-questions.ts';
import type { RuleStands } from '../engine/lateness/rules-shown.ts';
import type { Adapter } from '../engine/model/adapter.ts';
import type { StepSlice } from '../engine/model/rule.ts';
import { previewWork, type WorkPreview } from '../engine/preview/preview-work-view.ts';
import { tellTabs } from '../messaging/broadcast.ts';
import type { QuestionsSeen } from '../messaging/page-answers.ts';
import { type PageRequest, pageRequestSchema } from '../messaging/page-protocol.ts';
import type { Answer } from '../messaging/send.ts';
import { type Sender, senderOf } from '../messaging/sender.ts';
import { changePreferences, readPreferences } from '../store/council/preferences.ts';
import { noteFinishedAnyway } from '../store/dates/finished-anyway.ts';
import { countRules } from '../store/dates/rule-tallies.ts';
import type { Seen } from '../store/dates/tally.ts';
import { countOpening, expectedOn } from '../store/evidence/question-tallies.ts';
import { isFirstOpening, readStepMemory, writeStepMemory } from '../store/evidence/step-memory.ts';
import { currentCouncil, currentPracticeCouncil } from './council/current-council.ts';
import { type EnabledPacks, enabledPacks } from './enabled-packs.ts';
import { currentMinute } from './evidence/fresh-evidence.ts';
import { forgetEverything } from './forget.ts';
import { openBoard } from './open-board.ts';
import { isPaused } from './paused.ts';
import { disk, servicesFor } from './services.ts';

/**
 * Answers one message from a page.
 * @returns undefined for what did not come from our own pages and content scripts, or is not a request
 */
export async function handlePageMessage(message: unknown, from: Runtime.MessageSender): Promise<Answer<PageRequest>> {
	const sender = senderOf(from);
	if (!sender) return undefined;
	const read = pageRequestSchema.safeParse(message);
	return read.success ? answer(read.data, sender) : undefined;
}

function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).origin : '';
}

async function answer(request: PageRequest, sender: Sender): Promise<Answer<PageRequest>> {
	const { tab, address } = sender;
	const host = hostOf(address);
	const now = await (sender.ours ? currentPracticeCouncil() : currentCouncil());
	const { rules, council, inForce, calendar } = now;
	const { packs: packsOn, asked } = enabledPacks(now, sender);
	const { evidence, dates } = servicesFor(now, sender.realm);
	switch (request.kind) {
		case 'hello': {
			const { place } = await readPreferences();
			return {
				// The browser knows the whole address, but not always that of a page written into a window.
				adapter: sender.ours
					? practiceAdapter(rules.adapters)
					: adapterFor(rules.adapters, address.startsWith(request.address) ? address : request.address),
				...knownNames(packsOn),
				place,
				role: { name: inForce.role.value, fixed: inForce.role.from === 'policy' },
				paused: isPaused(inForce, host, currentMinute(null).slice(0, 10)),
				workers: council.workers,
				calendar,
				settings: council.settings,
				asked,
			};
		}
		case 'open step': {
			const slice = sliceForStep(packsOn, request.step);
			if (slice) await evidence.noteStep(request, slice.step, sender);
			return {
				slice,
				memory: await readStepMemory(tab, request.stepKey),
				screens: screensIn(slice?.rules ?? [], rules.kinds),
				evidence: await evidence.evidence(request, sender),
				expected: await expectedOn(host, request.step),
				counts: await isFirstOpening(request.stepKey),
			};
		}
		case 'open record': {
			const step = request.step ?? (await evidence.lastStep(request, sender));
			const slice = step === null ? null : sliceForRecord(packsOn, step);
			// What was chosen on one screen of the record is gone on with on the next.
			if (slice && request.step !== null) await evidence.noteStep(request, slice.step, sender);
			return {
				slice,
				memory: await readStepMemory(tab, request.stepKey),
				steps: stepsShownByRecord(packsOn, rules.kinds),
				screens: screensIn(slice?.rules ?? [], rules.kinds),
				evidence: await evidence.evidence(request, sender),
				expected: [],
				counts: false,
			};
		}
		case 'evidence seen':
			return evidence.seen(request, sender);
		case 'evidence':
			return evidence.evidence(request, sender);
		case 'forget record':
			// At once, so that what is seen after it comes after it.
			await Promise.all([evidence.forget(request, sender), dates.forget(request.record, sender)]);
			tellWorkViews(sender);
			return undefined;
		case 'forget everything':
			await forgetEverything();
			tellWorkViews(sender);
			return undefined;
		case 'what was read':
			await countOpening(host, request.step, seenOf(request, sliceForStep(packsOn, request.step)));
			return undefined;
		case 'step dates': {
			const kept = await dates.note(request, sliceForStep(packsOn, request.step), sender);
			if (kept !== null) tellWorkViews(sender);
			return kept;
		}
		case 'work view': {
			const preview = previewFor({ ...request, closed: request.closed.length }, packsOn, council);
			return {
				preview,
				...(await dates.work(request, preview.role, (step) => sliceForStep(packsOn, step), sender)),
			};
		}
		case 'late reason':
			await dates.setReason(request, sender);
			tellWorkViews(sender);
			return undefined;
		case 'open board':
			await openBoard(sender);
			return undefined;
		case 'preview':
			// Nobody has what a step leads to yet.
			return previewFor(
				{ posts: request.posts, rows: request.rows.map((row) => ({ ...row, type: 'step', mine: null })), closed: 0 },
				packsOn,
				council,
			);
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
			return knownTexts(rules.packs, rules.adapters);
		case 'rules shown':
			await countRules(request.stepKey, knownStands(request.stands, packsOn));
			return undefined;
		case 'finished anyway':
			await noteFinishedAnyway({ rules: request.rules, reason: request.reason, on: today() }, disk);
			return undefined;
		default:
			// A kind of message that nobody answers does not compile.
			return request satisfies never;
	}
}

/** Whichever windows are work views: nobody keeps a list of them. Whoever caused it hears it by the answer. */
function tellWorkViews({ tab }: Sender): void {
	browser.tabs.query({}).then(
		(all) =>
			tellTabs(
				all.flatMap(({ id }) => (id !== undefined && id !== tab ? [id] : [])),
				{ kind: 'dates changed' },
			),
		() => undefined,
	);
}

function previewFor(
	{ rows, posts, closed }: { rows: Parameters<typeof previewWork>[0]; posts: string[]; closed: number },
	packsOn: EnabledPacks['packs'],
	{ settings }: CouncilSettings,
): WorkPreview {
	return previewWork(rows, {
		posts,
		roles: packsOn.flatMap(({ pack }) => pack.roles),
		sliceOf: (step) => sliceForStep(packsOn, step),
		settings,
		closed,
	});
}

/** How rules stand that the packs have. */
function knownStands(stands: RuleStands[], packsOn: IndexedPack[]): RuleStands[] {
	const known = new Set(packsOn.flatMap(({ pack }) => pack.rules.flatMap((rule) => rule.ids)));
	return stands.map((each) => ({ ...each, rules: each.rules.filter((id) => known.has(id)) }));
}

/** A page of our own has no host to be known by. */
function practiceAdapter(adapters: Adapter[]): Adapter {
	return adapters.find(({ id }) => id === 'practice') ?? adapterFor(adapters, '');
}

/** Of what a page says, only what the packs know. */
function seenOf({ read, absent, comesAndGoes }: QuestionsSeen, slice: StepSlice | null): Map<string, Seen> {
	const known = new Set(slice ? [SCREEN_KEY, ...slice.rules.map(ruleKey)] : []);
	const all: [Seen, string[]][] = [
		['read', read],
		['absent', absent],
		['comes and goes', comesAndGoes],
	];
	return new Map(all.flatMap(([seen, keys]) => keys.filter((key) => known.has(key)).map((key) => [key, seen] as const)));
}

function today(): string {
	return currentMinute(null).slice(0, 10);
}
