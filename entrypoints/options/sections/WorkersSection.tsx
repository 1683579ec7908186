import { useState } from 'preact/hooks';
import { parseWorkers, type RowProblem } from '../../../compile/council/parse-workers.ts';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { type PartProps, useTold } from '../part.ts';

const MOST_PROBLEMS = 10;

/** Who holds which role: so that "assigned to a person" can be read as "assigned to the right role". */
export function WorkersSection({ council, now }: PartProps) {
	const { workers } = now.inForce;
	const [pasted, setPasted] = useState('');
	const [problems, setProblems] = useState<RowProblem[]>([]);
	const [told, tell] = useTold();
	const locked = workers.from === 'policy';
	const listed = Object.entries(workers.value);
	const take = () => {
		const read = parseWorkers(pasted, [...new Set(now.packs.flatMap(({ posts }) => posts))]);
		setProblems(read.problems);
		const count = Object.keys(read.workers).length;
		if (read.problems.length > 0)
			tell(Promise.resolve({ good: false, sentences: ['The list was not taken. What was there before still holds.'] }));
		else
			tell(
				council.set('workers', read.workers, `Saved: ${count === 1 ? 'one worker' : `${count} workers`}.`).then((saved) => {
					if (saved.good) setPasted('');
					return saved;
				}),
			);
	};
	return (
		<Section
			id="workers"
			title="Who holds which role"
			note="With this list Stepcheck can tell whether something was sent to the right role when Mosaic shows only a name. Without it, it says that it can’t tell. The names stay in this browser."
		>
			<p class="field">{listed.length === 0 ? 'Nobody is on the list.' : `${listed.length} on the list.`}</p>
			{listed.length > 0 && (
				<details class="more">
					<summary>See the list</summary>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
					<section class="scrolls" tabIndex={0} aria-label="The list of workers">
						<table class="table">
							<thead>
								<tr>
									<th scope="col">Worker</th>
									<th scope="col">Roles and teams</th>
								</tr>
							</thead>
							<tbody>
								{listed.map(([name, posts]) => (
									<tr key={name}>
										<th scope="row">{name}</th>
										<td>{posts.join(', ')}</td>
									</tr>
								))}
							</tbody>
						</table>
					</section>
				</details>
			)}
			{!locked && (
				<div class="field">
					<label for="paste">Paste from a spreadsheet</label>
					<p class="hint" id="paste-hint">
						Two or three columns: name, role, and team if there is one. Copy the cells and paste them here. Roles are written as the
						procedures write them; several in one cell have a semicolon between. The new list takes the place of the old.
					</p>
					<textarea
						id="paste"
						rows={5}
						spellcheck={false}
						aria-describedby="paste-hint"
						value={pasted}
						onInput={({ currentTarget }) => setPasted(currentTarget.value)}
					/>
					<div class="field__row">
						<button class="button button--main" type="button" onClick={take}>
							Check and save
						</button>
						{workers.from === 'browser' && (
							<button class="button" type="button" onClick={() => tell(council.set('workers', null, 'The list was taken away.'))}>
								Take the list away
							</button>
						)}
					</div>
				</div>
			)}
			<Outcome outcome={told} />
			{problems.length > 0 && (
				<ul class="plain-list">
					{problems.slice(0, MOST_PROBLEMS).map(({ row, sentence }) => (
						<li key={`${row}${sentence}`}>
							<strong>Row {row}.</strong> {sentence}
						</li>
					))}
					{problems.length > MOST_PROBLEMS && <li>And {problems.length - MOST_PROBLEMS} more.</li>}
				</ul>
			)}
			<Source {...workers} standing={listed.length > 0 ? 'As the build has it' : 'No list'} />
		</Section>
	);
}
