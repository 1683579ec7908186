import browser from 'webextension-polyfill';
import { summaryText } from '../engine/lateness/reminder.ts';
import { readDate } from '../engine/time/plain-date.ts';
import { dayOff } from '../engine/time/working-days.ts';
import { changePreferences, readPreferences } from '../store/council/preferences.ts';
import type { Badge } from './badge.ts';
import { currentCouncil } from './council/current-council.ts';
import { currentMinute } from './evidence/fresh-evidence.ts';

const NAME = 'daily summary';
const HOUR = 9;
const DAY_MINUTES = 24 * 60;

/** A notification at 9 on working days, for whoever has asked for it. It holds numbers, and never a name. */
export class DailySummary {
	readonly #badge: Badge;

	constructor(badge: Badge) {
		this.#badge = badge;
	}

	/** It is off where the browser has taken its permission back. */
	async state(): Promise<{ on: boolean; role: string | null }> {
		const { daily } = await readPreferences();
		return { on: daily && (await isAllowed()), role: (await currentCouncil()).inForce.role.value };
	}

	async turn(on: boolean): Promise<{ on: boolean; role: string | null }> {
		await changePreferences({ daily: on });
		await this.arrange();
		return this.state();
	}

	/** Sets the clock, or stops it. A browser may have forgotten it. */
	async arrange(): Promise<void> {
		const { on } = await this.state();
		if (!on) await browser.alarms.clear(NAME);
		else if (!(await browser.alarms.get(NAME))) await browser.alarms.create(NAME, { when: nextMorning(), periodInMinutes: DAY_MINUTES });
	}

	/** The clock has gone off. */
	async rang(name: string): Promise<void> {
		this.#badge.refresh();
		if (name !== NAME || !(await this.state()).on || !(await isWorkedToday())) return;
		const due = await this.#badge.due();
		const message = due && summaryText(due);
		if (message) await browser.notifications.create(NAME, { type: 'basic', title: 'Stepcheck', message, iconUrl: '/icon/128.png' });
	}
}

async function isWorkedToday(): Promise<boolean> {
	const today = readDate(currentMinute(null));
	const { calendar } = await currentCouncil();
	try {
		return today !== null && dayOff(today, calendar) === null;
	} catch {
		// Beyond the bank holidays that are known, a weekday is taken for one that is worked.
		return ![0, 6].includes(new Date().getDay());
	}
}

function isAllowed(): Promise<boolean> {
	return browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false);
}

function nextMorning(): number {
	const next = new Date();
	next.setHours(HOUR, 0, 0, 0);
	if (next.getTime() <= Date.now()) next.setDate(next.getDate() + 1);
	return next.getTime();
}
