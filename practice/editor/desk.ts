import type { Step } from '../steps.ts';

/** How the window was left: kept over the reload that Save makes, and no longer than the window. */
export interface Desk {
	tab: string;
	requestsOpen: boolean;
	optionalOpen: boolean;
	picked: Record<string, string>;
	scroll: number;
}

const keyOf = (step: Step): string => `practice-mosaic:desk:${step.id}`;

export function readDesk(step: Step): Desk {
	const empty = { tab: step.kind.form.id, requestsOpen: false, optionalOpen: false, picked: {}, scroll: 0 };
	const kept = sessionStorage.getItem(keyOf(step));
	return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<Desk>) };
}

export function keepDesk(step: Step, desk: Desk): void {
	sessionStorage.setItem(keyOf(step), JSON.stringify({ ...desk, scroll: scrollY }));
}
