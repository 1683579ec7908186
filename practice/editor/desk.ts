import { PREFIX } from '../site/storage.ts';
import type { Step } from '../steps/step.ts';

/** What is open in this window. It outlives the reload that Save makes, but not the window. */
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

const keyOf = (step: Step): string => `${PREFIX}desk:${step.id}`;

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
