import { scenarios } from 'virtual:stepcheck-scenarios';
import type { CompiledScenario } from '../../compile/practice/scenario.ts';
import { parameter } from '../../practice/site/address.ts';

/** The scenario that the address names; null outside of one. */
export function scenarioPlaying(): CompiledScenario | null {
	return scenarios.find(({ id }) => id === parameter('scenario')) ?? null;
}

/** An address of the practice Mosaic in a scenario, for whoever is signed in. */
export function addressIn({ id, packs, people }: CompiledScenario, today: string, file: string, more: Record<string, string> = {}): string {
	// Requests stand on the page, so that a whole step can be seen at once and each can be pointed at.
	const all = { scenario: id, packs: packs.join(','), today, as: people[0]?.id ?? '', requests: 'in-page', ...more };
	return `practice-${file}.html?${new URLSearchParams(all)}`;
}
