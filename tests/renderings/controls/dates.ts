import { both, el, picture, text } from '../html.ts';
import {
	boxLook,
	britishDate,
	calledAttrs,
	type Draw,
	type Drawn,
	drawn,
	INK,
	mustAttrs,
	outOfUse,
	printed,
	valued,
	type Way,
} from './draw.ts';

const CALENDAR = picture(
	'<rect x="1" y="3" width="14" height="12" fill="none" stroke="#667"/><path d="M1 6h14M5 1v3M11 1v3" stroke="#667"/>',
);

function native(d: Draw, type: string): Drawn {
	const answer = typeof d.q.answer === 'string' ? d.q.answer : null;
	const html = el('input', {
		type,
		...calledAttrs(d.called),
		...d.sheet.look('when', boxLook(d)),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, true),
		...valued(d, answer),
	});
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null });
}

/** A line of text with a hint or a mask, and a calendar to press. */
function typed(d: Draw, empty: 'placeholder' | 'mask' | 'nothing'): Drawn {
	const timed = d.q.kind === 'date-time';
	const hint = timed ? 'dd/mm/yyyy hh:mm' : d.rng.pick(['dd/mm/yyyy', 'DD/MM/YYYY', 'dd/mm/yy']);
	const mask = timed ? '__/__/____ __:__' : d.rng.pick(['__/__/____', '  /  /    ', 'dd/mm/yyyy']);
	const answer = printed(d.q);
	const html = el('input', {
		type: 'text',
		...calledAttrs(d.called),
		...d.sheet.look('when', boxLook(d, `width:${timed ? 170 : 120}px;`)),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, true),
		placeholder: empty === 'placeholder' ? hint : null,
		...(answer === null && empty === 'mask' ? { value: mask } : valued(d, answer)),
	});
	const button = d.rng.pick([
		el(
			'button',
			{ type: 'button', title: 'Open calendar', ...d.sheet.look('open', 'padding:2px 4px') },
			el('img', { src: CALENDAR, alt: '' }),
		),
		el('img', { src: CALENDAR, alt: 'Calendar', style: 'vertical-align:middle;margin-left:3px' }),
		el('a', { href: '#', ...d.sheet.look('pick', `color:${INK[d.axes.theme].accent};margin-left:4px`) }, 'pick'),
		el('span', { 'aria-hidden': 'true', style: 'margin-left:4px' }, '📅'),
	]);
	return drawn(d, el('span', d.sheet.look('when-line', 'white-space:nowrap'), html + button), {
		forId: d.called.id,
		signed: true,
		told: d.must !== null,
		kindAlso: timed ? ['date', 'text'] : ['text'],
	});
}

/** Three boxes, each under or behind a word of its own. */
function parts(d: Draw, lists: boolean): Drawn {
	const iso = typeof d.q.answer === 'string' ? d.q.answer : '';
	const [y = '', m = '', day = ''] = iso.slice(0, 10).split('-');
	const c = INK[d.axes.theme];
	const words = d.rng.pick([true, true, false]);
	const one = (part: string, value: string, size: number, from: number, to: number) => {
		const attrs = {
			id: d.called.id ? `${d.called.id}_${part}` : null,
			name: d.called.name ? `${d.called.name}_${part}` : null,
			...d.sheet.look('part', boxLook({ ...d, lined: true }, lists ? '' : `width:${size * 12 + 20}px;`)),
			...outOfUse(d, !lists),
			'aria-label': words ? null : part,
			...(part === 'day' ? mustAttrs(d, true) : {}),
		};
		const box = lists
			? el(
					'select',
					attrs,
					...['', ...Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'))].map((o) =>
						el('option', { value: o, selected: o === value }, o === '' ? (words ? '' : part) : o),
					),
				)
			: el('input', {
					type: 'text',
					inputmode: 'numeric',
					maxlength: size,
					...attrs,
					value: value || null,
					placeholder: words ? null : part.slice(0, 1).toUpperCase().repeat(size),
				});
		const word = part[0]?.toUpperCase() + part.slice(1);
		return el(
			'span',
			d.sheet.look('date-part', 'display:inline-block;margin-right:8px'),
			words ? el('span', d.sheet.look('date-word', `font-size:85%;display:block;color:${c.faint}`), word) : '',
			box,
		);
	};
	const html = el(
		'span',
		{ role: d.axes.tie === 'labelledby' ? 'group' : null, ...(d.axes.tie === 'labelledby' ? d.named : {}) },
		one('day', day, 2, 1, 31),
		one('month', m, 2, 1, 12),
		one('year', y, 4, 2019, 2027),
	);
	const first = d.called.name ?? d.called.id;
	return drawn(d, html, { group: true, signed: true, told: d.must !== null, ref: first ? `${first}_day` : null });
}

/** Day, month and year as spinning words in one box. */
function spinning(d: Draw): Drawn {
	const iso = typeof d.q.answer === 'string' ? d.q.answer.slice(0, 10) : null;
	const [y, m, day] = iso ? iso.split('-') : [];
	const one = (label: string, value: string | undefined, empty: string, max: number) =>
		el(
			'span',
			{
				role: 'spinbutton',
				tabindex: 0,
				'aria-label': label,
				'aria-valuemin': 1,
				'aria-valuemax': max,
				'aria-valuenow': value ? Number(value) : null,
				'aria-valuetext': value ?? 'Empty',
				contenteditable: 'true',
			},
			text(value ?? empty),
		);
	const html = el(
		'div',
		{
			role: 'group',
			id: d.called.id,
			...d.named,
			...mustAttrs(d, false),
			...d.sheet.look('spin', boxLook(d, 'display:inline-block;min-width:120px;')),
		},
		one('day', day, 'dd', 31),
		'<span aria-hidden="true">/</span>',
		one('month', m, 'mm', 12),
		'<span aria-hidden="true">/</span>',
		one('year', y, 'yyyy', 9999),
	);
	return drawn(d, html, { ref: d.called.id, group: true, signed: true, told: d.must !== null, kindAlso: [] });
}

/** A box that only opens a calendar; what will be sent is kept beside it. */
function pressed(d: Draw): Drawn {
	const iso = typeof d.q.answer === 'string' ? d.q.answer : null;
	const shown = iso ? britishDate(iso) : d.rng.pick(['Select date', 'Pick a date', 'dd/mm/yyyy', '—/—/—']);
	const c = INK[d.axes.theme];
	const html =
		el(
			'div',
			both(d.sheet.look('picker', boxLook(d, 'display:inline-block;min-width:150px;cursor:pointer;')), { tabindex: 0 }),
			el('span', { style: iso ? '' : `color:${c.faint}` }, text(shown)),
			el('i', { class: 'ico ico-calendar', style: 'float:right' }, '▦'),
		) + el('input', { type: 'hidden', name: d.called.name, id: d.called.id, value: iso ?? '' });
	return drawn(d, html, { signed: true, kindAlso: d.q.kind === 'date-time' ? ['date'] : [] });
}

/** The day in one box and the time in one or two others. */
function dayAndTime(d: Draw, time: 'box' | 'lists'): Drawn {
	const [day = '', clock = ''] = typeof d.q.answer === 'string' ? d.q.answer.split('T') : [];
	const [h = '', min = ''] = clock.split(':');
	const called = (part: string) => ({
		id: d.called.id ? `${d.called.id}_${part}` : null,
		name: d.called.name ? `${d.called.name}_${part}` : null,
	});
	const look = (w: number) => d.sheet.look('when', boxLook({ ...d, lined: true }, `width:${w}px;`));
	const date = el('input', {
		type: d.rng.pick(['date', 'text']),
		...called('d'),
		...look(140),
		...mustAttrs(d, true),
		...outOfUse(d, true),
		'aria-label': d.axes.tie === 'aria-label' ? `${d.q.label} date` : null,
	});
	const withDay = day === '' ? date : date.replace('<input ', `<input value="${date.includes('type="date"') ? day : britishDate(day)}" `);
	const list = (part: string, value: string, all: string[]) =>
		el(
			'select',
			{ ...called(part), ...look(62), ...outOfUse(d, false) },
			...['', ...all].map((o) => el('option', { value: o, selected: o === value }, o)),
		);
	const hours = Array.from({ length: 24 }, (_, i) => String(i).padStart(2, '0'));
	const rest =
		time === 'box'
			? el('input', { type: 'time', ...called('t'), ...look(100), ...outOfUse(d, true), value: clock || null })
			: `${list('h', h, hours)} : ${list('m', min, ['00', '15', '30', '45'])}`;
	const first = d.called.name ?? d.called.id;
	return drawn(d, `${withDay} ${d.rng.chance(0.4) ? 'at ' : ''}${rest}`, {
		group: true,
		signed: true,
		told: d.must !== null,
		ref: first ? `${first}_d` : null,
		kindAlso: ['date'],
	});
}

const roomy = (d: Draw) => !d.cramped;
const free = (d: Draw) => !d.disabled && !d.readonly;

export const DATES: Way[] = [
	{ as: 'date/native', kind: 'date', family: 'native', draw: (d) => native(d, 'date') },
	{ as: 'date/hinted', kind: 'date', family: 'decorated', draw: (d) => typed(d, 'placeholder') },
	{ as: 'date/mask', kind: 'date', family: 'decorated', fits: (d) => d.must !== 'required', draw: (d) => typed(d, 'mask') },
	{ as: 'date/text', kind: 'date', family: 'native', draw: (d) => typed(d, 'nothing') },
	{ as: 'date/three-boxes', kind: 'date', family: 'native', fits: roomy, draw: (d) => parts(d, false) },
	{ as: 'date/three-lists', kind: 'date', family: 'native', fits: roomy, draw: (d) => parts(d, true) },
	{ as: 'date/spinning', kind: 'date', family: 'aria', fits: free, draw: spinning },
	{ as: 'date/pressed', kind: 'date', family: 'hand-made', fits: free, draw: pressed },
	{ as: 'date-time/native', kind: 'date-time', family: 'native', draw: (d) => ({ ...native(d, 'datetime-local'), kindAlso: ['date'] }) },
	{ as: 'date-time/hinted', kind: 'date-time', family: 'decorated', draw: (d) => typed(d, 'placeholder') },
	{ as: 'date-time/mask', kind: 'date-time', family: 'decorated', fits: (d) => d.must !== 'required', draw: (d) => typed(d, 'mask') },
	{ as: 'date-time/two-boxes', kind: 'date-time', family: 'native', fits: roomy, draw: (d) => dayAndTime(d, 'box') },
	{ as: 'date-time/lists', kind: 'date-time', family: 'native', fits: roomy, draw: (d) => dayAndTime(d, 'lists') },
	{ as: 'date-time/pressed', kind: 'date-time', family: 'hand-made', fits: free, draw: pressed },
];
