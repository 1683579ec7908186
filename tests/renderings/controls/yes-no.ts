import { both, el, text } from '../html.ts';
import { radios, select } from './choice.ts';
import { segments } from './choice-made.ts';
import { calledAttrs, type Draw, type Drawn, drawn, INK, mustAttrs, outOfUse, type Way } from './draw.ts';

/** A lone box that is off says No, nothing, or nobody can tell. */
function lone(d: Draw): Pick<Drawn, 'stateAlso' | 'state'> {
	return d.q.answer === 'Yes' ? {} : { state: 'empty', stateAlso: ['unread'] };
}

function box(d: Draw): Drawn {
	const yes = d.q.answer === 'Yes';
	const where = d.called.id ? `[id="${d.called.id}"]` : d.called.name ? `[name="${d.called.name}"]` : null;
	const third = d.q.answer === 'No' && d.rng.chance(0.3) && where !== null;
	if (third) d.later(where, 'indeterminate', true);
	const html = el('input', {
		type: 'checkbox',
		...calledAttrs(d.called),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, false),
		checked: yes,
	});
	return drawn(d, html, { forId: d.called.id, told: d.must !== null, ...lone(d) });
}

function ariaBox(d: Draw, role: 'checkbox' | 'switch'): Drawn {
	const yes = d.q.answer === 'Yes';
	const c = INK[d.axes.theme];
	const face =
		role === 'switch'
			? el(
					'span',
					{
						style: `display:inline-block;width:34px;height:18px;border-radius:9px;border:1px solid ${c.line};background:${yes ? c.accent : c.paper};position:relative`,
					},
					el('span', {
						style: `position:absolute;top:2px;${yes ? 'right:2px' : 'left:2px'};width:14px;height:14px;border-radius:50%;background:${yes ? c.paper : c.faint}`,
					}),
				)
			: el(
					'span',
					{
						style: `display:inline-block;width:15px;height:15px;border:1px solid ${c.ink};background:${c.field};color:${c.ink};line-height:15px;text-align:center`,
					},
					yes ? '✓' : '',
				);
	const html = el(
		'span',
		{
			role,
			tabindex: 0,
			id: d.called.id,
			'aria-checked': yes ? 'true' : 'false',
			...d.named,
			...mustAttrs(d, false),
			'aria-disabled': d.disabled ? 'true' : null,
			'aria-readonly': d.readonly ? 'true' : null,
			style: 'cursor:pointer',
		},
		face,
	);
	return drawn(d, html, { ref: d.called.id, told: d.must !== null, ...lone(d) });
}

/** A box to tick that is nothing but a drawing, with what will be sent beside it. */
function madeBox(d: Draw): Drawn {
	const yes = d.q.answer === 'Yes';
	const c = INK[d.axes.theme];
	const face = el(
		'span',
		both(
			d.sheet.look(
				yes ? 'tick-on' : 'tick',
				`display:inline-block;width:16px;height:16px;border:2px solid ${yes ? c.accent : c.faint};background:${yes ? c.accent : c.field};color:${c.paper};text-align:center;line-height:16px;font-size:12px;cursor:pointer`,
			),
			{ id: d.called.id },
		),
		yes ? '✔' : '',
	);
	return drawn(d, face + el('input', { type: 'hidden', name: d.called.name, value: yes ? '1' : '0' }), lone(d));
}

/** A native box nobody sees under a switch that is drawn. */
function drawnSwitch(d: Draw): Drawn {
	const yes = d.q.answer === 'Yes';
	const c = INK[d.axes.theme];
	const face = el(
		'span',
		{
			class: 'slider',
			style: `display:inline-block;width:36px;height:20px;border-radius:10px;background:${yes ? c.accent : c.line};position:relative`,
		},
		el('span', {
			style: `position:absolute;top:3px;${yes ? 'right:3px' : 'left:3px'};width:14px;height:14px;border-radius:50%;background:${c.field}`,
		}),
	);
	const native = el('input', {
		type: 'checkbox',
		...calledAttrs(d.called),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, false),
		checked: yes,
		style: 'position:absolute;opacity:0;width:36px;height:20px',
	});
	const word = d.rng.chance(0.3) ? el('span', { style: `margin-left:6px;color:${c.faint}` }, yes ? 'On' : 'Off') : '';
	return drawn(d, el('span', { style: 'position:relative;display:inline-block' }, native, face) + word, {
		forId: d.called.id,
		told: d.must !== null,
		...lone(d),
	});
}

const choiceAlso = (drawing: Drawn): Drawn => ({ ...drawing, kindAlso: ['choice'] });
const free = (d: Draw) => !d.disabled && !d.readonly;

/** Yes, No and a third that is an answer too. */
function withUnknown(d: Draw): Drawn {
	const options = ['Yes', 'No', text('Not known')];
	return { ...radios({ ...d, q: { ...d.q, kind: 'choice', options } }), kind: 'yes-no', kindAlso: ['choice'] };
}

export const YES_NO: Way[] = [
	{ as: 'yes-no/box', kind: 'yes-no', family: 'native', fits: (d) => d.must === null || d.must === 'required', draw: box },
	{ as: 'yes-no/radios', kind: 'yes-no', family: 'native', draw: (d) => choiceAlso(radios(d)) },
	{ as: 'yes-no/select', kind: 'yes-no', family: 'native', draw: (d) => choiceAlso(select(d)) },
	{ as: 'yes-no/three', kind: 'yes-no', family: 'native', fits: (d) => !d.cramped, draw: withUnknown },
	{ as: 'yes-no/aria-box', kind: 'yes-no', family: 'aria', draw: (d) => ariaBox(d, 'checkbox') },
	{ as: 'yes-no/aria-switch', kind: 'yes-no', family: 'aria', draw: (d) => ariaBox(d, 'switch') },
	{ as: 'yes-no/made-box', kind: 'yes-no', family: 'hand-made', fits: free, draw: madeBox },
	{ as: 'yes-no/segments', kind: 'yes-no', family: 'hand-made', fits: free, draw: (d) => choiceAlso(segments(d)) },
	{ as: 'yes-no/switch', kind: 'yes-no', family: 'decorated', draw: drawnSwitch },
];
