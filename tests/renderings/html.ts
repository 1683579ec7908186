/** Attributes of an element: true is an attribute without a value, and what is false, null or undefined is left out. */
export type Attrs = Record<string, string | number | boolean | null | undefined>;

const VOID = new Set(['input', 'br', 'img', 'hr', 'col', 'wbr', 'meta', 'link']);

/** Words as text of a page. */
export function text(words: string): string {
	return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function quoted(words: string): string {
	return text(words).replace(/"/g, '&quot;');
}

/** An element as HTML. The children are HTML already: words go through `text` first. */
export function el(tag: string, attrs: Attrs = {}, ...children: string[]): string {
	let open = `<${tag}`;
	for (const [name, value] of Object.entries(attrs)) {
		if (value === false || value === null || value === undefined) continue;
		open += value === true ? ` ${name}` : ` ${name}="${quoted(String(value))}"`;
	}
	if (VOID.has(tag)) return `${open}>`;
	return `${open}>${children.join('')}</${tag}>`;
}

/** Two sets of attributes as one: classes and styles are added up, the first's styles last; of the rest the later wins. */
export function both(a: Attrs, b: Attrs): Attrs {
	const out: Attrs = { ...a, ...b };
	if (a['class'] && b['class']) out['class'] = `${a['class']} ${b['class']}`;
	if (a['style'] && b['style']) out['style'] = `${b['style']};${a['style']}`;
	return out;
}

/** A small picture as an address, so that a page needs no other file. */
export function picture(svgInside: string, size = 16): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${svgInside}</svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
