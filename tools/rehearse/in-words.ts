import type { Adapter } from '../../engine/model/adapter.ts';
import type { Break, PartRehearsed, Rehearsal } from './rehearsal.ts';

/** What is said of one page: with an older one beside it, what broke since; without, what the adapter does not find. */
export interface Rehearsed extends Rehearsal {
	/** Null if there was nothing to compare with. */
	broke: Break[] | null;
}

/**
 * Without an older page: parts that the adapter describes and no page of their screen has, and pages it does not know. A part
 * may be missing from one page, such as the tabs of a step with one form; missing from all it is lost.
 */
export function notFoundAnywhere(rehearsed: readonly Rehearsed[], adapter: Adapter): string[] {
	const alone = rehearsed.filter(({ broke }) => broke === null);
	const strangers = adapter.screens.length === 0 ? [] : alone.filter(({ recognised }) => !recognised).map(({ page }) => page);
	const screens = new Set(alone.map(({ read }) => read.screen));
	const lost = [...screens].flatMap((screen) => {
		const pages = alone.filter(({ recognised, read }) => recognised && read.screen === screen);
		const parts = new Set(pages.flatMap((page) => page.parts.map(({ part }) => part)));
		return [...parts].filter((part) => pages.every((page) => page.parts.some((each) => each.part === part && each.by === null)));
	});
	return [...strangers, ...lost];
}

/** A rehearsal as a page of plain text. */
export function rehearsedInWords(rehearsed: readonly Rehearsed[], adapter: Adapter): string {
	const lost = notFoundAnywhere(rehearsed, adapter);
	const broke = rehearsed.flatMap((page) => page.broke ?? []);
	const end =
		broke.length + lost.length > 0
			? [`${broke.length + lost.length === 1 ? 'One thing' : `${broke.length + lost.length} things`} would break.`]
			: ['Nothing would break.'];
	return `${[...rehearsed.flatMap((page) => [...linesOf(page, adapter), '']), ...lost.map((name) => `On no page: ${name}`), ...end].join('\n')}\n`;
}

function linesOf(rehearsed: Rehearsed, adapter: Adapter): string[] {
	const { page, recognised, parts, questions, read, broke } = rehearsed;
	const here = questions.filter(({ found }) => found);
	const missing = questions.filter(({ found }) => !found);
	return [
		`${page}: ${read.screen === 'unknown' ? 'a screen I don’t know' : `the ${read.screen.replace('-', ' ')}`}${recognised ? `, by the ${adapter.id} adapter` : ', guessing'}`,
		...(read.screen === 'work-view' ? [] : [`  Step      ${read.step.name === null ? 'not found' : `“${read.step.name}”`}`]),
		...parts.map((part) => `  Part      ${partInWords(part)}`),
		...(read.screen === 'work-view' ? [] : [`  Finish    ${read.finish ? `“${read.finish.label}”` : 'not found'}`]),
		...(questions.length === 0 ? [] : [`  Questions ${here.length} of the ${questions.length} that the packs name are here`]),
		...missing.map(({ label }) => `            not here: “${label}”`),
		...(broke === null ? [] : broke.length === 0 ? ['  Nothing broke.'] : ['  Broke:', ...broke.map(({ sentence }) => `    ${sentence}`)]),
	];
}

function partInWords({ part, found, by, hits }: PartRehearsed): string {
	switch (found) {
		case 'first':
			return `“${part}” is found`;
		case 'later':
			return `“${part}” has moved: it is found by locator ${by}, no longer by the first`;
		case 'two':
			return `“${part}” can’t be told: its locator hits ${Math.max(...hits)} things`;
		case 'none':
			return `“${part}” is not found`;
	}
}
