import { kinds } from 'virtual:stepcheck-rules';
import { RECORD_SCREENS } from '../engine/model/adapter.ts';
import type { Realm } from '../engine/model/realm.ts';
import { FlagStore } from '../store/dates/flags.ts';
import { Disk } from '../store/disk.ts';
import { EvidenceStore } from '../store/evidence/evidence.ts';
import { type CurrentCouncil, currentCouncil } from './council/current-council.ts';
import { DatesService } from './dates/dates-service.ts';
import { factsRequestedIn } from './enabled-packs.ts';
import { EvidenceService } from './evidence/evidence-service.ts';

const days = async () => (await currentCouncil()).council.evidenceDays;

export const disk = new Disk();
export const flagStore = new FlagStore(disk, days);
const evidenceStore = new EvidenceStore(disk, { days, dateOf: (kind) => kinds[kind]?.kind.date ?? null });
const screens = new Set(Object.values(RECORD_SCREENS).map(({ screen }) => screen));

/**
 * The services, by what the council has decided now. What they keep is in one store each, and kept for as long as the real council
 * says, also for a pretend one.
 */
export function servicesFor(now: CurrentCouncil, realm: Realm): { evidence: EvidenceService; dates: DatesService } {
	return {
		evidence: new EvidenceService(evidenceStore, factsRequestedIn(now, realm), screens, now.council.evidenceFreshDays),
		dates: new DatesService(flagStore, now.calendar, teamsOf(now)),
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
