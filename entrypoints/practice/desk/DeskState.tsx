import { readSaved } from '../../../compile/practice/saved-practice.ts';
import { Problems } from '../../../compile/yaml/problems.ts';
import { inWords, isDay } from '../../../practice/site/clock.ts';
import type { Playing } from '../start-over.ts';
import { play, playOn, playSaved, savedNames, savedNow } from './playing.ts';

interface Props {
	playing: Playing;
	setPlaying(playing: Playing): void;
	say(words: string): void;
}

/** Start again, the practice day, and what was done so far, in a file. */
export function DeskState({ playing, setPlaying, say }: Props) {
	const startAgain = () => {
		setPlaying(play(playing.scenario));
		say('Everything is as it is at the start of the scenario.');
	};
	const setDay = (day: string) => {
		if (!isDay(day)) return;
		setPlaying(playOn(playing.scenario, day));
		say(`It is ${inWords(day)} now in every window that you open from here.`);
	};
	const save = () => {
		const file = URL.createObjectURL(new Blob([savedNow(playing)], { type: 'application/json' }));
		const link = document.createElement('a');
		Object.assign(link, { href: file, download: `practice-${playing.scenario.id}.json` });
		link.click();
		URL.revokeObjectURL(file);
		say('Saved.');
	};
	const load = async (input: HTMLInputElement) => {
		const [file] = input.files ?? [];
		if (!file) return;
		input.value = '';
		try {
			const now = playSaved(readSaved(file.name, await file.text(), savedNames));
			if (now) setPlaying(now);
			say(`Loaded ${file.name}.`);
		} catch (fault) {
			if (!(fault instanceof Problems)) throw fault;
			const [first] = fault.problems;
			say(`${file.name} was not loaded, and nothing has changed. Line ${first?.line}: ${first?.sentence}`);
		}
	};
	return (
		<section class="desk__state" aria-labelledby="state">
			<h2 id="state">The practice</h2>
			<div class="desk__ways">
				<button type="button" class="go" onClick={startAgain}>
					Start again
				</button>
				<label class="field">
					Practice day
					<input type="date" value={playing.today} onChange={(event) => setDay(event.currentTarget.value)} />
				</label>
				<button type="button" class="go" onClick={save}>
					Save to a file
				</button>
				<label class="field">
					Load from a file
					<input type="file" accept=".json,application/json" onChange={(event) => load(event.currentTarget)} />
				</label>
			</div>
		</section>
	);
}
