import { render } from 'preact';
import { LateReason } from '../../components/checklist/LateReason.tsx';
import css from '../../components/checklist/styles/late-reason.css?inline';
import type { KeptLines } from '../../messaging/page-answers.ts';
import { send } from '../../messaging/send.ts';

/**
 * Draws the question why something is late into a place of the sidebar.
 * @param today the day, where the page says which it is
 * @param given called once a reason was recorded or taken away
 */
export function drawLateReason(slot: Element, { id, reason }: KeptLines[string], today: string | null, given: () => void): void {
	render(
		<>
			<style>{css}</style>
			<LateReason
				reason={reason}
				today={today}
				give={(chosen) => send({ kind: 'late reason', id, reason: chosen }).then(given, () => undefined)}
			/>
		</>,
		slot,
	);
}

export type DrawLateReason = typeof drawLateReason;
