import { el, text } from '../html.ts';
import { radioTable } from './choice.ts';
import { segments } from './choice-made.ts';
import { boxLook, calledAttrs, type Draw, type Drawn, drawn, INK, mustAttrs, outOfUse, printed, valued, type Way } from './draw.ts';

const free = (d: Draw) => !d.disabled && !d.readonly;
const roomy = (d: Draw) => !d.cramped;

function numberBox(d: Draw, type: 'number' | 'text'): Drawn {
	const unit = type === 'text' && d.rng.chance(0.3) && /cost|pounds|£/i.test(d.q.label) ? '£ ' : '';
	const html = el('input', {
		type,
		inputmode: type === 'text' ? d.rng.pick(['numeric', 'decimal', null]) : null,
		...calledAttrs(d.called),
		...d.sheet.look('number', boxLook(d, 'width:80px;')),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, true),
		...valued(d, printed(d.q)),
	});
	return drawn(d, unit + html, { forId: d.called.id, signed: true, told: d.must !== null, kindAlso: type === 'text' ? ['text'] : [] });
}

function spinner(d: Draw): Drawn {
	const answer = printed(d.q);
	const html = el(
		'div',
		{ style: 'display:inline-block' },
		el(
			'div',
			{
				role: 'spinbutton',
				tabindex: 0,
				id: d.called.id,
				contenteditable: free(d) ? 'true' : null,
				...d.named,
				...mustAttrs(d, false),
				'aria-valuenow': answer,
				'aria-disabled': d.disabled ? 'true' : null,
				'aria-readonly': d.readonly ? 'true' : null,
				...d.sheet.look('spinner', boxLook(d, 'display:inline-block;width:70px;min-height:1.3em;vertical-align:middle;')),
			},
			text(answer ?? ''),
		),
		'<button type="button" tabindex="-1" aria-label="Up">▲</button><button type="button" tabindex="-1" aria-label="Down">▼</button>',
	);
	return drawn(d, html, { ref: d.called.id, signed: true, told: d.must !== null });
}

/** Minus, a number, plus. */
function stepper(d: Draw): Drawn {
	const c = INK[d.axes.theme];
	const key = d.sheet.look(
		'step-key',
		`display:inline-block;width:22px;text-align:center;border:1px solid ${c.line};background:${c.paper};cursor:pointer;padding:3px 0`,
	);
	const html = el(
		'span',
		d.sheet.look('stepper', 'white-space:nowrap'),
		el('span', key, '−'),
		el('input', {
			type: 'text',
			...calledAttrs(d.called),
			...d.sheet.look('step-box', boxLook({ ...d, lined: true }, 'width:52px;text-align:center;')),
			...valued(d, printed(d.q)),
		}),
		el('span', key, '+'),
	);
	return drawn(d, html, { forId: d.called.id, signed: true, kindAlso: ['text'] });
}

/** Nought to ten side by side; which was pressed, only looks say, or a radio under each. */
function scale(d: Draw, native: boolean): Drawn {
	const options = Array.from({ length: 11 }, (_, i) => String(i));
	const asked: Draw = { ...d, q: { ...d.q, kind: 'choice', options } };
	return { ...(native ? radioTable(asked) : segments(asked)), kind: 'number', kindAlso: ['choice'] };
}

const isScale = (d: Draw) => d.q.options[0] === 'scale' && roomy(d);

export const NUMBERS: Way[] = [
	{ as: 'number/number', kind: 'number', family: 'native', draw: (d) => numberBox(d, 'number') },
	{ as: 'number/text', kind: 'number', family: 'decorated', draw: (d) => numberBox(d, 'text') },
	{ as: 'number/spinbutton', kind: 'number', family: 'aria', draw: spinner },
	{ as: 'number/stepper', kind: 'number', family: 'hand-made', fits: (d) => free(d) && d.must === null, draw: stepper },
	{ as: 'number/scale', kind: 'number', family: 'hand-made', fits: (d) => isScale(d) && free(d), draw: (d) => scale(d, false) },
	{ as: 'number/scale-table', kind: 'number', family: 'native', fits: (d) => isScale(d) && d.must === null, draw: (d) => scale(d, true) },
];
