import type { StepCard as Card, CardRow } from '../../engine/preview/step-card.ts';
import { CardGroups } from './CardGroups.tsx';
import { CardLimits } from './CardLimits.tsx';
import { CardTable } from './CardTable.tsx';
import { NoteSigns, notesOf } from './card-notes.tsx';

/** What one role does on one step, to be printed on a page. Each row says by `data-rules` which rules it is made from. */
export function StepCard({ card }: { card: Card }) {
	const { step, role, yours, others, nextActions, requests, answers, remember, clocks } = card;
	const notes = notesOf(card);
	const sends = nextActions.length + requests.length + answers.length > 0;
	return (
		<article class={`card ${sizeOf(card)}`}>
			<CardHead card={card} />
			<div class="card__columns">
				<CardGroups title="You complete" groups={yours} notes={notes} />
				<CardTable title="Next actions you add, and who they go to" rows={nextActions} notes={notes} />
				<CardTable title="Requests you send" rows={requests} notes={notes} />
				<CardTable title="Requests you answer" rows={answers.map(fromWhom)} notes={notes} />
				{!sends && (
					<p class="card__none">
						The {role} adds no next action and sends no request on “{step}”.
					</p>
				)}
				<CardGroups title="Others complete" groups={others} notes={notes} />
				{remember.length > 0 && <h2>Remember</h2>}
				{remember.length > 0 && (
					<ul>
						{remember.map((row) => (
							<li key={row.text} data-rules={row.ids.join(' ')}>
								{[row.text, ...row.more].join(' ')} <NoteSigns row={row} notes={notes} />
							</li>
						))}
					</ul>
				)}
			</div>
			{clocks.length > 0 && <CardLimits clocks={clocks} />}
			{notes.length > 0 && (
				<ol class="card__notes">
					{notes.map((note) => (
						<li key={note}>{note.charAt(0).toUpperCase() + note.slice(1)}.</li>
					))}
				</ol>
			)}
			<CardFoot card={card} />
		</article>
	);
}

function fromWhom({ from, ...row }: CardRow & { from: string }): CardRow {
	return { ...row, more: [`From ${from}`] };
}

function CardHead({ card: { step, role, packs } }: { card: Card }) {
	return (
		<header class="card__head">
			<div>
				<p class="card__kind">Step card for the {role}</p>
				<h1>{step}</h1>
			</div>
			<div class="card__meta">
				{packs.map(({ title, version, from, reviewBy }) => (
					<p key={title}>
						{title}, version {version}
						<br />
						From {from}. Review by {reviewBy}
					</p>
				))}
			</div>
		</header>
	);
}

function CardFoot({ card }: { card: Card }) {
	const stars = [...card.yours, ...card.others].some(({ parts }) => parts.some(({ rows }) => rows.some(({ star }) => star)));
	return (
		<footer class="card__foot">
			{stars && <span>* marked with a star in the document</span>}
			<span>From: {card.documents.join('; ')}</span>
			<span>Made by Stepcheck from its rules</span>
		</footer>
	);
}

/** The more there is to say, the smaller, down to what can still be read on paper. */
function sizeOf({ yours, others, nextActions, requests, answers, remember, clocks }: Card): string {
	const { length } = JSON.stringify([yours, others, nextActions, requests, answers, remember, clocks]);
	return length > 9000 ? 'card--full' : length > 5500 ? 'card--much' : '';
}
