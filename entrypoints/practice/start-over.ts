import type { CompiledScenario } from '../../compile/practice/scenario.ts';
import { backgroundPorts } from '../../overlay/background-ports.ts';
import { recorded } from '../../practice/people/people.ts';
import { loadScenario } from '../../practice/scenarios/load-scenario.ts';
import { everythingKept, restore } from '../../practice/site/storage.ts';

/** What is played, and on which day. */
export interface Playing {
	scenario: CompiledScenario;
	today: string;
}

export const PLAYING = 'playing';

/** Puts everything as the scenario has it, where the clock is set already. Nothing that was done before is left. */
export function startOver(playing: Playing): void {
	loadScenario(playing.scenario);
	forgetRecords(playing);
	keep(playing);
}

/** Remembers what is played. */
export function keep({ scenario, today }: Playing): void {
	restore({ ...everythingKept(), [PLAYING]: { scenario: scenario.id, today } });
}

/** What Stepcheck read of these records was of another scenario. */
export function forgetRecords({ today }: Playing): void {
	const ports = backgroundPorts(new AbortController().signal);
	for (const { mosaicId } of Object.values(recorded)) ports.forget({ record: mosaicId, today });
}
