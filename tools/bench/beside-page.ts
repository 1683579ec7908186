import type { Evidence } from '../../messaging/page-answers.ts';
import { mount } from '../../overlay/mount.tsx';
import { announce, partOf } from '../../overlay/on-demand/door.ts';
import type { Ports } from '../../overlay/ports.ts';
import { watchForLost } from '../../overlay/step/lost-questions.ts';
import type { Setup } from './in-page.ts';

const NOTHING_SEEN: Evidence = { facts: {}, screens: [], trouble: null };

/** All of Stepcheck on the page, as the content script puts it there; what the background says is given. */
export function putBeside({ adapter, slice, known }: Setup, signal: AbortSignal): void {
	const nothing = () => undefined;
	announce('lost-questions', watchForLost);
	const ports: Ports = {
		hello: () =>
			inItsOwnTask({
				adapter,
				steps: { bench: 'Bench' },
				forms: {},
				place: { side: 'right', open: true },
				role: { name: known.viewer.role, fixed: false },
				paused: false,
				workers: {},
				calendar: known.calendar,
				settings: {},
				asked: { kinds: {}, dates: {}, posts: [] },
			}),
		openStep: () =>
			inItsOwnTask({ slice, memory: { hidden: [], paused: [] }, screens: [], evidence: NOTHING_SEEN, expected: [], counts: false }),
		openRecord: () => Promise.reject(new Error('the bench has no record')),
		stepDates: () => inItsOwnTask(null),
		seen: () => inItsOwnTask(NOTHING_SEEN),
		evidence: () => inItsOwnTask(NOTHING_SEEN),
		forget: nothing,
		forgetAll: nothing,
		remember: nothing,
		keepPlace: nothing,
		chooseRole: nothing,
		load: (script) => partOf(script, () => Promise.reject(new Error(`the bench has no ${script}`))),
		run: nothing,
		questionsSeen: nothing,
		rulesShown: nothing,
		finishedAnyway: nothing,
		onCommand: nothing,
		onEvidence: nothing,
		alive: () => true,
	};
	mount(window, ports, signal);
}

/** As a message from the background arrives. */
function inItsOwnTask<Answer>(answer: Answer): Promise<Answer> {
	return new Promise((resolve) => setTimeout(resolve, 0, answer));
}

/** Waits until the list is drawn. */
export async function isDrawn(): Promise<void> {
	while (!document.querySelector('stepcheck-overlay')?.shadowRoot?.querySelector('.lines')) await nextFrame();
}

function nextFrame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const staying = new AbortController();

/** @returns ms of the longest task until the list is drawn; 0 if none took the 50 ms from which the browser speaks of them */
export async function longestTaskOfOpening(setup: Setup): Promise<number> {
	// The task that this is called in has the reading of what it is given in it.
	await nextFrame();
	const lengths: number[] = [];
	const observer = new PerformanceObserver((list) => lengths.push(...list.getEntries().map(({ duration }) => duration)));
	observer.observe({ type: 'longtask' });
	putBeside(setup, staying.signal);
	await isDrawn();
	await nextFrame();
	observer.disconnect();
	return Math.max(0, ...lengths);
}

/** Puts Stepcheck on the page, to stay. */
export async function stayBeside(setup: Setup): Promise<void> {
	putBeside(setup, staying.signal);
	await isDrawn();
}

/** ms of each change, from the answer's event to the checklist, and for drawing what has changed. */
export async function timeChanges(setup: Setup, count: number): Promise<{ checked: number[]; drawn: number[] }> {
	let drawing = 0;
	const request = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (draw) =>
		request((now) => {
			const started = performance.now();
			draw(now);
			drawing += performance.now() - started;
		});
	await stayBeside(setup);
	const times = { checked: [] as number[], drawn: [] as number[] };
	for (const [index, control] of [...document.querySelectorAll('input')].slice(-count).entries()) {
		control.value = index % 2 === 0 ? 'Written' : '';
		drawing = 0;
		const started = performance.now();
		control.dispatchEvent(new Event('input', { bubbles: true }));
		times.checked.push(performance.now() - started);
		await nextFrame();
		times.drawn.push(drawing);
		// The reading that follows a change is not to fall into the next.
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
	return times;
}

/** Listens, before anybody else does, how long each key takes until all that it set off within its own task is done. */
export function listenToKeys(): void {
	const delays: number[] = [];
	(globalThis as unknown as { delays: number[] }).delays = delays;
	let pressed = 0;
	window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
	window.addEventListener(
		'input',
		() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				delays.push(performance.now() - pressed);
				port1.close();
			};
			port2.postMessage(null);
		},
		{ capture: true },
	);
}

/** @returns ms of each key since they are listened to */
export function delaysOfKeys(): number[] {
	return (globalThis as unknown as { delays: number[] }).delays;
}

/** Opens the step that is on the page afresh, waits for the list and closes it, again and again. */
export async function openAndClose(setup: Setup, times: number): Promise<void> {
	const step = document.createDocumentFragment();
	step.append(...document.body.childNodes);
	for (let time = 0; time < times; time++) {
		document.body.append(step.cloneNode(true));
		const closing = new AbortController();
		putBeside(setup, closing.signal);
		await isDrawn();
		closing.abort();
		document.body.replaceChildren();
	}
	document.body.append(step);
	// A reading that was under way is left off with its next piece.
	await nextFrame();
}
