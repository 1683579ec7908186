import { both, el, text } from '../html.ts';
import { answerOf, NOTHING_CHOSEN, optionsOf } from './choice.ts';
import { boxLook, calledAttrs, type Draw, type Drawn, drawn, INK, mustAttrs, outOfUse, refOf, type Way } from './draw.ts';

/** A list made of plain boxes, with what will be sent beside it. */
function madeList(d: Draw): Drawn {
	const answer = answerOf(d);
	const c = INK[d.axes.theme];
	const shown = answer ?? (d.rng.chance(0.15) ? 'Loading…' : d.rng.pick(NOTHING_CHOSEN.filter(Boolean)));
	const drop = el(
		'ul',
		{ style: 'display:none' },
		...optionsOf(d).map((o, i) => el('li', { 'data-value': i, class: o === answer ? 'on' : null }, text(o))),
	);
	const html = el(
		'div',
		{ ...both(d.sheet.look('dropdown', 'display:inline-block;position:relative'), { id: d.called.id }) },
		el(
			'div',
			d.sheet.look('dropdown-text', `${boxLook(d, 'min-width:160px;cursor:pointer;')}${answer ? '' : `color:${c.faint};`}`),
			el('span', {}, text(shown)),
			el('b', { style: 'float:right;font-weight:normal' }, '▼'),
		),
		drop,
		el('input', { type: 'hidden', name: d.called.name, value: answer ?? '' }),
	);
	return drawn(d, html, { signed: true, ...(shown === 'Loading…' ? { stateAlso: ['unread' as const] } : {}) });
}

/** One of several buttons is pressed in; which, only looks say. */
export function segments(d: Draw): Drawn {
	const answer = answerOf(d);
	const c = INK[d.axes.theme];
	const items = optionsOf(d).map((o) => {
		const on = o === answer;
		return el(
			d.axes.widgets === 'aria' ? 'button' : 'span',
			{
				type: d.axes.widgets === 'aria' ? 'button' : null,
				'aria-pressed': d.axes.widgets === 'aria' ? (on ? 'true' : 'false') : null,
				...d.sheet.look(
					on ? 'segment-on' : 'segment',
					`font:inherit;display:inline-block;padding:4px 12px;border:1px solid ${c.line};cursor:pointer;${on ? `background:${c.accent};color:${c.paper};font-weight:bold` : `background:${c.field};color:${c.ink}`}`,
				),
			},
			text(o),
		);
	});
	return drawn(
		d,
		el(
			'div',
			{
				...d.sheet.look('segments', 'display:inline-block'),
				id: d.called.id,
				...(d.axes.widgets === 'aria' ? { role: 'group', ...d.named } : {}),
			},
			...items,
			el('input', { type: 'hidden', name: d.called.name, value: answer ?? '' }),
		),
		{ group: true, ref: refOf(d.called) },
	);
}

/** A native list out of sight, and something better looking in its place. */
function decorated(d: Draw): Drawn {
	const answer = answerOf(d);
	const c = INK[d.axes.theme];
	const nothing = d.rng.pick(NOTHING_CHOSEN);
	const hiding = d.rng.pick([
		'display:none',
		'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)',
		'position:absolute;opacity:0;height:0;width:0;left:-9999px',
	]);
	const twin = el(
		'select',
		{ ...calledAttrs(d.called), style: hiding, tabindex: -1, 'aria-hidden': 'true' },
		el('option', { value: '' }, text(nothing)),
		...optionsOf(d).map((o) => el('option', { selected: o === answer }, text(o))),
	);
	const face = el(
		'span',
		{ ...d.sheet.look('chosen', boxLook(d, 'display:inline-block;min-width:170px;min-height:1.2em;cursor:pointer;')), tabindex: 0 },
		el('span', { style: answer ? '' : `color:${c.faint}` }, text(answer ?? (nothing || 'Select…'))),
		answer && d.rng.chance(0.4) ? el('span', { class: 'clear', style: 'margin:0 6px' }, '×') : '',
		el('span', { style: 'float:right' }, '⌄'),
	);
	return drawn(d, el('span', { style: 'position:relative;display:inline-block' }, twin, face), { signed: true });
}

/** A line of text that proposes. */
function proposing(d: Draw): Drawn {
	const answer = answerOf(d);
	const listId = d.called.part('list');
	const html = el('input', {
		type: 'text',
		list: listId,
		...calledAttrs(d.called),
		...d.sheet.look('proposing', boxLook(d, 'width:220px;max-width:100%;')),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, true),
		value: answer,
		placeholder: d.rng.pick([null, 'Start typing…', 'Search']),
	});
	return drawn(d, html + el('datalist', { id: listId }, ...optionsOf(d).map((o) => el('option', { value: o }))), {
		forId: d.called.id,
		signed: true,
		told: d.must !== null,
		kindAlso: ['text', 'person'],
	});
}

const free = (d: Draw) => !d.disabled && !d.readonly;
const roomy = (d: Draw) => !d.cramped;

export const CHOICE_MADE: Way[] = [
	{ as: 'choice/made-list', kind: 'choice', family: 'hand-made', fits: free, draw: madeList },
	{ as: 'choice/segments', kind: 'choice', family: 'hand-made', fits: (d) => roomy(d) && free(d), draw: segments },
	{ as: 'choice/hidden-twin', kind: 'choice', family: 'decorated', fits: free, draw: decorated },
	{ as: 'choice/proposing', kind: 'choice', family: 'decorated', fits: roomy, draw: proposing },
];
