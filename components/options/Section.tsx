import type { ComponentChildren } from 'preact';

interface SectionProps {
	id: string;
	title: string;
	note?: string;
	children: ComponentChildren;
}

/** One part of one of the extension's own pages, with its heading. */
export function Section({ id, title, note, children }: SectionProps) {
	return (
		<section class="part" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{note !== undefined && <p class="part__note">{note}</p>}
			{children}
		</section>
	);
}
