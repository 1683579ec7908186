/** What can differ between two councils' screens, one aspect at a time. The README says what each value is. */
export const aspects = {
	markup: ['modern', 'nested-tables', 'fieldsets', 'aria-divs'],
	window: ['popup', 'page', 'iframe', 'blank', 'written'],
	sections: ['list', 'tree', 'tabs', 'dropdown'],
	dom: ['whole', 'one'],
	labels: ['for', 'wrapping', 'labelledby', 'aria-label', 'before', 'after', 'headers', 'placeholder'],
	required: ['asterisk', 'word', 'colour', 'attribute', 'none'],
	choice: ['select', 'radios', 'combobox'],
	'yes-no': ['radios', 'checkbox', 'switch', 'select'],
	rich: ['contenteditable', 'textarea', 'editor'],
	dates: ['picker', 'text', 'split'],
	finish: ['button', 'link', 'javascript-link', 'image', 'icon'],
	actions: ['form', 'tab', 'panel'],
	requests: ['panel', 'in-page'],
	events: ['delegated', 'inline'],
	redraw: ['section', 'part'],
	ids: ['stable', 'numbered', 'generated'],
	shadow: ['none', 'sections', 'fields'],
	group: ['one', 'several'],
	state: ['open', 'read-only', 'completed', 'locked', 'reopened', 'timing-out', 'timed-out'],
	churn: ['still', 'busy'],
	size: ['normal', '100', '300', '1000'],
} as const;

export type Variant = { [Aspect in keyof typeof aspects]: (typeof aspects)[Aspect][number] };

const modern: Variant = {
	markup: 'modern',
	window: 'popup',
	sections: 'list',
	dom: 'whole',
	labels: 'for',
	required: 'asterisk',
	choice: 'select',
	'yes-no': 'radios',
	rich: 'contenteditable',
	dates: 'picker',
	finish: 'button',
	actions: 'form',
	requests: 'panel',
	events: 'delegated',
	redraw: 'section',
	ids: 'stable',
	shadow: 'none',
	group: 'one',
	state: 'open',
	churn: 'still',
	size: 'normal',
};

const presets: Record<string, Variant> = {
	modern,
	tables: {
		...modern,
		markup: 'nested-tables',
		labels: 'before',
		finish: 'javascript-link',
		requests: 'in-page',
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
	const preset = presets[asked.get('variant') ?? 'modern'] ?? modern;
	const chosen: Record<string, string> = { ...preset };
	for (const [aspect, values] of Object.entries(aspects)) {
		const value = asked.get(aspect);
		if (value !== null && values.some((known) => known === value)) chosen[aspect] = value;
	}
	return sensible(chosen as Variant);
}

/** Replaces combinations that can't exist by the nearest that can. */
function sensible(variant: Variant): Variant {
	const made = { ...variant };
	// ARIA-only divs have no label element, so they point at their caption.
	if (made.markup === 'aria-divs' && (made.labels === 'for' || made.labels === 'wrapping')) made.labels = 'labelledby';
	// A row of a table can't be an element of its own making, so the whole section is.
	if (made.shadow === 'fields' && (made.markup === 'nested-tables' || made.labels === 'headers')) made.shadow = 'sections';
	return isInExtension() ? withoutScriptsInMarkup(made) : made;
}

/** An extension page runs no inline script, and can't write into a window. */
function withoutScriptsInMarkup(variant: Variant): Variant {
	const finish = variant.finish === 'javascript-link' || variant.finish === 'icon' ? 'button' : variant.finish;
	return { ...variant, finish, events: 'delegated', window: variant.window === 'written' ? 'popup' : variant.window };
}

/** The tests that sample variants have no address. */
const isInExtension = (): boolean => /-extension:$/.test(globalThis.location?.protocol ?? '');
