import type { Axes } from '../axes.ts';
import { INK } from '../controls/draw.ts';
import type { Question } from '../forms/form.ts';
import { ERRORS, PEOPLE } from '../forms/words.ts';
import { el, text } from '../html.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** What is said to somebody who is about to write. */
const WRITING = new Set<Axes['between']>(['counter', 'format', 'error', 'unit']);

const WRITTEN = new Set(['text', 'long-text', 'rich-text']);

function format(q: Question, rng: Rng): string | null {
	switch (q.kind) {
		case 'date':
			return rng.pick(['For example, 27 3 2026', 'dd/mm/yyyy', 'Day, month, year']);
		case 'date-time':
			return 'Use the 24-hour clock';
		case 'number':
			return rng.pick(['Whole numbers only', 'Numbers only', 'Between 0 and 99']);
		case 'choices':
			return 'Tick all that apply';
		case 'choice':
			return rng.pick(['Select one', 'Choose the closest']);
		case 'long-text':
			return 'Up to 4,000 characters';
		case 'file':
			return 'PDF or Word, 5 MB at most';
		default:
			return null;
	}
}

/** What stands beside the label besides the label; empty where there is nothing for this question. `fixed` is what can't be changed. */
export function betweenOf(q: Question, fixed: boolean, axes: Axes, rng: Rng, sheet: Sheet): { html: string; inLabel: string } {
	// Of what can't be changed nobody says how to write it.
	if (fixed && WRITING.has(axes.between)) return { html: '', inLabel: '' };
	const c = INK[axes.theme];
	const small = (name: string, css: string) => sheet.look(name, `font-size:85%;font-weight:normal;color:${c.faint};${css}`);
	const tag = axes.betweenPlace === 'beside-label' ? 'span' : 'div';
	const out = (html: string) => ({ html, inLabel: '' });
	const link = `color:${c.accent};font-size:85%`;
	switch (axes.between) {
		case 'help':
			return out(q.help ? el(tag, small('help', tag === 'span' ? 'margin-left:8px' : ''), text(q.help)) : '');
		case 'in-label-help':
			return { html: '', inLabel: q.help ? el('small', small('hint', 'display:block'), text(q.help)) : '' };
		case 'error':
			// An error about nothing would say that an answer is wanted.
			if (q.answer === null || q.kind === 'read-only' || !rng.chance(0.6)) return out('');
			return out(
				el(
					tag,
					{
						role: rng.chance(0.4) ? 'alert' : null,
						...sheet.look(
							'error',
							`color:${axes.theme === 'dark' ? '#ff9d91' : '#b00020'};font-size:90%;${tag === 'span' ? 'margin-left:8px' : ''}`,
						),
					},
					text(rng.pick(ERRORS)),
				),
			);
		case 'counter': {
			if (!WRITTEN.has(q.kind)) return out('');
			const n = typeof q.answer === 'string' ? q.answer.length : 0;
			return out(
				el(
					tag,
					small('count', tag === 'span' ? 'margin-left:8px' : 'text-align:right;max-width:420px'),
					rng.chance(0.5) ? `${n} / 500` : `${500 - n} characters left`,
				),
			);
		}
		case 'icon':
			return out(
				rng.pick([
					el('span', { title: q.help ?? 'Help', ...small('info', 'margin:0 4px;cursor:help') }, 'ⓘ'),
					el(
						'button',
						{
							type: 'button',
							'aria-label': 'Help',
							...small('info-key', `border:1px solid ${c.line};border-radius:50%;background:none;width:18px;height:18px;padding:0`),
						},
						'?',
					),
				]),
			);
		case 'more':
			if (!q.help) return out('');
			return out(
				rng.chance(0.5)
					? el('details', small('details', ''), el('summary', {}, rng.pick(['More about this', 'Guidance'])), text(q.help))
					: el(
							'span',
							{},
							el(
								'button',
								{ type: 'button', ...small('more', `background:none;border:0;padding:0;margin:0 6px;text-decoration:underline`) },
								rng.pick(['more…', 'Show guidance']),
							),
							el('span', { style: 'display:none' }, text(q.help)),
						),
			);
		case 'link':
			return q.help
				? out(el('a', { href: '#', style: `${link};margin:0 6px` }, rng.pick(['What is this?', 'See guidance', 'Procedure'])))
				: out('');
		case 'format': {
			const words = format(q, rng);
			return out(words ? el(tag, small('format', tag === 'span' ? 'margin-left:8px' : ''), words) : '');
		}
		case 'changed':
			return q.answer === null
				? out('')
				: out(el(tag, small('changed', tag === 'span' ? 'margin-left:8px' : ''), `Last changed by ${rng.pick(PEOPLE)} on 03/02/2026`));
		case 'last-time': {
			const before =
				q.kind === 'yes-no' ? rng.pick(['Yes', 'No']) : q.kind === 'choice' ? (q.options[0] ?? '') : q.kind === 'number' ? '3' : null;
			return before === null
				? out('')
				: out(el(tag, small('before', tag === 'span' ? 'margin-left:8px' : ''), text(`Last time: ${before}`)));
		}
		case 'unit': {
			const unit = q.kind === 'number' ? rng.pick(['in all', 'to the nearest one']) : q.kind === 'date-time' ? '24-hour clock' : null;
			return unit === null ? out('') : out(el('span', small('unit', 'margin:0 6px'), unit));
		}
		default:
			return out('');
	}
}
