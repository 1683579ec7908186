/**
 * A number that stands for a step on a page, so that the background can tell it from others and is told neither the title nor
 * the address. It keeps no secret by itself: the background keeps only a hash of it. A page without https has no better one.
 */
export function stepKey(...parts: unknown[]): string {
	const text = parts.join('\n');
	let number = 1;
	for (const letter of text) number = Math.imul(number, 31) + letter.charCodeAt(0);
	return `${number} ${text.length}`;
}
