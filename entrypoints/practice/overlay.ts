import { mount } from '../../overlay/mount.tsx';
import { door } from '../../overlay/on-demand/door.ts';
import { parameter, take } from '../../practice/site/address.ts';
import { practicePorts } from './practice-ports.ts';

// No content script runs on a page of our own, so the page mounts the same overlay itself.
const { signal } = new AbortController();
mount(window, practicePorts(signal), signal);

const { overlay } = door();
const isStep = parameter('step') !== null;
if (overlay && isStep) {
	const { practiceTools } = await import('./practice-tools.ts');
	overlay.practice = practiceTools();
}
if (overlay && parameter('exercise') !== null) {
	const { startExercise } = await import('./exercise/start-exercise.tsx');
	startExercise(overlay, isStep);
} else if (isStep && take('present') !== null) showOnceChecked();

/** The walk begins as soon as there is a list to walk through. */
function showOnceChecked(): void {
	if (!overlay) return;
	overlay.drawn = () => {
		if (!overlay.session?.checklist) return;
		overlay.drawn = undefined;
		overlay.actions.demonstrate();
	};
	overlay.drawn();
}
