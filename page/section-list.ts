import { plain } from './text.ts';

/**
 * True for a list of the page's own sections, to go to one of them: several of its options, or the one chosen, are headings
 * that something is asked under, and it stands under none of them itself.
 * @param headings those that something is asked under, in plain words
 */
export function isListOfSections(control: Element, path: readonly string[], headings: ReadonlySet<string>): boolean {
	if (control.tagName !== 'SELECT') return false;
	const { options, selectedIndex } = control as HTMLSelectElement;
	const named = [...options].filter(({ text }) => headings.has(plain(text)));
	const goesThere = named.length > 1 || named.some(({ index }) => index === selectedIndex);
	const above = path.map(plain);
	return goesThere && !named.some(({ text }) => above.includes(plain(text)));
}
