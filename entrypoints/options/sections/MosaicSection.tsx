import { useState } from 'preact/hooks';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { Section } from '../../../components/options/Section.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { addressIn } from '../../../messaging/match-pattern.ts';
import { type PartProps, useTold } from '../part.ts';

/** Where Stepcheck runs: where the build was made for, and where somebody allowed it by a press. */
export function MosaicSection({ council, now }: PartProps) {
	const { sites, inForce } = now;
	const { mosaicAddress } = inForce;
	const [typed, setTyped] = useState('');
	const [told, tell] = useTold();
	const locked = mosaicAddress.from === 'policy';
	const allow = (written: string) => {
		const address = addressIn(written);
		const wrong = { good: false, sentences: ['That is no address. It should be like https://mosaic.example.gov.uk.'] };
		tell(address === null ? Promise.resolve(wrong) : council.allow(address));
	};
	return (
		<Section id="mosaic" title="Where Mosaic is" note="Stepcheck runs on this address and nowhere else.">
			{sites.built.length > 0 && (
				<p class="field">
					It was made for <strong>{sites.built.map(plainly).join(' and ')}</strong>. That can’t be changed here.
				</p>
			)}
			{sites.named && (
				<div class="field">
					<p>
						<strong>{sites.named.address}</strong>
						{sites.named.allowed ? ': Stepcheck runs there.' : ': named, but the browser has not allowed it yet.'}
					</p>
					<div class="field__row">
						{!sites.named.allowed && (
							<button class="button button--main" type="button" onClick={() => allow(sites.named?.address ?? '')}>
								Allow Stepcheck there
							</button>
						)}
						{!locked && (
							<button class="button" type="button" onClick={() => tell(council.leave(sites.named?.address ?? ''))}>
								Stop running there
							</button>
						)}
					</div>
				</div>
			)}
			{!sites.named && sites.built.length === 0 && (
				<form
					class="field"
					onSubmit={(event) => {
						event.preventDefault();
						allow(typed);
					}}
				>
					<label for="address">Mosaic’s address</label>
					<p class="hint" id="address-hint">
						As it stands at the top of the browser, as in https://mosaic.example.gov.uk. The browser then asks whether Stepcheck may read
						pages there.
					</p>
					<div class="field__row">
						<input
							id="address"
							type="text"
							inputMode="url"
							autocomplete="off"
							spellcheck={false}
							aria-describedby="address-hint"
							value={typed}
							onInput={({ currentTarget }) => setTyped(currentTarget.value)}
						/>
						<button class="button button--main" type="submit">
							Allow
						</button>
					</div>
				</form>
			)}
			<Outcome outcome={told} />
			<Source
				from={mosaicAddress.from}
				ignored={mosaicAddress.ignored}
				standing={sites.built.length > 0 ? 'Set when it was built' : 'Not set'}
			/>
		</Section>
	);
}

/** `https://mosaic.example.gov.uk/*` as people write it. */
function plainly(pattern: string): string {
	return pattern.replace(/\/\*$/, '');
}
