import type { Step } from '../steps/step.ts';

/** How the window was left: kept over the reload that Save makes, and no longer than the window. */
export interface Desk {
	tab: string;
	/** The open section of each form, where one is open at a time. */
	sections: Record<string, string>;
	requestsOpen: boolean;
	optionalOpen: boolean;
	actionsOpen: boolean;
	/** Whose list of workers is open. */
	finding: string;
	/** The session was resumed. */
	resumed: boolean;
	picked: Record<string, string>;
	scroll: number;
}

const keyOf = (step: Step): string => `practice-mosaic:desk:${step.id}`;

export function readDesk(step: Step): Desk {
	const empty: Desk = {
		tab: step.kind.form.id,
		sections: {},
		requestsOpen: false,
		optionalOpen: false,
		actionsOpen: false,
		finding: '',
		resumed: false,
		picked: {},
		scroll: 0,
	};
	const kept = sessionStorage.getItem(keyOf(step));
	return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<Desk>) };
}

export function keepDesk(step: Step, desk: Desk): void {
	sessionStorage.setItem(keyOf(step), JSON.stringify({ ...desk, scroll: scrollY }));
}
