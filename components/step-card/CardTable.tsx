import type { CardRow } from '../../engine/preview/step-card.ts';
import { NoteSigns } from './card-notes.tsx';

interface Props {
	title: string;
	rows: CardRow[];
	notes: readonly string[];
}

/** Next actions or requests, and where each goes. */
export function CardTable({ title, rows, notes }: Props) {
	if (rows.length === 0) return null;
	return (
		<>
			<h2>{title}</h2>
			<table class="card__table">
				<thead class="card__unseen">
					<tr>
						<th scope="col">What</th>
						<th scope="col">Who</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.ids.join(' ') + row.text} data-rules={row.ids.join(' ')}>
							<td>
								<Name text={row.text} />
							</td>
							<td>
								{row.more.map((text) => text.replace(/^To (?=\S)/, '')).join('. ')} <NoteSigns row={row} notes={notes} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

/** Documents print “REQUIRED:” before some. */
function Name({ text }: { text: string }) {
	const [, required, rest = text] = /^(REQUIRED):\s*(.*)$/.exec(text) ?? [];
	return (
		<>
			{required && <b>{required} </b>}
			{rest}
		</>
	);
}
