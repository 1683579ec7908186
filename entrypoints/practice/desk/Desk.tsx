import { scenarios } from 'virtual:stepcheck-scenarios';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CompiledScenario } from '../../../compile/practice/scenario.ts';
import type { Playing } from '../start-over.ts';
import { DeskScenario } from './DeskScenario.tsx';
import { DeskState } from './DeskState.tsx';
import { play, playedLast } from './playing.ts';

/** The trainer's desk: choose a scenario, show it, or let it be tried. */
export function Desk() {
	const [playing, setPlaying] = useState<Playing | null>(playedLast);
	const [said, setSaid] = useState('');
	const [chosen, setChosen] = useState(0);
	useLayoutEffect(() => {
		if (chosen > 0) arriveAtScenario();
	}, [chosen]);
	const choose = (scenario: CompiledScenario) => {
		setPlaying(play(scenario));
		setChosen(chosen + 1);
		setSaid(`“${scenario.title}” is ready. Everything is as it is at its start.`);
	};
	const procedures = [...new Set(scenarios.map(({ procedure }) => procedure))];
	return (
		<div class="desk">
			<nav class="desk__list" aria-label="Scenarios">
				<h1 id="scenarios" tabIndex={-1}>
					Scenarios
				</h1>
				{procedures.map((procedure) => (
					<section key={procedure}>
						<h2>{procedure}</h2>
						<ul>
							{scenarios
								.filter((scenario) => scenario.procedure === procedure)
								.map((scenario) => (
									<li key={scenario.id}>
										<button
											type="button"
											class="pick"
											aria-current={scenario.id === playing?.scenario.id ? 'true' : undefined}
											onClick={() => choose(scenario)}
										>
											{scenario.title}
										</button>
									</li>
								))}
						</ul>
					</section>
				))}
			</nav>
			<div class="desk__main">
				<p class="desk__said" role="status">
					{said}
				</p>
				{playing ? (
					<>
						<a class="desk__back" href="#scenarios">
							All scenarios
						</a>
						<DeskScenario key={playing.scenario.id} playing={playing} />
						<DeskState playing={playing} setPlaying={setPlaying} say={setSaid} />
					</>
				) : (
					<>
						<h2 class="desk__title">Choose a scenario</h2>
						<p>
							Each one is a scene with fictional people, with something missing or wrong in it. Show it to others, or let somebody try to
							find what is wrong.
						</p>
					</>
				)}
			</div>
		</div>
	);
}

/** In a narrow window it stands below the whole list. */
function arriveAtScenario(): void {
	const title = document.getElementById('scenario');
	title?.focus({ preventScroll: true });
	title?.scrollIntoView();
}
