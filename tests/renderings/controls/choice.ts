import { el, text } from '../html.ts';
import { boxLook, calledAttrs, type Draw, type Drawn, drawn, mustAttrs, outOfUse, type Way } from './draw.ts';

export const NOTHING_CHOSEN = ['Please select', '-- Select --', 'Choose one…', '', 'Select an option', '(select)', 'Not selected'];

/** The options of a question; a yes-no asked as a choice has its own. */
export function optionsOf(d: Draw): string[] {
	return d.q.kind === 'yes-no' ? ['Yes', 'No'] : d.q.options;
}

export function answerOf(d: Draw): string | null {
	return typeof d.q.answer === 'string' ? d.q.answer : null;
}

export function select(d: Draw): Drawn {
	const answer = answerOf(d);
	const nothing = d.rng.pick(NOTHING_CHOSEN);
	const options = [
		el('option', { value: d.rng.pick(['', '', '0', '-1']), selected: answer === null && d.rng.chance(0.5) }, text(nothing)),
		...optionsOf(d).map((o, i) => el('option', { value: d.rng.chance(0.5) ? o : i + 1, selected: o === answer }, text(o))),
	];
	const html = el(
		'select',
		{
			...calledAttrs(d.called),
			...d.sheet.look('list', boxLook(d, d.cramped ? 'max-width:100%;' : 'min-width:160px;')),
			...d.named,
			...mustAttrs(d, true),
			...outOfUse(d, false),
		},
		...options,
	);
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null });
}

/** A list that is open all the time. */
function openList(d: Draw): Drawn {
	const answer = answerOf(d);
	const options = optionsOf(d).map((o) => el('option', { selected: o === answer }, text(o)));
	const html = el(
		'select',
		{
			size: Math.max(3, options.length),
			...calledAttrs(d.called),
			...d.sheet.look('open-list', boxLook(d, 'min-width:160px;')),
			...d.named,
			...mustAttrs(d, true),
			...outOfUse(d, false),
		},
		...options,
	);
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null });
}

export function radios(d: Draw): Drawn {
	const answer = answerOf(d);
	const across = d.rng.chance(0.5);
	const wrap = d.rng.pick(['wrap', 'for', 'none']);
	const behind = d.rng.chance(0.8);
	const name = d.called.name ?? d.called.id ?? d.called.part('r');
	const items = optionsOf(d).map((o, i) => {
		const id = `${name}_${i}`;
		const box = el('input', {
			type: 'radio',
			name,
			id: wrap === 'for' ? id : null,
			value: d.rng.chance(0.5) ? o : i + 1,
			checked: o === answer,
			...outOfUse(d, false),
			...(i === 0 ? (d.must === 'required' ? { required: true } : {}) : {}),
		});
		const word = wrap === 'for' ? el('label', { for: id }, text(o)) : wrap === 'none' ? ` ${text(o)}` : text(o);
		const inside = behind ? `${box}${word}` : `${word}${box}`;
		return el(
			wrap === 'wrap' ? 'label' : 'span',
			d.sheet.look('option', across ? 'display:inline-block;margin-right:16px' : 'display:block'),
			inside,
		);
	});
	const aria =
		d.must === 'aria-required'
			? { role: 'radiogroup', 'aria-required': 'true' }
			: d.named['aria-labelledby'] || d.named['aria-label']
				? { role: 'radiogroup' }
				: {};
	const html = el('div', { ...d.sheet.look('options', ''), ...aria, ...(aria.role ? d.named : {}) }, ...items);
	return drawn(d, html, { group: true, told: d.must !== null, ref: name });
}

/** Radios in a row of a table, the words in a row over them. */
export function radioTable(d: Draw): Drawn {
	const answer = answerOf(d);
	const name = d.called.name ?? d.called.id ?? d.called.part('r');
	const cell = d.sheet.look('scale-cell', 'text-align:center;padding:2px 10px;border:0');
	const heads = optionsOf(d).map((o) => el('td', cell, text(o)));
	const boxes = optionsOf(d).map((o, i) =>
		el('td', cell, el('input', { type: 'radio', name, value: i, checked: o === answer, ...outOfUse(d, false) })),
	);
	return drawn(
		d,
		el(
			'table',
			{ ...d.sheet.look('scale', 'border-collapse:collapse'), ...(d.named['aria-labelledby'] ? { role: 'radiogroup', ...d.named } : {}) },
			el('tbody', {}, el('tr', {}, ...heads), el('tr', {}, ...boxes)),
		),
		{ group: true, ref: name },
	);
}

const roomy = (d: Draw) => !d.cramped;

export const CHOICE: Way[] = [
	{ as: 'choice/select', kind: 'choice', family: 'native', draw: select },
	{ as: 'choice/open-list', kind: 'choice', family: 'native', fits: roomy, draw: openList },
	{ as: 'choice/radios', kind: 'choice', family: 'native', fits: roomy, draw: radios },
	{ as: 'choice/radio-table', kind: 'choice', family: 'native', fits: (d) => roomy(d) && d.must === null, draw: radioTable },
];
