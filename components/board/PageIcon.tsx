/** Icons that stand on our own pages alone: what loads beside Mosaic does without them. */
const SHAPES = {
	file: 'M9.5 1.5h-6v13h9v-10zM9.5 1.5v3h3',
	print: 'M4 6V1.8h8V6M4 12H1.8V6h12.4v6H12M4 9.8h8v4.4H4z',
};

export function PageIcon({ name, tone }: { name: keyof typeof SHAPES; tone?: string }) {
	return (
		<svg class={`icon ${tone ?? ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={SHAPES[name]} />
		</svg>
	);
}
