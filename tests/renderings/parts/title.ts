import type { Axes } from '../axes.ts';
import { INK } from '../controls/draw.ts';
import type { Form } from '../forms/form.ts';
import { el, text } from '../html.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** What heads the page: the step's name, whose it is, its status, who has it and the record's number. */
export function titleOf(form: Form, axes: Axes, rng: Rng, sheet: Sheet): string {
	const c = INK[axes.theme];
	const small = sheet.look('about', `font-size:90%;color:${c.faint};margin-right:18px`);
	const one = (words: string, value: string) => el('span', small, `${words}: `, el(rng.chance(0.3) ? 'b' : 'span', {}, text(value)));
	const number = one(rng.pick(['Record', 'Person ID', 'Record number']), form.record);
	const status = one('Status', form.step.status);
	const who = one(rng.pick(['Assigned to', 'Worker']), form.assignee);
	const person = el('span', small, text(form.person));
	const facts = el('div', sheet.look('facts', 'margin:4px 0 10px'), person, number, status, who);
	const name = text(form.step.name);
	const big = `font-size:200%;font-weight:bold;margin:12px 0 2px;color:${c.ink}`;
	switch (axes.title) {
		case 'banner':
			return (
				el(
					'div',
					sheet.look('banner', `background:${c.accent};padding:10px 14px;margin:0 0 8px`),
					el('div', sheet.look('banner-title', `font-size:190%;color:${c.paper};font-weight:bold`), name),
				) + facts
			);
		case 'plain':
			return el('div', sheet.look('title', big), name) + facts;
		case 'table':
			return el(
				'table',
				{ width: '100%' },
				el('tr', {}, el('td', sheet.look('title-cell', big), name), el('td', { align: 'right' }, person, number)),
				el('tr', {}, el('td', { colspan: 2 }, status, who)),
			);
		case 'beside-status':
			return (
				el(
					'div',
					sheet.look('head', 'display:flex;align-items:baseline;gap:14px'),
					el('h1', sheet.look('title', big), name),
					el(
						'span',
						sheet.look('badge', `border:1px solid ${c.line};border-radius:9px;padding:1px 9px;font-size:85%`),
						text(form.step.status),
					),
				) + el('div', sheet.look('facts', 'margin:4px 0 10px'), person, number, who)
			);
		default:
			return el('h1', sheet.look('title', big), name) + facts;
	}
}
