import { council as build, practiceCouncil } from 'virtual:stepcheck-rules';
import browser, { type Storage } from 'webextension-polyfill';
import { withClosures } from '../../compile/council/calendars.ts';
import type { CouncilSettings } from '../../compile/council/council-settings.ts';
import { type EffectiveSettings, effectiveSettings, type Layers, plainSettings } from '../../compile/council/effective-settings.ts';
import type { WorkingCalendar } from '../../engine/time/working-days.ts';
import { tellTabs } from '../../messaging/broadcast.ts';
import { readBrowserSettings } from '../../store/council/browser-settings.ts';
import { currentRules, type Rules } from '../current-rules.ts';
import { registerAt } from '../site-permissions.ts';

/** Everything that is gone by, as it is now. Worked out anew when any of it changes: another one is another object. */
export interface CurrentCouncil {
	rules: Rules;
	/** What the council has decided. */
	council: CouncilSettings;
	/** The same, each value with where it comes from. */
	inForce: EffectiveSettings;
	/** Working days, without the council's closures. */
	calendar: WorkingCalendar;
}

let known: Promise<CurrentCouncil> | null = null;
let pretend: Promise<CurrentCouncil> | null = null;

/** What the council has decided: by policy, in this browser, or else as the build has it. */
export function currentCouncil(): Promise<CurrentCouncil> {
	known ??= workOut().catch((fault) => {
		known = null;
		throw fault;
	});
	return known;
}

async function workOut(): Promise<CurrentCouncil> {
	const [policy, here] = await Promise.all([readPolicy(), readBrowserSettings()]);
	return councilFrom({ policy, browser: here, build });
}

/** What the pretend council has decided, whose practice Mosaic is in the extension. No policy is for it. */
export function currentPracticeCouncil(): Promise<CurrentCouncil> {
	pretend ??= councilFrom({ policy: {}, browser: {}, build: practiceCouncil }).catch((fault) => {
		pretend = null;
		throw fault;
	});
	return pretend;
}

/** What any council has decided, such as a pretend one that no policy is for. */
async function councilFrom(layers: Layers): Promise<CurrentCouncil> {
	const rules = await currentRules();
	const inForce = effectiveSettings(layers, rules);
	const council = plainSettings(inForce);
	return { rules, inForce, council, calendar: withClosures(rules.calendars[council.nation], council.closureDays) };
}

/** A browser without policies says so by refusing. */
async function readPolicy(): Promise<Record<string, unknown>> {
	return browser.storage.managed.get(null).catch(() => ({}));
}

/**
 * Something that is gone by may have changed: it is worked out again when next asked for, and open pages ask.
 * Whatever changes packs or adapters calls it as well.
 */
export async function councilChanged(): Promise<void> {
	known = null;
	pretend = null;
	await updateRegistration().catch(() => undefined);
	const tabs = await browser.tabs.query({});
	tellTabs(
		tabs.flatMap(({ id }) => id ?? []),
		{ kind: 'council changed' },
	);
}

/** Runs on the address that is named now, and on no other. */
export async function updateRegistration(): Promise<void> {
	await registerAt((await currentCouncil()).inForce.mosaicAddress.value);
}

/** A policy may arrive a second after the browser has started, and change while it runs. */
export function noteStorageChange(changes: Record<string, Storage.StorageChange>, area: string): void {
	if (area === 'managed' || (area === 'local' && 'council' in changes)) void councilChanged().catch(() => undefined);
	// Where the sidebar is and the role are remembered with each press: no page has to begin anew for them.
	else if (area === 'local' && 'preferences' in changes) known = null;
}
