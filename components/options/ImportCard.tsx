import { LockIcon } from './LockIcon.tsx';

interface Props {
	imported: {
		of: 'pack' | 'adapter';
		id: string;
		title: string;
		otherCouncil: string | null;
		locked: boolean;
		inUse: string | null;
		versions: { version: string; on: string }[];
		shipped: string | null;
		because: string[];
	};
	/** @param version null for what came with Stepcheck */
	use(version: string | null): void;
}

/** A pack or an adapter that was brought in, and the versions to go back to. */
export function ImportCard({ imported, use }: Props) {
	const { of, id, title, otherCouncil, locked, inUse, versions, shipped, because } = imported;
	const others = versions.filter(({ version }) => version !== inUse).toReversed();
	return (
		<div class="pack">
			<p>
				<strong>{title}</strong> {id !== '' && <span class="hint">({of === 'pack' ? `pack ${id}` : `adapter ${id}`})</span>}
			</p>
			{otherCouncil !== null && <p>From another council: {otherCouncil}.</p>}
			{locked && (
				<p class="source__from source__from--policy">
					<LockIcon /> Brought in by your council’s policy
				</p>
			)}
			<p class="hint">{inUse === null ? standing(shipped) : `Version ${inUse} is in use.`}</p>
			{because.map((sentence) => (
				<p key={sentence} class="is-overdue">
					{sentence}
				</p>
			))}
			{!locked && (
				<div class="field__row">
					{others.map(({ version, on }) => (
						<button key={version} class="button" type="button" onClick={() => use(version)}>
							Use version {version} again, from {on}
						</button>
					))}
					{inUse !== null && (
						<button class="button" type="button" onClick={() => use(null)}>
							{shipped === null ? 'Stop using it' : 'Use what came with Stepcheck'}
						</button>
					)}
				</div>
			)}
		</div>
	);
}

function standing(shipped: string | null): string {
	return shipped === null ? 'It is not in use.' : 'What came with Stepcheck is in use.';
}
