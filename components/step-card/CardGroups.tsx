import type { CardGroup, CardPart, CardRow } from '../../engine/preview/step-card.ts';
import { Icon } from '../ui/Icon.tsx';
import { NoteSigns } from './card-notes.tsx';

interface Props {
	title: string;
	groups: CardGroup[];
	notes: readonly string[];
}

/** What is completed, grouped by who completes it. */
export function CardGroups({ title, groups, notes }: Props) {
	if (groups.length === 0) return null;
	return (
		<>
			<h2>{title}</h2>
			{groups.map(({ name, note, parts }) => (
				<section key={name} class="card__group">
					{name !== '' && (
						<h3>
							<Icon name={name === 'Mosaic fills in' ? 'ring' : 'person'} /> {name}
						</h3>
					)}
					{note && <p class="card__note">{note}</p>}
					{parts.map((part) => (
						<Part key={part.heading} part={part} notes={notes} under={name === '' ? 'h3' : 'h4'} />
					))}
				</section>
			))}
		</>
	);
}

function Part({
	part: { heading, paragraph, rows },
	notes,
	under: Heading,
}: {
	part: CardPart;
	notes: readonly string[];
	under: 'h3' | 'h4';
}) {
	const repeats = heading?.includes(paragraph.replace(/^\w+: /, ''));
	return (
		<>
			{heading && (
				<Heading>
					{heading} {!repeats && <span class="card__where">{paragraph}</span>}
				</Heading>
			)}
			{rows.some(({ isSentence }) => isSentence) ? (
				<ul>
					{rows.map((row) => (
						<li key={row.ids.join(' ') + row.text} data-rules={row.ids.join(' ')}>
							<Row row={row} notes={notes} />
						</li>
					))}
				</ul>
			) : (
				<p>
					{rows.map((row) => (
						<span key={row.ids.join(' ') + row.text} data-rules={row.ids.join(' ')}>
							<Row row={row} notes={notes} />
						</span>
					))}
				</p>
			)}
		</>
	);
}

function Row({ row, notes }: { row: CardRow; notes: readonly string[] }) {
	const { text, more, star } = row;
	return (
		<>
			{star ? <b>*{ended(text)}</b> : ended(text)} {more.length > 0 && <i>{more.map(ended).join(' ')} </i>}
			<NoteSigns row={row} notes={notes} />
		</>
	);
}

/** A text with a stop at its end, unless it has one. */
function ended(text: string): string {
	return /[.?!…]$/.test(text) ? text : `${text}.`;
}
