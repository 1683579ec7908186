/** What can differ between two councils' screens, one aspect at a time. */
const aspects = {
	markup: ['modern', 'nested-tables'],
	required: ['asterisk', 'word', 'attribute', 'none'],
	finish: ['button', 'javascript-link'],
	requests: ['panel', 'in-page'],
	choice: ['radios', 'select'],
	rich: ['contenteditable', 'textarea'],
	dates: ['picker', 'text'],
	events: ['delegated', 'inline'],
	redraw: ['section', 'part'],
	ids: ['stable', 'numbered'],
} as const;

export type Variant = { [Aspect in keyof typeof aspects]: (typeof aspects)[Aspect][number] };

const presets: Record<string, Variant> = {
	modern: {
		markup: 'modern',
		required: 'asterisk',
		finish: 'button',
		requests: 'panel',
		choice: 'radios',
		rich: 'contenteditable',
		dates: 'picker',
		events: 'delegated',
		redraw: 'section',
		ids: 'stable',
	},
	tables: {
		markup: 'nested-tables',
		required: 'asterisk',
		finish: 'javascript-link',
		requests: 'in-page',
		choice: 'radios',
		rich: 'textarea',
		dates: 'text',
		events: 'inline',
		redraw: 'part',
		ids: 'numbered',
	},
};

/** `?variant=tables&required=word`: a preset, then any aspect on its own. */
export function variantFrom(search: string): Variant {
	const asked = new URLSearchParams(search);
	const preset = presets[asked.get('variant') ?? 'modern'] ?? presets.modern;
	const chosen: Record<string, string> = { ...preset };
	for (const [aspect, values] of Object.entries(aspects)) {
		const value = asked.get(aspect);
		if (value !== null && values.some((known) => known === value)) chosen[aspect] = value;
	}
	return chosen as Variant;
}
