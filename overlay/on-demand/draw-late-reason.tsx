import { render } from 'preact';
import browser from 'webextension-polyfill';
import { LateReason } from '../../components/checklist/LateReason.tsx';
import css from '../../components/checklist/styles/late-reason.css?inline';
import type { LinesKept, Request } from '../../messaging/page-protocol.ts';

/**
 * Draws the question why something is late into a place of the sidebar.
 * @param today the day, where the page says which it is
 * @param given called once a reason was recorded or taken away
 */
export function drawReason(slot: Element, { id, reason }: LinesKept[string], today: string | null, given: () => void): void {
	const ask = (request: Request) => browser.runtime.sendMessage(request).then(given, () => undefined);
	render(
		<>
			<style>{css}</style>
			<LateReason reason={reason} today={today} give={(chosen) => ask({ kind: 'late reason', id, reason: chosen })} />
		</>,
		slot,
	);
}

export type DrawReason = typeof drawReason;
