import type { Checklist, Finding } from '../../engine/model/checklist.ts';
import { Icon, TONE } from '../ui/Icon.tsx';
import type { HeadlineWords } from './headline-words.ts';

/** What is left, and how much was checked to say so. */
export function Headline({ headline, checklist }: { headline: HeadlineWords; checklist: Checklist | null }) {
	return (
		<div class="summary">
			<Lead headline={headline} />
			<NextDue checklist={checklist} />
			{headline.note && <p class="summary__note">{headline.note}</p>}
			{checklist && (
				<>
					<Bar done={checklist.done} {...checklist.checks} />
					<p class="summary__checks">
						<span>{checklist.done} done</span>
						<span>{checksMade(checklist)}</span>
					</p>
				</>
			)}
		</div>
	);
}

/** The next of the viewer's deadlines, once it is near. What has passed is in the headline. */
function NextDue({ checklist }: { checklist: Checklist | null }) {
	const soon = checklist?.findings
		.filter((finding) => finding.standing === 'yours' && finding.timing === 'due soon' && finding.due !== null)
		.toSorted((one, two) => dayNumber(one) - dayNumber(two))[0];
	if (!soon) return null;
	return (
		<p class="summary__due">
			<span class="state is-soon">
				<Icon name="clock" />
				Due soon
			</span>{' '}
			{soon.dueWords}
		</p>
	);
}

function dayNumber({ due }: Finding): number {
	const { year, month, day } = due?.earliest ?? { year: 0, month: 0, day: 0 };
	return year * 10_000 + month * 100 + day;
}

export function Lead({ headline }: { headline: HeadlineWords }) {
	const { icon, text } = headline;
	return (
		<p class="lead">
			{icon && <Icon name={icon} tone={TONE[icon] ?? ''} />}
			<LeadText text={text} />
		</p>
	);
}

/** A headline of two parts breaks between them. */
export function LeadText({ text }: { text: string }) {
	const [first = '', ...rest] = text.split(/(?<=, )/);
	return (
		<span>
			{first}
			{rest.map((part) => (
				<span key={part} class="lead__part">
					{part}
				</span>
			))}
		</span>
	);
}

export function checksMade({ checks }: Checklist): string {
	return `${checks.made} of ${checks.total} checks made`;
}

/** Solid is done, hollow is open, dashed can't be seen. Hidden from screen readers: the text below says the same. */
function Bar({ done, made, total }: { done: number; made: number; total: number }) {
	const parts = [
		{ kind: 'done', size: done },
		{ kind: 'open', size: made - done },
		{ kind: 'unseen', size: total - made },
	];
	return (
		<div class="bar" aria-hidden="true">
			{parts.map(({ kind, size }) => size > 0 && <i key={kind} class={`bar__${kind}`} style={{ flexGrow: size }} />)}
		</div>
	);
}
