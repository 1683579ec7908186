import browser from 'webextension-polyfill';
import { badgeText, countDue, type DueCounts } from '../engine/lateness/reminder.ts';
import type { FlagOfRecord } from '../engine/model/flag.ts';
import type { Realm } from '../engine/model/realm.ts';
import { type PlainDate, readDate } from '../engine/time/plain-date.ts';
import type { FlagStore } from '../store/dates/flags.ts';
import { currentCouncil } from './council/current-council.ts';
import { currentMinute } from './evidence/fresh-evidence.ts';

/** Of what is open, that due first is looked at: what is overdue is among it, and a badge counts no further than 99. */
const LOOKED_AT = 500;

/** Messages after which there may be more or less that is overdue. */
const CHANGES = ['step dates', 'late reason', 'give reason', 'choose role', 'forget record', 'forget everything'];

export function mayChangeBadge(message: unknown): boolean {
	return typeof message === 'object' && message !== null && 'kind' in message && CHANGES.includes(String(message.kind));
}

/** How many of what this browser has seen are overdue for the viewer's role: on the button in the toolbar, and in the daily summary. */
export class Badge {
	readonly #flags: FlagStore;
	readonly #realm: Realm;
	#counting: Promise<void> | null = null;
	#again = false;

	constructor(flags: FlagStore, realm: Realm) {
		this.#flags = flags;
		this.#realm = realm;
	}

	/** Counts again. Whoever asks while it is being counted is seen to once it is done. */
	refresh(): void {
		this.#again = true;
		this.#counting ??= this.#count().finally(() => {
			this.#counting = null;
		});
	}

	/** Null if nobody has chosen a role, or nothing can be told. */
	async due(): Promise<DueCounts | null> {
		const { inForce, calendar } = await currentCouncil();
		const role = inForce.role.value;
		const known = role === null ? null : await this.#flags.firstPage(this.#realm, LOOKED_AT);
		if (role === null || known === null) return null;
		const flags = known.map(({ flag }) => flag);
		return countDue(role, flags, this.#today(known), calendar);
	}

	async #count(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			const due = await this.due().catch(() => null);
			await browser.action.setBadgeText({ text: due ? badgeText(due) : '' }).catch(() => undefined);
		}
	}

	/** In practice it is the day on which something was seen last: the practice Mosaic has a day of its own. */
	#today(known: FlagOfRecord[]): PlainDate {
		const seen = known.map(({ flag }) => flag.seenAt).sort();
		const at = this.#realm === 'practice' ? (seen.at(-1) ?? currentMinute(null)) : currentMinute(null);
		return readDate(at) ?? { year: 1, month: 1, day: 1 };
	}
}
