import type { ComponentChildren } from 'preact';

/** The head of one of the extension's own pages. */
export function PageHead({ title, children }: { title: string; children: ComponentChildren }) {
	return (
		<header class="page__head">
			<div class="page__width">
				<p class="page__name">
					<svg class="logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
						<rect width="16" height="16" rx="3" />
						<path d="M3 12.2h3.4V8.6h3.2V5H13" fill="none" />
					</svg>
					Stepcheck
				</p>
				<h1>{title}</h1>
				{children}
			</div>
		</header>
	);
}
