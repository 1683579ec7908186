import { h } from 'preact';
import type { MadeCard } from './made-cards.ts';
import { markupOf } from './markup.ts';
import type { Walk } from './walks.ts';

const STYLE = 'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 "Segoe UI",Arial,sans-serif}h2{margin-top:2rem}';

/** The page that leads to all hand-outs. */
export function contentsHtml(cards: readonly MadeCard[], walks: readonly Walk[]): string {
	const packs = [...new Set(cards.map(({ pack }) => pack))];
	const page = h(
		'html',
		{ lang: 'en-GB' },
		h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, 'Hand-outs'), h('style', {}, '{css}')),
		h(
			'body',
			{},
			h('h1', {}, 'Hand-outs'),
			h('p', {}, 'Made by Stepcheck from its rules. Each step card prints on A4, in black and white.'),
			walks.length > 0 ? [h('h2', {}, 'Walk-throughs of the practice site'), list(walks.map(({ file, title }) => [file, title]))] : null,
			packs.map((pack) => [
				h('h2', {}, `${pack.title}, version ${pack.version}`),
				list(cards.filter((each) => each.pack === pack).map(({ file, card }) => [file, `${card.step}: ${card.role}`])),
			]),
		),
	);
	return `<!doctype html>\n${markupOf(page).replace('{css}', STYLE)}\n`;
}

function list(links: [file: string, text: string][]) {
	return h('ul', {}, ...links.map(([href, text]) => h('li', {}, h('a', { href }, text))));
}
