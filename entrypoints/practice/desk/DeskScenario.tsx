import { useState } from 'preact/hooks';
import { recorded, workerCalled } from '../../../practice/people/people.ts';
import { screens } from '../../../practice/record/screens/screens.ts';
import { inWords } from '../../../practice/site/clock.ts';
import { steps } from '../../../practice/steps/steps.ts';
import type { Playing } from '../start-over.ts';
import { addressIn } from '../what-plays.ts';

/** What the scenario is about, and the ways into it. Each opens in a window of its own. */
export function DeskScenario({ playing: { scenario, today } }: { playing: Playing }) {
	const [as, setAs] = useState(scenario.people[0]?.id ?? '');
	const who = scenario.people.some(({ id }) => id === as) ? as : (scenario.people[0]?.id ?? '');
	const { step } = scenario;
	const to = (file: string, more: Record<string, string> = {}) => addressIn(scenario, today, file, { as: who, ...more });
	return (
		<section aria-labelledby="scenario">
			<h2 id="scenario" class="desk__title" tabIndex={-1}>
				{scenario.title}
			</h2>
			<p class="desk__about">{scenario.about}</p>
			<dl class="desk__facts">
				<dt>Step</dt>
				<dd>{stepCalledIn(step)?.kind.form.name}</dd>
				<dt>Day</dt>
				<dd>{inWords(today)}</dd>
				<dt>
					<label for="sign-in-as">Signed in as</label>
				</dt>
				<dd>
					<select id="sign-in-as" value={who} onChange={(event) => setAs(event.currentTarget.value)}>
						{scenario.people.map(({ id, role }) => (
							<option key={id} value={id}>
								{workerCalled(id).name}, {role}
							</option>
						))}
					</select>
				</dd>
			</dl>
			{scenario.screens.length > 0 && <Screens playing={{ scenario, today }} to={to} />}
			<p class="desk__ways">
				<a class="go go--main" target="practice-step" href={to('step', { step, present: 'yes' })}>
					Show it step by step
				</a>
			</p>
			<ul class="desk__others">
				<li>
					<a target="practice-step" href={to('step', { step, exercise: 'yes' })}>
						Let somebody try
					</a>
				</li>
				<li>
					<a target="practice-step" href={to('step', { step })}>
						Open the step
					</a>
				</li>
				<li>
					<a target="practice-work" href={to('index')}>
						Open the work view
					</a>
				</li>
				{IN_EXTENSION && (
					<li>
						<a target="_blank" rel="noopener" href={cardOf(scenario, who)}>
							Print the step card
						</a>
					</li>
				)}
			</ul>
			<details class="desk__wrong">
				<summary>For the trainer: what is wrong, in order ({scenario.wrong.length})</summary>
				<ol>
					{scenario.wrong.map(({ notice }) => (
						<li key={notice}>{notice}</li>
					))}
				</ol>
			</details>
		</section>
	);
}

/** Nothing is opened for anybody: what a closure looks at on the record has to be opened, as in Mosaic. */
function Screens({ playing: { scenario }, to }: { playing: Playing; to(file: string, more: Record<string, string>): string }) {
	const child = stepCalledIn(scenario.step)?.person.mosaicId;
	const person = Object.entries(recorded).find(([, { mosaicId }]) => mosaicId === child)?.[0] ?? '';
	return (
		<div class="desk__screens">
			<p>Open these screens of the record first, so that Stepcheck has seen them:</p>
			<ul>
				{scenario.screens.map((screen) => (
					<li key={screen}>
						<a target="practice-record" href={to('record', { person, screen })}>
							{screens.find(({ id }) => id === screen)?.title}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

/** The plain site has no such page. */
const IN_EXTENSION = location.protocol.endsWith('extension:');

function cardOf({ step, people, packs }: Playing['scenario'], who: string): string {
	const role = people.find(({ id }) => id === who)?.role ?? '';
	return `step-card.html?${new URLSearchParams({ step: stepCalledIn(step)?.kind.form.name ?? '', role, packs: packs.join() })}`;
}

const stepCalledIn = (id: string) => steps.find((step) => step.id === id);
