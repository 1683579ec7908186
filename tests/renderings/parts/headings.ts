import type { Axes } from '../axes.ts';
import { INK } from '../controls/draw.ts';
import { type Attrs, both, el, text } from '../html.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** How one page draws its headings. */
export interface Headings {
	/** A section with its heading. `folded` hides what is in it. */
	section(title: string, inside: string, folded: boolean): string;
	/** A heading within a section, and one within that. */
	sub(words: string, level: 2 | 3): string;
	/** A heading that is a row of the structure's own, where headings are rows. */
	row: ((title: string) => string) | null;
}

const GLYPHS = ['folder_open', 'expand_more', 'description', 'person_outline'];

/** An icon whose name is in the markup and whose picture comes from a font. */
function fontIcon(name: string, glyph: string, sheet: Sheet): string {
	return el(
		'i',
		{
			...sheet.look('material-icons', 'font-size:0;font-style:normal', { before: `content:"${glyph}";font-size:17px;margin-right:6px` }),
			'aria-hidden': 'true',
		},
		name,
	);
}

export function headings(axes: Axes, rng: Rng, sheet: Sheet): Headings {
	const c = INK[axes.theme];
	const indent = Number(axes.indent);
	const body = (inside: string, extra = '') => el('div', sheet.look('section-body', `padding:8px 0 8px ${indent}px;${extra}`), inside);
	const block = (...inside: string[]) => el(rng.pick(['div', 'section']), sheet.look('section', 'margin:18px 0 24px'), ...inside);
	const bar = `background:${c.accent};color:${c.paper};padding:6px 10px;font-weight:bold;font-size:110%;margin:0`;
	const levelTag = rng.pick(['h2', 'h2', 'h3']);
	const bold = rng.chance(0.5);
	const subLook = [
		`font-size:105%;font-weight:bold;margin:12px 0 6px;color:${c.ink}`,
		`font-size:100%;font-weight:bold;font-style:italic;margin:10px 0 4px;color:${c.ink}`,
	] as const;
	const sub = (words: string, level: 2 | 3): string => {
		const look = subLook[level - 2] ?? '';
		const attrs: Attrs = sheet.look(
			`sub${level}`,
			level === 2 && axes.heading !== 'bold' && bold ? `${look};border-bottom:1px solid ${c.line}` : look,
		);
		if (axes.heading === 'tag') return el(levelTag === 'h2' ? `h${level + 1}` : `h${level + 2}`, attrs, text(words));
		if (axes.heading === 'icon-font' && level === 2) return el('div', attrs, fontIcon('label', '•', sheet), text(words));
		return el(axes.heading === 'legend' || axes.heading === 'card' ? 'h4' : 'div', attrs, text(words));
	};
	const plain = (title: string, inside: string, tag: string, css: string) =>
		block(el(tag, sheet.look('heading', css), text(title)), body(inside));
	let n = 0;
	const section = (title: string, inside: string, folded: boolean): string => {
		n++;
		switch (axes.heading) {
			case 'tag':
				return plain(title, inside, levelTag, `font-size:150%;margin:0 0 4px;color:${c.ink}`);
			case 'legend':
				return el(
					'fieldset',
					sheet.look('group', `border:1px solid ${c.line};margin:16px 0;padding:10px`),
					el('legend', sheet.look('legend', `font-weight:bold;font-size:120%;padding:0 6px;color:${c.ink}`), text(title)),
					body(inside),
				);
			case 'larger':
				return plain(title, inside, rng.pick(['span', 'div']), `display:block;font-size:160%;color:${c.ink}`);
			case 'bold':
				return plain(title, inside, 'b', `display:block;font-size:125%;color:${c.ink}`);
			case 'bar':
				return plain(title, inside, 'div', bar);
			case 'rule':
				return block(
					el(
						'div',
						sheet.look('heading', `font-size:135%;color:${c.accent};text-transform:${rng.chance(0.3) ? 'uppercase' : 'none'}`),
						text(title),
					),
					'<hr>',
					body(inside),
				);
			case 'icon-font':
				return block(
					el(
						'div',
						sheet.look('heading', `font-size:140%;font-weight:500;color:${c.ink}`),
						fontIcon(GLYPHS[n % GLYPHS.length] ?? 'folder', '▣', sheet),
						el('span', {}, text(title)),
					),
					body(inside),
				);
			case 'fold': {
				const id = `fold-${n}`;
				const key = el(
					'button',
					{
						type: 'button',
						'aria-expanded': folded ? 'false' : 'true',
						'aria-controls': id,
						...sheet.look(
							'fold',
							`font:inherit;font-size:120%;font-weight:bold;width:100%;text-align:left;background:${c.paper};color:${c.ink};border:1px solid ${c.line};padding:7px 10px`,
						),
					},
					el('span', { 'aria-hidden': 'true' }, folded ? '▸ ' : '▾ '),
					text(title),
				);
				return block(
					rng.chance(0.5) ? el('h2', { style: 'margin:0;font-size:100%' }, key) : key,
					el('div', { id, style: folded ? 'display:none' : null }, body(inside, 'padding-left:10px;')),
				);
			}
			case 'panel':
				return el(
					'div',
					sheet.look('panel', `border:1px solid ${c.line};margin:16px 0`),
					el(
						'div',
						sheet.look(
							'panel-head',
							`background:${axes.theme === 'dark' ? '#343b4b' : c.field};border-bottom:1px solid ${c.line};padding:8px 12px;font-size:115%;font-weight:bold;color:${c.ink}`,
						),
						el('span', {}, text(title)),
						rng.chance(0.4) ? el('a', { href: '#', style: `float:right;font-size:80%;color:${c.accent};font-weight:normal` }, 'Print') : '',
					),
					el('div', sheet.look('panel-body', 'padding:10px 12px'), body(inside)),
				);
			case 'card':
				return el(
					'article',
					sheet.look(
						'card',
						`border:1px solid ${c.line};border-radius:${c.radius + 4}px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px 16px;margin:18px 0`,
					),
					el(
						rng.pick(['h3', 'div']),
						sheet.look('card-title', `font-size:140%;font-weight:600;margin:0 0 8px;color:${c.ink}`),
						text(title),
					),
					body(inside),
				);
			default:
				return block(inside);
		}
	};
	const row =
		axes.heading === 'row'
			? (title: string) => el('div', sheet.look('row-heading', `${bar};${rng.chance(0.3) ? 'text-align:center' : ''}`), text(title))
			: null;
	return { section, sub, row };
}

/** Headings as tabs, of which one is open. */
export function tabs(titles: string[], open: number, panels: string[], axes: Axes, rng: Rng, sheet: Sheet): string {
	const c = INK[axes.theme];
	const aria = rng.chance(0.6);
	const strip = titles.map((title, i) =>
		el(
			rng.pick(aria ? ['button', 'a'] : ['a', 'span']),
			{
				role: aria ? 'tab' : null,
				type: null,
				href: null,
				'aria-selected': aria ? (i === open ? 'true' : 'false') : null,
				tabindex: 0,
				...sheet.look(
					i === open ? 'tab-on' : 'tab',
					`font:inherit;display:inline-block;padding:7px 14px;border:1px solid ${c.line};cursor:pointer;${i === open ? `background:${c.accent};color:${c.paper};font-weight:bold` : `background:${c.paper};color:${c.ink}`}`,
				),
			},
			text(title),
		),
	);
	const body = panels.map((inside, i) =>
		inside === ''
			? ''
			: el(
					'div',
					both(
						{ role: aria ? 'tabpanel' : null, style: i === open ? null : 'display:none' },
						sheet.look('tab-body', `padding:12px ${Number(axes.indent) / 2 + 4}px`),
					),
					inside,
				),
	);
	return el(
		'div',
		sheet.look('tabs', 'margin:14px 0'),
		el('div', { role: aria ? 'tablist' : null, ...sheet.look('strip', `border-bottom:2px solid ${c.accent}`) }, ...strip),
		...body,
	);
}
