import { forgetTallies } from '../store/dates/rule-tallies.ts';
import { forgetTab } from '../store/evidence/step-memory.ts';
import { noteShown } from '../store/evidence/tabs-showing.ts';
import { currentCouncil } from './council/current-council.ts';
import { servicesFor } from './services.ts';

/** Forgets all that was read of records, and all that was noted. */
export async function forgetEverything(): Promise<void> {
	const { evidence, dates } = servicesFor(await currentCouncil(), 'live');
	await dates.forgetAll();
	await evidence.forgetEverything();
	await forgetTallies().catch(() => undefined);
}

/** Makes the keys when the extension is installed, and sweeps away what is too old when the browser starts. */
export async function tidy(): Promise<void> {
	const { evidence, dates } = servicesFor(await currentCouncil(), 'live');
	await Promise.all([evidence.tidy(), dates.tidy()]);
}

/** Forgets what was remembered of a tab that was closed. */
export function forgetClosedTab(tab: number): void {
	for (const forgotten of [forgetTab(tab), noteShown(tab, null)]) forgotten.catch(() => undefined);
}
