import type { Axes } from '../axes.ts';
import { INK } from '../controls/draw.ts';
import type { Form } from '../forms/form.ts';
import { el, text } from '../html.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** What stands on a page besides the step. */
export interface Noise {
	top: string;
	side: string;
	beforeForm: string;
	bottom: string;
}

export function noise(form: Form, axes: Axes, rng: Rng, sheet: Sheet): Noise {
	const none: Noise = { top: '', side: '', beforeForm: '', bottom: '' };
	if (axes.noise === 'none') return none;
	const c = INK[axes.theme];
	const p = axes.noise === 'much' ? 0.7 : 0.3;
	const has = () => rng.chance(p);
	const link = (words: string) => el('a', { href: '#', style: `color:${c.accent};margin-right:12px` }, text(words));
	const search = has()
		? el(
				'span',
				{ style: 'float:right' },
				el('input', {
					type: 'search',
					placeholder: 'Search records',
					'aria-label': rng.chance(0.5) ? 'Search' : null,
					style: 'width:150px',
				}),
				el('button', { type: 'button' }, 'Go'),
			)
		: '';
	const menu = has() ? `${link('Home')}${link('Work view')}${link('Reports')}` : '';
	const bar =
		search || menu
			? el(
					'div',
					{
						role: rng.chance(0.4) ? 'navigation' : null,
						...sheet.look('topbar', `padding:6px 12px;border-bottom:1px solid ${c.line};overflow:hidden;color:${c.ink}`),
					},
					menu,
					search,
				)
			: '';
	const crumbs = has()
		? el('div', sheet.look('crumbs', `font-size:85%;padding:6px 12px;color:${c.faint}`), `Records › ${text(form.person)} › Steps`)
		: '';
	const view = has()
		? el(
				'div',
				sheet.look('views', `font-size:85%;padding:4px 12px;color:${c.ink}`),
				'View: ',
				...['Compact', 'Comfortable'].map((w, i) =>
					el('label', { style: 'margin-right:8px' }, el('input', { type: 'radio', name: 'viewmode', checked: i === 0 }), w),
				),
			)
		: '';
	const sections = has()
		? el(
				'nav',
				sheet.look('toc', 'margin-bottom:14px'),
				el('div', { style: 'font-weight:bold' }, 'On this page'),
				el(
					'ul',
					{ style: 'padding-left:16px' },
					...form.sections.map((s) => el('li', {}, el('a', { href: '#', style: `color:${c.accent}` }, text(s.title)))),
				),
			)
		: '';
	const help = has()
		? el(
				'aside',
				sheet.look('help-panel', `border:1px solid ${c.line};padding:8px;font-size:85%;margin-top:12px`),
				el('b', {}, 'Help'),
				el('p', {}, 'Save often. Your work is kept for two hours if you leave this page.'),
			)
		: '';
	const side = sections || help ? el('div', sheet.look('side', `width:190px;flex:none;padding:12px;color:${c.ink}`), sections, help) : '';
	const pager = has()
		? el(
				'div',
				sheet.look('pager', `font-size:85%;margin:6px 0;color:${c.faint}`),
				'Show ',
				el('select', { title: 'Rows per page' }, el('option', {}, '10'), el('option', {}, '25')),
				' per page',
			)
		: '';
	const spinner = has() ? el('div', { style: 'display:none', class: 'spinner', role: 'status' }, 'Saving…') : '';
	const cookie = has()
		? el(
				'div',
				sheet.look('cookies', `border-top:2px solid ${c.accent};padding:8px 12px;font-size:85%;color:${c.ink}`),
				'This site uses cookies that it needs to work. ',
				el('label', {}, el('input', { type: 'checkbox', name: 'analytics' }), ' Allow statistics'),
				' ',
				el('button', { type: 'button' }, 'OK'),
			)
		: '';
	const foot = el(
		'div',
		sheet.look('foot', `font-size:80%;padding:8px 12px;color:${c.faint}`),
		'Casework system 9.4 · Signed in as H. Quillfeather',
	);
	return { top: bar + crumbs + view, side, beforeForm: spinner, bottom: (rng.chance(0.5) ? pager : '') + foot + cookie };
}
