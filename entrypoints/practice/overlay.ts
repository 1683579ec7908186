import { parameter, take } from '../../practice/address.ts';
import { mount } from '../mosaic.content/mount.tsx';
import { practicePorts } from './practice-ports.ts';
import { practiceTools } from './practice-tools.ts';

// No content script runs on a page of our own, so the page mounts the same overlay itself.
mount(window, practicePorts(), new AbortController().signal);

const shared = globalThis.forStepcheckScripts;
if (shared) {
	const isStep = parameter('step') !== null;
	if (isStep) shared.practice = practiceTools();
	if (parameter('exercise') !== null) import('./start-exercise.tsx').then(({ startExercise }) => startExercise(shared, isStep));
	else if (isStep && take('present') !== null) shared.drawn = showOnceChecked;
}

/** The walk begins as soon as there is a list to walk through. */
function showOnceChecked(): void {
	if (!shared?.checklist()) return;
	shared.drawn = undefined;
	shared.overlay.actions.demonstrate();
}
