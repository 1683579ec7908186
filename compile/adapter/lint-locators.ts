import { parse, type Selector } from 'css-what';
import type { Locator } from '../../engine/model/adapter.ts';

/** How sure a locator is: by what a page keeps from one release to the next, or by what a designer changes at will. */
type Strength = 'sure' | 'class' | 'place';

/**
 * What is wrong with the locators of one part, in the order in which they are tried.
 * @returns for each fault which locator it is in, and a sentence
 */
export function locatorFaults(locators: readonly Locator[]): { index: number; sentence: string }[] {
	const faults: { index: number; sentence: string }[] = [];
	let sureBefore = false;
	for (const [index, locator] of locators.entries()) {
		const same = locators.findIndex((other) => JSON.stringify(other) === JSON.stringify(locator));
		const sentence = same < index ? 'This is said twice: the same stands above it.' : faultIn(locator, sureBefore);
		if (sentence !== null) faults.push({ index, sentence });
		else sureBefore = true;
	}
	return faults;
}

function faultIn(locator: Locator, sureBefore: boolean): string | null {
	if (!('css' in locator)) return null;
	const { css } = locator;
	const alternatives = parsed(css);
	if (!alternatives) return `“${css}” is not a CSS selector that a browser understands.`;
	for (const alternative of alternatives) {
		const word = alternative.map(notForUs).find((unknown) => unknown !== null);
		if (word) return colonFault(css, word);
		const strength = strengthOf(alternative);
		if (strength === 'place') return `“${css}” goes by tags alone, so it finds whatever stands there in the next release. ${SURER}`;
		if (strength === 'class' && !sureBefore)
			return `“${css}” goes by class names alone, or by an id that a machine numbered. It may stand behind a surer way, never first. ${SURER}`;
	}
	return null;
}

/** The parts of a selector; null if a browser would throw at it. The parser is content with more than a browser is. */
function parsed(css: string): Selector[][] | null {
	const unquoted = css.replace(/"[^"]*"|'[^']*'/g, '""');
	if (/[#.]-?\d|[!@/;{}]|=(?!"|[\w-]+\s*[is]?\s*\])/.test(unquoted)) return null;
	try {
		const alternatives = parse(css);
		return alternatives.length > 0 && alternatives.every((parts) => isWhole(parts, false)) ? alternatives : null;
	} catch {
		return null;
	}
}

const COMBINATORS = new Set(['child', 'descendant', 'adjacent', 'sibling']);

/** @param inHas true inside `:has`, which may begin with a combinator and hold no other `:has` */
function isWhole(parts: readonly Selector[], inHas: boolean): boolean {
	const first = parts[0];
	const last = parts.at(-1);
	if (!first || !last || COMBINATORS.has(last.type) || (COMBINATORS.has(first.type) && !inHas)) return false;
	return parts.every((part) => {
		if (part.type === 'parent' || part.type === 'column-combinator') return false;
		if (part.type === 'tag' || part.type === 'universal')
			return part.namespace === null && (part.type !== 'tag' || /^[\w-]+$/.test(part.name));
		if (part.type !== 'pseudo' || !ALLOWED.has(part.name)) return true;
		if (!Array.isArray(part.data) || part.data.length === 0 || (inHas && part.name === 'has')) return false;
		return part.data.every((inside) => isWhole(inside, inHas || part.name === 'has'));
	});
}

const SURER = 'Name an id, an attribute, a role, a heading or the words in front of it.';

function colonFault(css: string, word: string): string {
	return POSITIONAL.test(word)
		? `“${css}” goes by place (:${word}), which changes as soon as something is put before it. ${SURER}`
		: `“:${word}” can’t be used here. Of the words with a colon there are :is, :where, :not and :has.`;
}

const POSITIONAL = /^(nth-|first-|last-|only-)/;
const ALLOWED = new Set(['is', 'where', 'not', 'has']);

/** The first word with a colon that we don't take, in a selector or inside one; null if there is none. */
function notForUs(part: Selector): string | null {
	if (part.type === 'pseudo-element') return part.name;
	if (part.type !== 'pseudo') return null;
	if (!ALLOWED.has(part.name)) return part.name;
	return Array.isArray(part.data)
		? (part.data
				.flat()
				.map(notForUs)
				.find((word) => word !== null) ?? null)
		: null;
}

/** There is one of each on a page, by what HTML says they are. */
const ONCE_A_PAGE = new Set(['title', 'main', 'h1']);
/** Made by a machine, and made anew with the next release. */
const GENERATED = /\d{3}/;

function strengthOf(parts: readonly Selector[]): Strength {
	if (parts.some(isSure)) return 'sure';
	return parts.some(namesClass) ? 'class' : 'place';
}

function isSure(part: Selector): boolean {
	switch (part.type) {
		case 'attribute':
			return part.name !== 'class' && part.name !== 'style' && !(part.name === 'id' && GENERATED.test(part.value));
		case 'tag':
			return ONCE_A_PAGE.has(part.name);
		case 'pseudo':
			return part.name !== 'not' && Array.isArray(part.data) && part.data.every((parts) => parts.some(isSure));
		default:
			return false;
	}
}

function namesClass(part: Selector): boolean {
	if (part.type === 'attribute') return part.name === 'class' || part.name === 'style' || part.name === 'id';
	return part.type === 'pseudo' && part.name !== 'not' && Array.isArray(part.data) && part.data.some((parts) => parts.some(namesClass));
}
