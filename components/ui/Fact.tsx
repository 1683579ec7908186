import type { ComponentChildren } from 'preact';

/** One term of a list of facts, with what is known of it. Nothing known: not shown at all. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	if (!children) return null;
	return (
		<>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</>
	);
}
