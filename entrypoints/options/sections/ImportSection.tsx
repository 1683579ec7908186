import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ImportCard } from '../../../components/options/ImportCard.tsx';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import '../../../components/options/styles/import.css';
import type { Came, ImportsShown } from '../../../messaging/pack-protocol.ts';
import { send } from '../../../messaging/send.ts';
import { filesFrom } from '../files-from.ts';

interface Props {
	/** Whatever else the page shows goes by the packs as well. */
	refresh(): Promise<void>;
	/** Says what has to be seen to, in sentences. */
	tellTrouble(reasons: string[]): void;
}

/** Packs and adapters that were brought in, their versions, and how the rules stood up to their own tests. */
export function ImportSection({ refresh, tellTrouble }: Props) {
	const [now, setNow] = useState<ImportsShown | null>(null);
	const [told, setTold] = useState<Came | null>(null);
	const look = () =>
		send({ kind: 'imports' }).then(
			(shown) => {
				setNow(shown);
				tellTrouble(troubleIn(shown));
			},
			() => undefined,
		);
	useEffect(() => {
		void look();
		const changed = () => void look();
		browser.storage.onChanged.addListener(changed);
		return () => browser.storage.onChanged.removeListener(changed);
	}, []);
	const tell = async (coming: Promise<Came>) => {
		setTold(null);
		setTold(await coming.catch(() => ({ good: false, sentences: ['Stepcheck did not answer. Nothing has changed.'] })));
		await Promise.all([look(), refresh()]);
	};
	const bringIn = async (input: HTMLInputElement) => {
		const chosen = [...(input.files ?? [])];
		// Empty again, so that the same files can be chosen once more after they were mended.
		const files = await filesFrom(chosen);
		input.value = '';
		await tell(
			'problem' in files ? Promise.resolve({ good: false, sentences: [files.problem] }) : send({ kind: 'import', files: files.files }),
		);
	};
	const drilled = now?.drilled;
	return (
		<Section
			id="imports"
			title="Packs and adapters from a file"
			note="A pack says what is checked, and an adapter where things are on your Mosaic. All of it is checked before anything is used. Versions are kept, so you can go back."
		>
			<div class="field">
				<label for="import-files">Bring in a pack or an adapter</label>
				<p class="hint" id="import-hint">
					Choose all the files of a pack together, with its cases if it has some: each ends in .yaml. An adapter is one file.
				</p>
				<input
					id="import-files"
					type="file"
					accept=".yaml,.yml"
					multiple
					aria-describedby="import-hint"
					onChange={({ currentTarget }) => void bringIn(currentTarget)}
				/>
			</div>
			<Outcome outcome={told} />
			{now?.imports.map((each) => (
				<ImportCard
					key={`${each.of} ${each.id} ${each.locked}`}
					imported={each}
					use={(version) => void tell(send({ kind: 'use version', of: each.of, id: each.id, version }))}
				/>
			))}
			<div class="field">
				<p class="label">Do the rules work in this browser?</p>
				<p class="hint">
					After each start and update Stepcheck tries every rule with its own test cases. A rule that fails is switched off.
				</p>
				{drilled && drilled.faults.length === 0 && <p>All {drilled.cases} cases came out as they say.</p>}
				{drilled && drilled.faults.length > 0 && (
					<ul class="is-overdue">
						{drilled.faults.map(({ pack, rule, because }) => (
							<li key={`${pack} ${rule}`}>
								<strong>
									{rule} of {pack} is switched off.
								</strong>{' '}
								{because}
							</li>
						))}
					</ul>
				)}
				<div class="field__row">
					<button class="button" type="button" onClick={() => void tell(send({ kind: 'drill' }))}>
						Try them now
					</button>
				</div>
			</div>
		</Section>
	);
}

function troubleIn({ drilled, imports }: ImportsShown): string[] {
	return [
		...(imports.some(({ because }) => because.length > 0) ? ['A pack or an adapter is not used. The last part says why.'] : []),
		...(drilled && drilled.faults.length > 0 ? ['A rule failed its own test here, and is switched off. The last part says which.'] : []),
	];
}
