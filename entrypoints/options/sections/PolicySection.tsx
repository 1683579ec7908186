import { Section } from '../../../components/options/Section.tsx';
import type { CouncilShown } from '../../../messaging/council-protocol.ts';
import { policyLines } from '../policy-lines.ts';

const TONES = { received: 'is-done', 'received in part': 'is-overdue', ignored: 'is-overdue', default: 'is-quiet' };

/** Everything a policy can set, and what became of it: browsers drop a bad value without a word. */
export function PolicySection({ now }: { now: CouncilShown }) {
	const lines = policyLines(now.inForce);
	const isSet = lines.some(({ state }) => state !== 'default');
	return (
		<Section
			id="policy"
			title="What your council’s policy sets"
			note={isSet ? 'Received is in force. Ignored is not, and says why.' : 'No policy has reached this browser.'}
		>
			<table class="table table--three">
				<thead>
					<tr>
						<th scope="col">Setting</th>
						<th scope="col">Policy</th>
						<th scope="col">In force</th>
					</tr>
				</thead>
				<tbody>
					{lines.map(({ name, state, because, value }) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>
								<strong class={TONES[state]}>{state[0]?.toUpperCase() + state.slice(1)}</strong>
								{because.map((sentence) => (
									<p key={sentence}>{sentence}</p>
								))}
							</td>
							<td>{value}</td>
						</tr>
					))}
				</tbody>
			</table>
		</Section>
	);
}
