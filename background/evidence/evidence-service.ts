import type { RequestedFacts } from '../../engine/model/requested-facts.ts';
import { tellTabs } from '../../messaging/broadcast.ts';
import type { Evidence } from '../../messaging/page-answers.ts';
import type { PageRequest } from '../../messaging/page-protocol.ts';
import type { Sender } from '../../messaging/sender.ts';
import { forgetFinishedAnyway } from '../../store/dates/finished-anyway.ts';
import type { EvidenceStore } from '../../store/evidence/evidence.ts';
import { forgetLastSteps, lastStepOf, noteLastStep } from '../../store/evidence/last-step.ts';
import { forgetQuestionTallies } from '../../store/evidence/question-tallies.ts';
import { forgetTab } from '../../store/evidence/step-memory.ts';
import { noteShown, tabsShowing } from '../../store/evidence/tabs-showing.ts';
import type { RecordId } from '../../store/keys.ts';
import { currentMinute, freshEvidence, isFreshWithin } from './fresh-evidence.ts';
import { recordNumber, sanitiseEvidence } from './sanitise-evidence.ts';

type Seen = Extract<PageRequest, { kind: 'evidence seen' }>;
type OfRecord = Pick<Seen, 'record' | 'today'>;

/** Answers whatever is asked about records: says whose it is, lets through what may be kept, and tells the other windows. */
export class EvidenceService {
	readonly #store: EvidenceStore;
	readonly #asked: RequestedFacts;
	/** What a worker opens to let something be read. */
	readonly #screens: ReadonlySet<string>;
	readonly #freshDays: number;

	/** @param asked all that a fact may be made of */
	constructor(store: EvidenceStore, asked: RequestedFacts, screens: ReadonlySet<string>, freshDays: number) {
		this.#store = store;
		this.#asked = asked;
		this.#screens = screens;
		this.#freshDays = freshDays;
	}

	/** What is known of the record, for a tab that shows it from now on. */
	async evidence(asked: OfRecord, sender: Sender): Promise<Evidence> {
		const whose = whoseRecord(asked, sender);
		await noteShown(sender.tab, whose).catch(() => undefined);
		if (!whose) return { facts: {}, screens: [], trouble: null };
		return freshEvidence(await this.#store.of(whose), isFreshWithin(this.#freshDays, timeFor(asked, sender)));
	}

	async seen(asked: Seen, sender: Sender): Promise<Evidence> {
		const whose = whoseRecord(asked, sender);
		if (!whose || !this.#screens.has(asked.screen)) return this.evidence(asked, sender);
		const now = timeFor(asked, sender);
		const lists = sanitiseEvidence(asked.lists, this.#asked);
		const isKept = await this.#store.keep(whose, asked.screen, lists, now, isFreshWithin(this.#freshDays, now));
		const evidence = await this.evidence(asked, sender);
		tellOthers(await tabsShowing(whose).catch(() => []), sender);
		return isKept ? evidence : { ...evidence, trouble: 'not kept' };
	}

	/** Notes which step of a record was opened last, for its other screens. */
	async noteStep(asked: OfRecord, step: string, sender: Sender): Promise<void> {
		const whose = whoseRecord(asked, sender);
		if (whose) await noteLastStep(whose, step).catch(() => undefined);
	}

	async lastStep(asked: OfRecord, sender: Sender): Promise<string | null> {
		const whose = whoseRecord(asked, sender);
		return whose && lastStepOf(whose).catch(() => null);
	}

	/** Forgets what was read of one record. */
	async forget(asked: OfRecord, sender: Sender): Promise<void> {
		const whose = whoseRecord(asked, sender);
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
			forgetQuestionTallies().catch(() => undefined),
		]);
		tellOthers(await tabsShowing(null).catch(() => []), null);
	}

	tidy(): Promise<void> {
		return this.#store.tidy();
	}
}

function whoseRecord({ record }: OfRecord, { realm }: Sender): RecordId | null {
	const number = recordNumber(record);
	return number === null ? null : { realm, number };
}

/** Only the practice Mosaic says which day it is. */
function timeFor({ today }: OfRecord, { realm }: Sender): string {
	return currentMinute(realm === 'practice' ? today : null);
}

function tellOthers(tabs: number[], but: Sender | null): void {
	tellTabs(
		tabs.filter((tab) => tab !== but?.tab),
		{ kind: 'evidence changed' },
	);
}
