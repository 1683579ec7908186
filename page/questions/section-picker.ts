/** No step has more sections, and longer lists would be slow to look through. */
const MOST_SECTIONS = 200;

/**
 * True for a list of the page's own sections, to go to one of them: several of its options, or the one chosen, are headings
 * that something is asked under, word for word, and it stands under none of them itself.
 * @param headings those that something is asked under
 */
export function isSectionPicker(control: Element, path: readonly string[], headings: ReadonlySet<string>): boolean {
	if (control.tagName !== 'SELECT') return false;
	const { options, selectedIndex } = control as HTMLSelectElement;
	if (options.length > MOST_SECTIONS) return false;
	const named = [...options].filter(({ text }) => headings.has(text));
	const goesThere = named.length > 1 || named.some(({ index }) => index === selectedIndex);
	return goesThere && !named.some(({ text }) => path.includes(text));
}
