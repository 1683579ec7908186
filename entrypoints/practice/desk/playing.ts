import { scenarios } from 'virtual:stepcheck-scenarios';
import { type SavedNames, type SavedPractice, writeSaved } from '../../../compile/practice/saved-practice.ts';
import type { CompiledScenario } from '../../../compile/practice/scenario.ts';
import { recorded } from '../../../practice/people/people.ts';
import { kinds } from '../../../practice/record/kept/entry.ts';
import { everythingKept, restore } from '../../../practice/site/storage.ts';
import { steps } from '../../../practice/steps/steps.ts';
import { forgetRecords, keep, PLAYING, type Playing, startOver } from '../start-over.ts';

export const savedNames: SavedNames = {
	scenarios: scenarios.map(({ id }) => id),
	steps: steps.map(({ id }) => id),
	children: Object.keys(recorded),
	kinds,
};

/** What was played last in this browser; null if nothing was, or there is no such scenario any more. */
export function playedLast(): Playing | null {
	const kept = everythingKept()[PLAYING] as { scenario: string; today: string } | undefined;
	const scenario = scenarios.find(({ id }) => id === kept?.scenario);
	return scenario && kept ? { scenario, today: kept.today } : null;
}

/** Puts everything as the scenario has it. Nothing that was done before is left. */
export function play(scenario: CompiledScenario): Playing {
	const playing = { scenario, today: scenario.day };
	setClock(playing);
	startOver(playing);
	return playing;
}

/** The steps and records stay as they are; only the day changes. */
export function playOn(scenario: CompiledScenario, today: string): Playing {
	const playing = { scenario, today };
	setClock(playing);
	keep(playing);
	return playing;
}

/** All that is kept, as a file. */
export function savedNow({ scenario, today }: Playing): string {
	const kept = Object.entries(everythingKept());
	const under = (prefix: string) =>
		Object.fromEntries(kept.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])));
	const { steps, records } = { steps: under('step:'), records: under('record:') } as Pick<SavedPractice, 'steps' | 'records'>;
	return writeSaved({ saved: 'Stepcheck practice', scenario: scenario.id, today, steps, records });
}

/** Goes on from what was saved. */
export function playSaved({ scenario: id, today, steps, records }: SavedPractice): Playing | null {
	const scenario = scenarios.find((each) => each.id === id);
	if (!scenario) return null;
	const under = (prefix: string, all: Record<string, unknown>) => Object.entries(all).map(([name, value]) => [prefix + name, value]);
	restore(Object.fromEntries([...under('step:', steps), ...under('record:', records)]));
	const playing = playOn(scenario, today);
	forgetRecords(playing);
	return playing;
}

/** The practice Mosaic takes its day from the address of its page. */
function setClock({ scenario, today }: Playing): void {
	history.replaceState(null, '', `?${new URLSearchParams({ scenario: scenario.id, today })}`);
}
