import { render } from 'preact';
import { Calibrate } from '../../components/calibrate/Calibrate.tsx';
import calibrateCss from '../../components/calibrate/calibrate.css?inline';
import type { CalibrateActions } from '../../components/calibrate/calibrate-view.ts';
import { MarkLayer } from '../../components/marks/MarkLayer.tsx';
import { Pause } from '../../components/pause/Pause.tsx';
import { Bubble } from '../../components/sidebar/Bubble.tsx';
import css from '../../components/styles/index.css?inline';
import { Announcer } from '../../components/ui/Announcer.tsx';
import { WorkView } from '../../components/work-view/WorkView.tsx';
import workViewCss from '../../components/work-view/work-view.css?inline';
import { Live } from './Live.tsx';
import type { State } from './state.ts';
import { states } from './states.ts';
import { drawWorkViewsWith } from './work-states.ts';

drawWorkViewsWith(WorkView);

const idle = () => {};
const idleCalibrating: CalibrateActions = {
	chooseScreen: idle,
	point: idle,
	takeOut: idle,
	moved: idle,
	wheeled: idle,
	picked: idle,
	walked: idle,
	stopPointing: idle,
	tick: idle,
	accept: idle,
	seeFile: idle,
	backToList: idle,
	moveToOtherSide: idle,
	close: idle,
};

const named = new URLSearchParams(location.search).get('state');
const state = named === null ? undefined : states[named];
if (state) await showOne(state);
else showAll();

/** One state over a pretend form, just as it is mounted on a page. */
async function showOne(state: State) {
	render(
		<main class="form">
			<h1>Assessment Details</h1>
			<label>
				Referral Date
				<br />
				<input value="10/02/2026" />
			</label>
			<label>
				Date assessment started
				<br />
				<input value="11/02/2026" />
			</label>
			<label>
				Assessment Timescale
				<br />
				<input />
			</label>
		</main>,
		document.body,
	);
	const host = document.createElement('div');
	document.body.append(host);
	const root = host.attachShadow({ mode: 'open' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css + (state.calibrate ? calibrateCss : '') + (state.sidebar?.view.kind === 'work view' ? workViewCss : ''));
	root.adoptedStyleSheets = [sheet];
	render(
		<>
			{state.marks && <MarkLayer {...state.marks} />}
			{state.sidebar && <Live sidebar={state.sidebar} />}
			{state.bubble && <Bubble {...state.bubble} />}
			{state.pause && <Pause {...state.pause} goBack={idle} goTo={idle} seeRest={idle} finishAnyway={idle} />}
			{state.calibrate ? <Calibrate {...state.calibrate} actions={idleCalibrating} /> : <Announcer text="" />}
		</>,
		root,
	);
	for (const name of state.press ?? []) {
		press(root, name);
		await new Promise(requestAnimationFrame);
	}
	document.documentElement.dataset.ready = '';
}

function press(root: ShadowRoot, name: string) {
	const button = [...root.querySelectorAll('button')].find((one) =>
		(one.getAttribute('aria-label') ?? one.textContent.trim()).startsWith(name),
	);
	if (!button) throw new Error(`No button called “${name}”.`);
	button.click();
}

function showAll() {
	render(
		<main>
			<h1>Every state</h1>
			<div class="states">
				{Object.entries(states).map(([name, { small, pause }]) => (
					<section key={name}>
						<h2>{name}</h2>
						<iframe title={name} src={`?state=${name}`} class={small ? 'small' : pause ? 'wide' : ''} />
					</section>
				))}
			</div>
		</main>,
		document.body,
	);
}
