import { RECORD_SCREENS } from '../engine/model/adapter.ts';
import type { Realm } from '../engine/model/realm.ts';
import { FlagStore } from '../store/dates/flags.ts';
import { Disk } from '../store/disk.ts';
import { EvidenceStore } from '../store/evidence/evidence.ts';
import { type CurrentCouncil, currentCouncil } from './council/current-council.ts';
import { DatesService } from './dates/dates-service.ts';
import { factsRequestedIn } from './enabled-packs.ts';
import { EvidenceService } from './evidence/evidence-service.ts';

/** Set before a store is first asked, and again with each change. */
const keeping = { days: 0, dateOf: (_kind: string): string | null => null };

export const disk = new Disk();
export const flagStore = new FlagStore(disk, keeping);
const evidenceStore = new EvidenceStore(disk, keeping);
const screens = new Set(Object.values(RECORD_SCREENS).map(({ screen }) => screen));

/**
 * The desks as they work by what the council has decided now. What they keep is in one store each, whoever works there, and for as
 * long as the council says, never the pretend one.
 */
export async function servicesFor(now: CurrentCouncil, realm: Realm): Promise<{ desk: EvidenceService; flags: DatesService }> {
	const { council, rules, calendar } = now;
	keeping.days = (await currentCouncil()).council.evidenceDays;
	keeping.dateOf = (kind) => rules.kinds[kind]?.kind.date ?? null;
	return {
		desk: new EvidenceService(evidenceStore, factsRequestedIn(now, realm), screens, council.evidenceFreshDays),
		flags: new DatesService(flagStore, calendar, teamsOf(now)),
	};
}

const teams = new WeakMap<CurrentCouncil, Set<string>>();

/** Names on the council's list of workers that are no role of any pack. */
function teamsOf(now: CurrentCouncil): Set<string> {
	const before = teams.get(now);
	if (before) return before;
	const { council, rules } = now;
	const roles = new Set(rules.packs.flatMap((pack) => pack.roles));
	const found = new Set(Object.values(council.workers).flatMap((posts) => posts.filter((post) => !roles.has(post))));
	teams.set(now, found);
	return found;
}
