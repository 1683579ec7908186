/** Announces its text to screen readers. Always mounted, or the first text is missed. */
export function Announcer({ text }: { text: string }) {
	return (
		<div class="unseen" role="status" aria-live="polite">
			{text}
		</div>
	);
}
