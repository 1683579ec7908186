/** What toolkits call things that they number as they draw them. */
const GENERATOR =
	/(^|[$_:.-])(ctl|ext|gwt|gen|uid|yui|dojo|mat|cdk|ng|react|radix|mui|ember|headlessui|select2|chosen|j_idt|isc|dnn|widget|ui-id|jqg|control|input|field|el|node|auto|tmp)[$_:.-]?(\w*[$_:.-])?\d/i;

/**
 * True for an id or name that somebody chose, and that the next release is likely to keep. False for one that a machine
 * numbered: three digits in a row, a letter or two and a number, numbers here and there, or a toolkit's own beginning.
 */
export function isStableName(value: string): boolean {
	if (!/^[A-Za-z][\w.:$-]*$/.test(value) || value.length > 60) return false;
	if (/\d{3}/.test(value) || GENERATOR.test(value)) return false;
	// A run of hexadecimal with a digit in it is a hash.
	if (/(?=[0-9a-f]*\d)[0-9a-f]{6}/i.test(value) || (value.match(/\d+/g) ?? []).length > 1) return false;
	return /[A-Za-z]{3}/.test(value);
}

/** Attributes by which makers name what they draw, surest first. */
const NAMING = ['id', 'data-testid', 'data-test', 'data-qa', 'data-automation-id', 'data-field', 'data-part', 'name', 'for'];

/** Selectors that go by a name somebody chose, surest first. */
export function stableSelectors(element: Element): string[] {
	return NAMING.flatMap((attribute) => {
		const value = element.getAttribute(attribute) ?? '';
		if (!isStableName(value)) return [];
		return attribute === 'id' ? `#${CSS.escape(value)}` : `[${attribute}="${value}"]`;
	});
}
