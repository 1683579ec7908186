import type { Checklist, Finding } from '../../engine/checklist.ts';

/** Notes, while one step is open, which rules were left for the viewer, and which of them were done since: ids, and nothing else. */
export class RulesShown {
	readonly #shown = new Set<string>();
	readonly #actedOn = new Set<string>();
	readonly #tell: (shown: string[], actedOn: string[]) => void;

	/** @param tell hears each rule once for each opening of the step */
	constructor(tell: (shown: string[], actedOn: string[]) => void) {
		this.#tell = tell;
	}

	look({ findings }: Checklist): void {
		const rulesOf = (wanted: (finding: Finding) => boolean) => findings.filter(wanted).flatMap(({ rules }) => rules);
		const left = new Set(rulesOf(({ outcome }) => outcome === 'failed' || outcome === 'cantTell'));
		const done = rulesOf(({ outcome }) => outcome === 'passed').filter((rule) => !left.has(rule));
		const shown = added(
			this.#shown,
			rulesOf(({ standing, outcome }) => standing === 'yours' && outcome === 'failed'),
		);
		const actedOn = added(
			this.#actedOn,
			done.filter((rule) => this.#shown.has(rule)),
		);
		if (shown.length + actedOn.length > 0) this.#tell(shown, actedOn);
	}
}

/** Those that were not in the set, which they are from now on. */
function added(set: Set<string>, rules: string[]): string[] {
	const fresh = [...new Set(rules)].filter((rule) => !set.has(rule));
	for (const rule of fresh) set.add(rule);
	return fresh;
}
