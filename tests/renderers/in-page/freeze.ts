const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const LEFT_OUT = new Set(['script', 'noscript', 'link', 'template', 'object', 'embed']);
/** Larger fonts, and larger pictures, are left out. */
const MOST_BYTES = { font: 200_000, picture: 8_000 };

/**
 * The page as it looks now, as markup that needs no script: styles inlined, shadow roots declared, frames as srcdoc,
 * and what was typed or chosen in attributes.
 */
export async function freeze(page: Document): Promise<string> {
	const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => sheet && isOurs(sheet));
	await Promise.all(links.map(async ({ href }) => sources.set(href, await (await fetch(href)).text())));
	return inlined(`<!doctype html>\n${written(page.documentElement)}`);
}

/** Style sheets as they were written, by address: as rules, Chromium leaves out what a shorthand takes from a variable. */
const sources = new Map<string, string>();

function written(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return escaped(node.nodeValue ?? '');
	if (node.nodeType !== Node.ELEMENT_NODE) return '';
	const element = node as Element;
	const name = element.localName;
	if (name === 'style') return styled((element as HTMLStyleElement).sheet);
	if (name === 'link' && (element as HTMLLinkElement).sheet) return styled((element as HTMLLinkElement).sheet);
	if (LEFT_OUT.has(name)) return '';
	const open = `<${name}${attributesOf(element)}>`;
	if (VOID.has(name)) return open;
	const inside = name === 'textarea' ? `\n${escaped((element as HTMLTextAreaElement).value)}` : childrenOf(element);
	const adopted = name === 'head' ? sheets(element.ownerDocument.adoptedStyleSheets) : '';
	return `${open}${shadowOf(element)}${inside}${adopted}</${name}>`;
}

function childrenOf(parent: Element | ShadowRoot): string {
	return [...parent.childNodes].map(written).join('');
}

function shadowOf({ shadowRoot }: Element): string {
	if (!shadowRoot) return '';
	return `<template shadowrootmode="open">${sheets(shadowRoot.adoptedStyleSheets)}${childrenOf(shadowRoot)}</template>`;
}

function attributesOf(element: Element): string {
	const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
	for (const name of attributes.keys()) if (name.startsWith('on')) attributes.delete(name);
	const mark = (name: string, on: boolean) => (on ? attributes.set(name, '') : attributes.delete(name));
	if (element instanceof HTMLInputElement || element.localName === 'input') {
		const input = element as HTMLInputElement;
		if (input.type === 'checkbox' || input.type === 'radio') mark('checked', input.checked);
		else if (input.type !== 'file') attributes.set('value', input.value);
	}
	if (element.localName === 'option') mark('selected', (element as HTMLOptionElement).selected);
	if (element.localName === 'iframe') {
		const page = (element as HTMLIFrameElement).contentDocument;
		attributes.delete('src');
		if (page) attributes.set('srcdoc', `<!doctype html>${written(page.documentElement)}`);
	}
	return [...attributes].map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`).join('');
}

function sheets(list: Iterable<CSSStyleSheet>): string {
	return [...list].map(styled).join('');
}

function styled(sheet: CSSStyleSheet | null): string {
	const rules = sheet && !sheet.disabled && isOurs(sheet) ? asIfDefined(sourceOf(sheet)) : '';
	return rules === '' ? '' : `<style>${rules.replaceAll('</', '<\\/')}</style>`;
}

/** False for a sheet of another origin, whose rules can't be read. */
function isOurs(sheet: CSSStyleSheet): boolean {
	try {
		return sheet.cssRules !== null;
	} catch {
		return false;
	}
}

function sourceOf(sheet: CSSStyleSheet): string {
	const written = (sheet.href ? sources.get(sheet.href) : sheet.ownerNode?.textContent) ?? '';
	const imports = [...sheet.cssRules].some((rule) => rule instanceof CSSImportRule);
	return written.trim() === '' || imports ? rulesOf(sheet) : withAddresses(written, sheet.href ?? document.baseURI);
}

function rulesOf(sheet: CSSStyleSheet): string {
	const rules = [...sheet.cssRules].map((rule) =>
		rule instanceof CSSImportRule && rule.styleSheet && isOurs(rule.styleSheet) ? sourceOf(rule.styleSheet) : rule.cssText,
	);
	return withAddresses(rules.join('\n'), sheet.href ?? document.baseURI);
}

/** Without scripts no custom element is ever defined, and all are to look as if they were. */
function asIfDefined(rules: string): string {
	return rules.replaceAll(':not(:defined)', '.not-defined').replaceAll(':defined', ':not(.not-defined)');
}

function withAddresses(rules: string, base: string): string {
	return rules.replaceAll(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, _, address: string) =>
		/^(data:|#|https?:)/.test(address.trim()) ? whole : `url("${new URL(address.trim(), base)}")`,
	);
}

/** Addresses of this machine as data, or as nothing where they are large. */
async function inlined(markup: string): Promise<string> {
	const addresses = [...new Set(markup.match(new RegExp(`${location.origin}/[^"'\\s)&]+`, 'g')))];
	const found = new Map(await Promise.all(addresses.map(async (address) => [address, await asData(address)] as const)));
	return markup.replaceAll(new RegExp(`${location.origin}/[^"'\\s)&]+`, 'g'), (address) => found.get(address) ?? 'data:,');
}

async function asData(address: string): Promise<string> {
	const answer = await fetch(address);
	const bytes = answer.ok ? await answer.blob() : null;
	if (!bytes || /html|script/.test(bytes.type)) return 'data:,';
	if (bytes.size > (bytes.type.startsWith('font/') ? MOST_BYTES.font : MOST_BYTES.picture)) return 'data:,';
	return new Promise((resolve) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => resolve(String(reader.result)));
		reader.readAsDataURL(bytes);
	});
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
