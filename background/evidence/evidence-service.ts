import type { Asked } from '../../engine/model/requested-facts.ts';
import { tellTabs } from '../../messaging/broadcast.ts';
import type { Evidence } from '../../messaging/page-answers.ts';
import type { PageRequest } from '../../messaging/page-protocol.ts';
import type { Asker } from '../../messaging/sender.ts';
import { forgetFinishedAnyway } from '../../store/dates/finished-anyway.ts';
import type { EvidenceStore } from '../../store/evidence/evidence.ts';
import { forgetLastSteps, lastStepOf, noteLastStep } from '../../store/evidence/last-step.ts';
import { forgetTab } from '../../store/evidence/step-memory.ts';
import { forgetWhatWasRead } from '../../store/evidence/what-was-read.ts';
import { noteShown, tabsShowing } from '../../store/evidence/who-shows.ts';
import type { Whose } from '../../store/keys.ts';
import { evidenceKnown, freshFor, minuteNow } from './fresh-evidence.ts';
import { knownEvidence, recordNumber } from './sanitise-evidence.ts';

type Seen = Extract<PageRequest, { kind: 'evidence seen' }>;
type OfRecord = Pick<Seen, 'record' | 'today'>;

/** Answers whatever is asked about records: says whose it is, lets through what may be kept, and tells the other windows. */
export class EvidenceDesk {
	readonly #store: EvidenceStore;
	readonly #asked: Asked;
	/** What a worker opens to let something be read. */
	readonly #screens: ReadonlySet<string>;
	readonly #freshDays: number;

	/** @param asked all that a fact may be made of */
	constructor(store: EvidenceStore, asked: Asked, screens: ReadonlySet<string>, freshDays: number) {
		this.#store = store;
		this.#asked = asked;
		this.#screens = screens;
		this.#freshDays = freshDays;
	}

	/** What is known of the record, for a tab that shows it from now on. */
	async evidence(asked: OfRecord, asker: Asker): Promise<Evidence> {
		const whose = whoseRecord(asked, asker);
		await noteShown(asker.tab, whose).catch(() => undefined);
		if (!whose) return { facts: {}, screens: [], trouble: null };
		return evidenceKnown(await this.#store.of(whose), freshFor(this.#freshDays, timeFor(asked, asker)));
	}

	async seen(asked: Seen, asker: Asker): Promise<Evidence> {
		const whose = whoseRecord(asked, asker);
		if (!whose || !this.#screens.has(asked.screen)) return this.evidence(asked, asker);
		const now = timeFor(asked, asker);
		const lists = knownEvidence(asked.lists, this.#asked);
		const isKept = await this.#store.keep(whose, asked.screen, lists, now, freshFor(this.#freshDays, now));
		const evidence = await this.evidence(asked, asker);
		tellOthers(await tabsShowing(whose).catch(() => []), asker);
		return isKept ? evidence : { ...evidence, trouble: 'not kept' };
	}

	/** Notes which step of a record was opened last, for its other screens. */
	async noteStep(asked: OfRecord, step: string, asker: Asker): Promise<void> {
		const whose = whoseRecord(asked, asker);
		if (whose) await noteLastStep(whose, step).catch(() => undefined);
	}

	async lastStep(asked: OfRecord, asker: Asker): Promise<string | null> {
		const whose = whoseRecord(asked, asker);
		return whose && lastStepOf(whose).catch(() => null);
	}

	/** Forgets what was read of one record. */
	async forget(asked: OfRecord, asker: Asker): Promise<void> {
		const whose = whoseRecord(asked, asker);
		if (!whose) return;
		await this.#store.forget(whose);
		tellOthers(await tabsShowing(whose).catch(() => []), null);
	}

	/** Forgets all but the role and the place of the sidebar: records and keys, reasons, and what was put aside on steps. */
	async forgetEverything(): Promise<void> {
		await Promise.all([
			this.#store.forgetAll(),
			forgetFinishedAnyway(),
			forgetTab(null).catch(() => undefined),
			forgetLastSteps().catch(() => undefined),
			forgetWhatWasRead().catch(() => undefined),
		]);
		tellOthers(await tabsShowing(null).catch(() => []), null);
	}

	tidy(): Promise<void> {
		return this.#store.tidy();
	}
}

function whoseRecord({ record }: OfRecord, { realm }: Asker): Whose | null {
	const number = recordNumber(record);
	return number === null ? null : { realm, number };
}

/** Only the practice Mosaic says which day it is. */
function timeFor({ today }: OfRecord, { realm }: Asker): string {
	return minuteNow(realm === 'practice' ? today : null);
}

function tellOthers(tabs: number[], but: Asker | null): void {
	tellTabs(
		tabs.filter((tab) => tab !== but?.tab),
		{ kind: 'evidence changed' },
	);
}
