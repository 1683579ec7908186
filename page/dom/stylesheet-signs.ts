import { cachedWhileReading } from './reading-cache.ts';
import { unclobbered } from './unclobbered.ts';

/** A sign that a stylesheet prints before or behind a label, by the text it prints. */
const PRINTED = /\*|required|mandatory/i;

/** True if the stylesheet prints a sign before or behind the label. */
export function hasGeneratedSign(label: Element): boolean {
	const view = unclobbered(label.ownerDocument).defaultView;
	if (!view || !mayBeSigned(label)) return false;
	return ['::after', '::before'].some((part) => PRINTED.test(view.getComputedStyle(label, part).content));
}

/**
 * What a sheet prints around an element takes the browser longer to say than all else that is read of it. Where every
 * sheet can be looked through, only what one of them may print a sign around is asked.
 */
function mayBeSigned(label: Element): boolean {
	const { ownerDocument } = label;
	const isOnPage = label.getRootNode() === ownerDocument && !label.assignedSlot && !label.shadowRoot;
	const signed = isOnPage ? signedIn(ownerDocument) : null;
	return signed === null || (signed !== '' && label.matches(signed));
}

/** One selector for all that the sheets of a document may print a sign around; null if that can't be told. */
const signedIn = cachedWhileReading((document: Document): string | null => {
	const selectors: string[] = [];
	for (const sheet of [...unclobbered(document).styleSheets, ...unclobbered(document).adoptedStyleSheets]) {
		const found = signedBy(sheet);
		if (found === null) return null;
		selectors.push(...found);
	}
	return selectors.join(',');
});

interface LookedThrough {
	rules: number;
	first: CSSRule | undefined;
	last: CSSRule | undefined;
	found: string[] | null;
}

const lookedThrough = new WeakMap<CSSStyleSheet, LookedThrough>();

/** A sheet is looked through once, and again when rules have been added, taken out or replaced. */
function signedBy(sheet: CSSStyleSheet): string[] | null {
	const rules = rulesOf(sheet);
	if (rules === null) return null;
	const now = { rules: rules.length, first: rules[0], last: rules[rules.length - 1] };
	const before = lookedThrough.get(sheet);
	if (before && before.rules === now.rules && before.first === now.first && before.last === now.last) return before.found;
	const found = rules.length > MOST_RULES ? null : signedAmong(rules);
	lookedThrough.set(sheet, { ...now, found });
	return found;
}

/** To look through more than this takes longer than asking about each label. */
const MOST_RULES = 1000;

/** Null for a sheet of another origin. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
	try {
		return sheet.cssRules ?? null;
	} catch {
		return null;
	}
}

function signedAmong(rules: CSSRuleList): string[] | null {
	const selectors: string[] = [];
	for (const rule of rules) {
		const found = signedByRule(rule);
		if (found === null) return null;
		selectors.push(...found);
	}
	return selectors;
}

/** Told apart by what they have: the rules of a frame are of another kind than those of this window. */
function signedByRule(rule: CSSRule): string[] | null {
	const { selectorText, style, cssRules, styleSheet } = rule as Partial<CSSStyleRule & CSSImportRule>;
	if (selectorText === undefined) {
		if (styleSheet) return signedBy(styleSheet);
		if (cssRules) return signedAmong(cssRules);
		return style && maySign(style.content) ? null : NONE;
	}
	if (cssRules && cssRules.length > 0 && rule.cssText.includes('content:')) return null;
	if (!selectorText.includes('::') || !style || !maySign(style.content)) return NONE;
	const around = elementsIn(selectorText);
	return around === null ? null : [around];
}

const NONE: string[] = [];

/** What is worked out by the browser may come to be a sign. */
function maySign(content: string): boolean {
	return PRINTED.test(content) || /var\(|inherit|revert|--/.test(content);
}

/** The selector of the elements around which a rule prints; null if it says more than that. */
function elementsIn(selector: string): string | null {
	if (/[&|]|:scope|:host|::slotted|::part|::(after|before)[:([]/.test(selector)) return null;
	const around = selector.replace(/(^|[\s,>+~(])::(after|before)/g, '$1*').replace(/::(after|before)/g, '');
	return isSelector(around) ? around : null;
}

function isSelector(text: string): boolean {
	try {
		new DocumentFragment().querySelector(text);
		return true;
	} catch {
		return false;
	}
}
