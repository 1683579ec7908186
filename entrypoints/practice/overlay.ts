import { mount } from '../../overlay/mount.tsx';
import { parameter, take } from '../../practice/site/address.ts';
import { practicePorts } from './practice-ports.ts';

// No content script runs on a page of our own, so the page mounts the same overlay itself.
const { signal } = new AbortController();
mount(window, practicePorts(signal), signal);

const shared = globalThis.forStepcheckScripts;
const isStep = parameter('step') !== null;
if (shared && isStep) {
	const { practiceTools } = await import('./practice-tools.ts');
	shared.practice = practiceTools();
}
if (shared && parameter('exercise') !== null) {
	const { startExercise } = await import('./exercise/start-exercise.tsx');
	startExercise(shared, isStep);
} else if (isStep && take('present') !== null) showOnceChecked();

/** The walk begins as soon as there is a list to walk through. */
function showOnceChecked(): void {
	if (!shared) return;
	shared.drawn = () => {
		if (!shared.checklist()) return;
		shared.drawn = undefined;
		shared.overlay.actions.demonstrate();
	};
	shared.drawn();
}
