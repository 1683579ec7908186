/** Stands beside the words that say who has locked it. */
export function LockIcon() {
	return (
		<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<rect x="2.8" y="7" width="10.4" height="7" rx="1.4" />
			<path d="M5 7V4.8a3 3 0 0 1 6 0V7" />
		</svg>
	);
}
