import type { Finding } from '../../engine/model/checklist.ts';
import { dueNoteOf } from '../checklist/due.ts';
import { iconOf } from '../checklist/findings.ts';
import { Icon, TONE } from '../ui/Icon.tsx';

/** How an item stands, in a word or two with its icon. */
export function PresenterState({ finding }: { finding: Finding }) {
	const icon = iconOf(finding);
	return (
		<span class={`state ${TONE[icon] ?? ''}`}>
			<Icon name={icon} />
			{wordsFor(finding)}
		</span>
	);
}

function wordsFor(finding: Finding): string {
	const { standing, severity, ownerName } = finding;
	const note = dueNoteOf(finding);
	if (note) return note.text;
	switch (standing) {
		case 'yours':
			return severity === 'critical' ? 'Missing, by law' : wrongOr(finding, 'Missing');
		case 'waiting':
			return wrongOr(finding, `Waiting on ${ownerName}`);
		case 'cantTell':
			return 'Can’t see';
		case 'done':
			return 'Done';
		case 'not needed':
			return 'Not needed';
	}
}

function wrongOr({ because }: Finding, otherwise: string): string {
	const codes = because.map(({ code }) => code);
	if (codes.includes('wrong-recipient')) return 'Goes to the wrong role';
	if (codes.includes('not-sent')) return 'Not sent';
	if (codes.includes('gap')) return 'A gap';
	return otherwise;
}
