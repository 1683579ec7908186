import { el, text } from '../html.ts';
import { answerOf, NOTHING_CHOSEN, optionsOf } from './choice.ts';
import { boxLook, type Draw, type Drawn, drawn, INK, mustAttrs, type Way } from './draw.ts';

function combobox(d: Draw): Drawn {
	const answer = answerOf(d);
	const c = INK[d.axes.theme];
	const listId = d.called.part('list');
	const list = el(
		'ul',
		{ id: listId, role: 'listbox', hidden: true },
		...optionsOf(d).map((o) => el('li', { role: 'option', 'aria-selected': o === answer ? 'true' : 'false' }, text(o))),
	);
	const html = el(
		d.rng.pick(['button', 'div']),
		{
			role: 'combobox',
			type: null,
			tabindex: 0,
			'aria-haspopup': 'listbox',
			'aria-expanded': 'false',
			'aria-controls': listId,
			id: d.called.id,
			...d.named,
			...mustAttrs(d, false),
			'aria-disabled': d.disabled || d.readonly ? 'true' : null,
			...d.sheet.look('combo', boxLook(d, 'display:inline-block;min-width:160px;text-align:left;')),
		},
		el('span', { style: answer ? '' : `color:${c.faint}` }, text(answer ?? d.rng.pick(NOTHING_CHOSEN.filter(Boolean)))),
		el('span', { 'aria-hidden': 'true', style: 'float:right' }, '▾'),
	);
	return drawn(d, el('div', { style: 'display:inline-block' }, html, list), {
		ref: d.called.id,
		forId: null,
		signed: true,
		told: d.must !== null,
	});
}

function ariaRadios(d: Draw): Drawn {
	const answer = answerOf(d);
	const c = INK[d.axes.theme];
	const items = optionsOf(d).map((o) =>
		el(
			'div',
			{
				role: 'radio',
				'aria-checked': o === answer ? 'true' : 'false',
				tabindex: 0,
				...d.sheet.look('radio', 'display:inline-block;margin-right:14px'),
			},
			el('span', {
				style: `display:inline-block;width:12px;height:12px;border:1px solid ${c.ink};border-radius:50%;margin-right:5px;vertical-align:-2px;background:${o === answer ? c.accent : c.field}`,
			}),
			text(o),
		),
	);
	return drawn(
		d,
		el(
			'div',
			{
				role: 'radiogroup',
				id: d.called.id,
				...d.named,
				...mustAttrs(d, false),
				'aria-disabled': d.disabled || d.readonly ? 'true' : null,
			},
			...items,
		),
		{ ref: d.called.id, group: true, told: d.must !== null },
	);
}

function ariaList(d: Draw): Drawn {
	const answer = answerOf(d);
	const c = INK[d.axes.theme];
	const items = optionsOf(d).map((o) =>
		el(
			'div',
			{
				role: 'option',
				'aria-selected': o === answer ? 'true' : 'false',
				style: `padding:2px 6px;${o === answer ? `background:${c.accent};color:${c.paper}` : ''}`,
			},
			text(o),
		),
	);
	return drawn(
		d,
		el(
			'div',
			{
				role: 'listbox',
				tabindex: 0,
				id: d.called.id,
				...d.named,
				...mustAttrs(d, false),
				...d.sheet.look('listbox', boxLook(d, 'max-width:220px;padding:0;')),
			},
			...items,
		),
		{ ref: d.called.id, signed: true, told: d.must !== null },
	);
}

const free = (d: Draw) => !d.disabled && !d.readonly;
const roomy = (d: Draw) => !d.cramped;

export const CHOICE_ARIA: Way[] = [
	{ as: 'choice/combobox', kind: 'choice', family: 'aria', draw: combobox },
	{ as: 'choice/radiogroup', kind: 'choice', family: 'aria', fits: roomy, draw: ariaRadios },
	{ as: 'choice/listbox', kind: 'choice', family: 'aria', fits: (d) => roomy(d) && free(d), draw: ariaList },
];
