import type { PracticeTools } from '../../overlay/on-demand/overlay-access.ts';
import { faults } from '../../practice/scenarios/faults.ts';
import { parameter } from '../../practice/site/address.ts';
import { tellThisWindow } from '../../practice/site/storage.ts';
import { stepCalled } from '../../practice/steps/made-steps.ts';
import { stateFrom, write } from '../../practice/steps/step-state.ts';
import { startOver } from './start-over.ts';
import { scenarioPlaying } from './what-plays.ts';

/** What a trainer can do to the step on this page, while it is shown to others. */
export function practiceTools(): PracticeTools {
	return {
		faults: Object.keys(faults),
		putIn(fault) {
			const said = faults[fault]?.(stepCalled(parameter('step'))) ?? '';
			tellThisWindow();
			return said;
		},
		startAgain() {
			const scenario = scenarioPlaying();
			const step = stepCalled(parameter('step'));
			if (scenario) startOver({ scenario, today: parameter('today') ?? scenario.day });
			else write(step, stateFrom(step));
			tellThisWindow();
		},
		noticeOf(rules) {
			return scenarioPlaying()?.wrong.find((each) => each.rules.some((id) => rules.includes(id)))?.notice ?? null;
		},
		roles: scenarioPlaying()?.people.map(({ role }) => role) ?? [],
		// The banner, and the hatched line below it.
		get top() {
			return (document.querySelector('.practice-bar')?.getBoundingClientRect().height ?? 0) + 6;
		},
	};
}
