import { both, el, text } from '../html.ts';
import { boxLook, calledAttrs, type Draw, type Drawn, drawn, INK, mustAttrs, outOfUse, type Way } from './draw.ts';

function chosen(d: Draw): string[] {
	return Array.isArray(d.q.answer) ? d.q.answer : [];
}

function boxes(d: Draw): Drawn {
	const across = d.rng.chance(0.4);
	const tied = d.rng.pick(['wrap', 'for', 'none']);
	const base = d.called.name ?? d.called.id;
	const oneName = d.rng.chance(0.5);
	const items = d.q.options.map((o, i) => {
		const id = base ? `${base}_${i}` : d.called.part(String(i));
		const box = el('input', {
			type: 'checkbox',
			name: base ? (oneName ? base : id) : null,
			id: tied === 'for' ? id : null,
			value: i + 1,
			checked: chosen(d).includes(o),
			...outOfUse(d, false),
		});
		const word = tied === 'for' ? el('label', { for: id }, text(o)) : ` ${text(o)}`;
		return el(
			tied === 'wrap' ? 'label' : 'div',
			d.sheet.look('option', across ? 'display:inline-block;margin-right:16px' : 'display:block'),
			box,
			word,
		);
	});
	const grouped = d.named['aria-labelledby'] || d.named['aria-label'] ? { role: 'group', ...d.named } : {};
	const first = base === null ? (tied === 'for' ? d.called.part('0') : null) : oneName ? base : `${base}_0`;
	return drawn(d, el('div', { ...d.sheet.look('options', ''), ...grouped }, ...items), { group: true, ref: first });
}

function openList(d: Draw): Drawn {
	const html = el(
		'select',
		{
			multiple: true,
			size: 4,
			...calledAttrs(d.called),
			...d.sheet.look('many', boxLook(d, 'min-width:160px;')),
			...d.named,
			...mustAttrs(d, true),
			...outOfUse(d, false),
		},
		...d.q.options.map((o) => el('option', { selected: chosen(d).includes(o) }, text(o))),
	);
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null });
}

function ariaList(d: Draw): Drawn {
	const c = INK[d.axes.theme];
	const items = d.q.options.map((o) => {
		const on = chosen(d).includes(o);
		return el(
			'li',
			{
				role: 'option',
				'aria-selected': on ? 'true' : 'false',
				style: `list-style:none;padding:2px 6px;${on ? `background:${c.accent};color:${c.paper}` : ''}`,
			},
			text(o),
		);
	});
	return drawn(
		d,
		el(
			'ul',
			{
				role: 'listbox',
				'aria-multiselectable': 'true',
				tabindex: 0,
				id: d.called.id,
				...d.named,
				...mustAttrs(d, false),
				...d.sheet.look('listbox', boxLook(d, 'max-width:220px;margin:0;padding:0;')),
			},
			...items,
		),
		{ ref: d.called.id, signed: true, told: d.must !== null },
	);
}

function ariaBoxes(d: Draw): Drawn {
	const c = INK[d.axes.theme];
	const items = d.q.options.map((o) => {
		const on = chosen(d).includes(o);
		return el(
			'div',
			{ role: 'checkbox', tabindex: 0, 'aria-checked': on ? 'true' : 'false', style: 'cursor:pointer' },
			el('span', {
				style: `display:inline-block;width:13px;height:13px;border:1px solid ${c.ink};background:${on ? c.accent : c.field};margin-right:6px`,
			}),
			text(o),
		);
	});
	return drawn(d, el('div', { role: 'group', id: d.called.id, ...d.named }, ...items), { ref: d.called.id, group: true });
}

function tag(d: Draw, word: string): string {
	const c = INK[d.axes.theme];
	return el(
		'span',
		d.sheet.look(
			'tag',
			`display:inline-block;background:${c.paper};border:1px solid ${c.line};border-radius:9px;padding:0 7px;margin:1px 3px 1px 0`,
		),
		text(word),
		el('a', { href: '#', title: 'Remove', style: `color:${c.faint};margin-left:5px;text-decoration:none` }, '×'),
	);
}

/** Words in a box, each of which can be taken out, and a place to write the next. */
function tags(d: Draw, twin: 'list' | 'hidden'): Drawn {
	const empty = d.rng.pick(['Choose…', 'Add…', 'Select all that apply', '']);
	const writing = el('input', {
		type: 'text',
		autocomplete: 'off',
		placeholder: chosen(d).length === 0 ? empty : '',
		style: `border:0;outline:0;background:transparent;width:120px;font:inherit;color:inherit`,
	});
	const face = el(
		'div',
		d.sheet.look('tags', boxLook(d, 'display:inline-block;min-width:220px;max-width:420px;')),
		...chosen(d).map((o) => tag(d, o)),
		writing,
	);
	const kept =
		twin === 'list'
			? el(
					'select',
					{ multiple: true, ...calledAttrs(d.called), style: 'display:none' },
					...d.q.options.map((o) => el('option', { selected: chosen(d).includes(o) }, text(o))),
				)
			: el('input', { type: 'hidden', ...calledAttrs(d.called), value: chosen(d).join('|') });
	return drawn(d, el('div', d.sheet.look('tag-field', 'display:inline-block'), kept, face), { signed: true });
}

/** Words to press on and off; which are on, only looks say. */
function chips(d: Draw): Drawn {
	const c = INK[d.axes.theme];
	const items = d.q.options.map((o) => {
		const on = chosen(d).includes(o);
		return el(
			'span',
			{
				...both(
					d.sheet.look(
						on ? 'chip-on' : 'chip',
						`display:inline-block;border:1px solid ${on ? c.accent : c.line};border-radius:12px;padding:2px 10px;margin:0 5px 4px 0;cursor:pointer;${on ? `background:${c.accent};color:${c.paper}` : `background:${c.field};color:${c.ink}`}`,
					),
					{},
				),
			},
			on ? `✓ ${text(o)}` : text(o),
		);
	});
	return drawn(
		d,
		el('div', { id: d.called.id }, ...items, el('input', { type: 'hidden', name: d.called.name, value: chosen(d).join(',') })),
		{ group: true },
	);
}

/** What there is on one side and what was chosen on the other. */
function twoLists(d: Draw): Drawn {
	const look = d.sheet.look('side', boxLook({ ...d, lined: true }, 'width:130px;height:76px;vertical-align:top;'));
	const side = (part: string, words: string[]) =>
		el(
			'select',
			{
				multiple: true,
				size: 4,
				id: d.called.id ? `${d.called.id}_${part}` : null,
				name: d.called.name ? `${d.called.name}_${part}` : null,
				...look,
			},
			...words.map((o) => el('option', {}, text(o))),
		);
	const c = INK[d.axes.theme];
	const word = (w: string) => el('div', { style: `font-size:85%;color:${c.faint}` }, w);
	const cell = 'display:inline-block;vertical-align:top;margin-right:6px';
	const html = el(
		'div',
		{},
		el(
			'div',
			{ style: cell },
			word('Available'),
			side(
				'from',
				d.q.options.filter((o) => !chosen(d).includes(o)),
			),
		),
		el('div', { style: `${cell};padding-top:24px` }, '<button type="button">›</button><br><button type="button">‹</button>'),
		el('div', { style: cell }, word('Chosen'), side('to', chosen(d))),
	);
	const first = d.called.name ?? d.called.id;
	return drawn(d, html, { group: true, signed: true, ref: first ? `${first}_from` : null });
}

const roomy = (d: Draw) => !d.cramped;
const free = (d: Draw) => !d.disabled && !d.readonly;

export const CHOICES: Way[] = [
	{ as: 'choices/boxes', kind: 'choices', family: 'native', draw: boxes },
	{ as: 'choices/open-list', kind: 'choices', family: 'native', draw: openList },
	{ as: 'choices/listbox', kind: 'choices', family: 'aria', fits: free, draw: ariaList },
	{ as: 'choices/aria-boxes', kind: 'choices', family: 'aria', fits: free, draw: ariaBoxes },
	{ as: 'choices/chips', kind: 'choices', family: 'hand-made', fits: (d) => free(d) && roomy(d), draw: chips },
	{ as: 'choices/tags', kind: 'choices', family: 'hand-made', fits: (d) => free(d) && roomy(d), draw: (d) => tags(d, 'hidden') },
	{ as: 'choices/tags-over-list', kind: 'choices', family: 'decorated', fits: (d) => free(d) && roomy(d), draw: (d) => tags(d, 'list') },
	{ as: 'choices/two-lists', kind: 'choices', family: 'native', fits: (d) => free(d) && roomy(d), draw: twoLists },
];
