import { both, el, text } from '../html.ts';
import { boxLook, calledAttrs, type Draw, type Drawn, drawn, INK, mustAttrs, outOfUse, printed, valued, type Way } from './draw.ts';

const free = (d: Draw) => !d.disabled && !d.readonly;
const roomy = (d: Draw) => !d.cramped;

function personSearch(d: Draw): Drawn {
	const answer = printed(d.q);
	const html = el(
		'span',
		{ style: 'white-space:nowrap' },
		el('input', {
			type: 'text',
			...calledAttrs(d.called),
			...d.sheet.look('find', boxLook({ ...d, lined: true }, `width:${d.cramped ? 100 : 190}px;`)),
			...d.named,
			...mustAttrs(d, true),
			...outOfUse(d, true),
			...valued(d, answer),
			placeholder: d.rng.pick([null, 'Search for a person', 'Surname, first name']),
		}),
		el(
			'button',
			{ type: 'button', title: 'Find person', disabled: !free(d), style: 'margin-left:4px' },
			d.rng.pick(['Find', '🔍', 'Find person…']),
		),
	);
	return drawn(
		d,
		html + el('input', { type: 'hidden', name: d.called.name ? `${d.called.name}_id` : null, value: answer ? '40917' : '' }),
		{ forId: d.called.id, signed: true, told: d.must !== null, kindAlso: ['text', 'choice'] },
	);
}

function personSelect(d: Draw): Drawn {
	const answer = printed(d.q);
	const options = [...new Set([...d.q.options, ...(answer ? [answer] : [])])];
	const html = el(
		'select',
		{
			...calledAttrs(d.called),
			...d.sheet.look('list', boxLook(d, 'max-width:100%;')),
			...d.named,
			...mustAttrs(d, true),
			...outOfUse(d, false),
		},
		el('option', { value: '' }, d.rng.pick(['', 'Select worker', '- choose -'])),
		...options.map((o) => el('option', { selected: o === answer }, text(o))),
	);
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null, kindAlso: ['choice'] });
}

function personCombo(d: Draw): Drawn {
	const answer = printed(d.q);
	const html = el('input', {
		type: 'text',
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		...calledAttrs(d.called),
		...d.sheet.look('find', boxLook(d, 'width:210px;max-width:100%;')),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, true),
		...valued(d, answer),
		placeholder: 'Type a name',
	});
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null, kindAlso: ['choice', 'text'] });
}

/** A name that was picked in another window, and a way to pick another. */
function personPicked(d: Draw): Drawn {
	const answer = printed(d.q);
	const c = INK[d.axes.theme];
	const name = answer
		? el(
				'span',
				{ style: `border:1px solid ${c.line};border-radius:10px;padding:1px 8px` },
				text(answer),
				el('a', { href: '#', title: 'Clear', style: `margin-left:6px;color:${c.faint}` }, '✕'),
			)
		: el('span', { style: `color:${c.faint};font-style:italic` }, d.rng.pick(['No one selected', 'None chosen', 'Nobody yet']));
	const html = el(
		'div',
		{ ...d.sheet.look('picked', `padding:3px 0;${d.signLook}`), id: d.called.id },
		name,
		' ',
		el('a', { href: '#', style: `color:${c.accent}` }, d.rng.pick(['Find person', 'Change', 'Look up'])),
		el('input', { type: 'hidden', name: d.called.name, value: answer ? '88213' : '' }),
	);
	return drawn(d, html, { signed: true, kindAlso: ['read-only', 'choice'] });
}

function fileNative(d: Draw): Drawn {
	const there = printed(d.q);
	const c = INK[d.axes.theme];
	const kept = there
		? el(
				'div',
				d.sheet.look('kept', 'margin-top:3px'),
				el('a', { href: '#', style: `color:${c.accent}` }, text(there)),
				' ',
				el('a', { href: '#', style: `color:${c.faint}` }, 'Remove'),
			)
		: '';
	const html = el('input', {
		type: 'file',
		...calledAttrs(d.called),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, false),
		style: `font:inherit;${d.signLook}`,
	});
	// Whether what is there already makes a new one unnecessary, the browser does not know.
	return drawn(d, html + kept, { forId: d.called.id, signed: true, told: d.must !== null });
}

/** A place to drop files, with the browser's own control out of sight. */
function fileDrop(d: Draw): Drawn {
	const there = printed(d.q);
	const c = INK[d.axes.theme];
	const zone = el(
		'div',
		d.sheet.look('drop', `border:2px dashed ${c.line};padding:10px;max-width:320px;text-align:center;color:${c.faint};${d.signLook}`),
		'⇪ Drop files here or ',
		el('a', { href: '#', style: `color:${c.accent}` }, 'browse'),
		el('input', { type: 'file', ...calledAttrs(d.called), style: 'display:none' }),
	);
	const list = there
		? el(
				'ul',
				{ style: 'margin:4px 0 0;padding:0;list-style:none' },
				el('li', {}, `📄 ${text(there)} (84 KB) `, el('a', { href: '#', style: `color:${c.faint}` }, 'Delete')),
			)
		: '';
	return drawn(d, el('div', {}, zone, list), { signed: true });
}

/** A button, and beside it what was chosen. */
function fileButton(d: Draw): Drawn {
	const there = printed(d.q);
	const c = INK[d.axes.theme];
	const html = el(
		'div',
		both(d.sheet.look('upload', d.signLook), { id: d.called.id }),
		el(
			'button',
			{ type: 'button', ...d.sheet.look('upload-key', `font:inherit;padding:3px 9px`) },
			d.rng.pick(['Choose file', 'Attach…', 'Upload']),
		),
		' ',
		el(
			'span',
			{ style: there ? '' : `color:${c.faint}` },
			there ? text(there) : d.rng.pick(['No file chosen', 'Nothing attached', 'No documents']),
		),
		el('input', { type: 'hidden', name: d.called.name, value: there ? 'doc-5521' : '' }),
	);
	return drawn(d, html, { signed: true });
}

export const PEOPLE_AND_FILES: Way[] = [
	{ as: 'person/search', kind: 'person', family: 'native', draw: personSearch },
	{ as: 'person/select', kind: 'person', family: 'native', draw: personSelect },
	{ as: 'person/combobox', kind: 'person', family: 'aria', draw: personCombo },
	{ as: 'person/picked', kind: 'person', family: 'hand-made', fits: (d) => free(d) && roomy(d) && d.must === null, draw: personPicked },
	{ as: 'file/native', kind: 'file', family: 'native', fits: (d) => free(d) && roomy(d), draw: fileNative },
	{ as: 'file/drop', kind: 'file', family: 'decorated', fits: (d) => free(d) && roomy(d) && d.must === null, draw: fileDrop },
	{ as: 'file/button', kind: 'file', family: 'hand-made', fits: (d) => free(d) && roomy(d) && d.must === null, draw: fileButton },
];
