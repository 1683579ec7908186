import { both, el, text } from '../html.ts';
import { boxLook, calledAttrs, type Draw, type Drawn, drawn, INK, mustAttrs, outOfUse, printed, valued, type Way } from './draw.ts';

function width(d: Draw, wide: number): string {
	return d.cramped ? 'width:100%;min-width:70px;' : `width:${wide}px;max-width:100%;`;
}

function input(d: Draw, attrs: Record<string, string>, wide = 260): Drawn {
	const html = el('input', {
		...attrs,
		...calledAttrs(d.called),
		...d.sheet.look('input', boxLook(d, width(d, wide))),
		...d.named,
		...mustAttrs(d, true),
		...outOfUse(d, true),
		...valued(d, printed(d.q)),
	});
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null });
}

function area(d: Draw, attrs: Record<string, string> = {}): Drawn {
	const answer = printed(d.q);
	const byScript = answer !== null && d.axes.valueBy === 'script' && (d.called.id ?? d.called.name);
	if (byScript) valued(d, answer);
	const html = el(
		'textarea',
		{
			rows: d.cramped ? 2 : 3,
			...attrs,
			...calledAttrs(d.called),
			...d.sheet.look('area', boxLook(d, width(d, 420))),
			...d.named,
			...mustAttrs(d, true),
			...outOfUse(d, true),
		},
		byScript ? '' : text(answer ?? ''),
	);
	return drawn(d, html, { forId: d.called.id, signed: true, told: d.must !== null });
}

/** A box that is no control of the browser's. */
function editable(d: Draw, aria: boolean, lines: number, inside?: string): Drawn {
	const html = el(
		'div',
		{
			...(aria
				? {
						role: 'textbox',
						'aria-multiline': lines > 1 ? 'true' : null,
						...d.named,
						...mustAttrs(d, false),
						'aria-disabled': d.disabled ? 'true' : null,
						'aria-readonly': d.readonly ? 'true' : null,
					}
				: {}),
			contenteditable: d.disabled || d.readonly ? 'false' : 'true',
			...d.sheet.look(
				'editable',
				boxLook(d, `min-height:${lines * 20 + 8}px;display:${lines > 1 ? 'block' : 'inline-block'};${width(d, lines > 1 ? 420 : 260)}`),
			),
			id: d.called.id,
		},
		inside ?? text(printed(d.q) ?? ''),
	);
	return drawn(d, html, { ref: d.called.id, signed: true, told: aria && d.must !== null });
}

/** A box whose hint is drawn in it, as its text, until somebody writes. */
function watermark(d: Draw): Drawn {
	if (d.q.answer !== null) return input(d, { type: 'text' });
	const hint = d.rng.pick(['Type here…', 'Enter text…', 'Click to add', 'Start typing']);
	const html = el('input', {
		type: 'text',
		...calledAttrs(d.called),
		...both(d.sheet.look('hinted', boxLook(d, `${width(d, 260)}font-style:italic;`)), { style: `color:${INK[d.axes.theme].faint}` }),
		...d.named,
		...outOfUse(d, true),
		value: hint,
		title: d.rng.chance(0.5) ? hint : d.named['title'],
		'data-watermark': d.rng.chance(0.5) ? hint : null,
	});
	return drawn(d, html, { forId: d.called.id, signed: true });
}

/** Words that turn into a box when they are pressed; what will be sent is kept beside them. */
function inPlace(d: Draw): Drawn {
	const answer = printed(d.q);
	const words = answer ?? d.rng.pick(['Click to edit', 'Add…', 'Not filled in', 'Empty']);
	const look = `${boxLook(d, 'display:inline-block;min-width:120px;border-style:dashed;')}${answer ? '' : `font-style:italic;color:${INK[d.axes.theme].faint};`}`;
	const html =
		el('span', { ...d.sheet.look('in-place', look), id: d.called.id, tabindex: 0 }, text(words)) +
		el('input', { type: 'hidden', name: d.called.name, value: answer ?? '' });
	return drawn(d, html, { signed: true, ref: d.called.name ?? d.called.id });
}

/** An area that grows: a hidden twin measures it. */
function growing(d: Draw): Drawn {
	const main = area(d, { rows: '1' });
	const twin = el(
		'textarea',
		{
			'aria-hidden': 'true',
			tabindex: -1,
			readonly: true,
			rows: 1,
			style: 'visibility:hidden;position:absolute;height:0;overflow:hidden;top:0;left:0',
		},
		text(printed(d.q) ?? ''),
	);
	return { ...main, html: el('div', d.sheet.look('grow', 'position:relative'), main.html + twin) };
}

export const TEXT: Way[] = [
	{ as: 'text/input', kind: 'text', family: 'native', draw: (d) => input(d, { type: 'text' }) },
	{ as: 'text/no-type', kind: 'text', family: 'native', draw: (d) => input(d, { autocomplete: 'off' }) },
	{ as: 'text/textbox', kind: 'text', family: 'aria', draw: (d) => editable(d, true, 1) },
	{ as: 'text/editable', kind: 'text', family: 'hand-made', fits: (d) => !d.disabled && !d.readonly, draw: (d) => editable(d, false, 1) },
	{ as: 'text/in-place', kind: 'text', family: 'hand-made', fits: (d) => !d.disabled && !d.readonly, draw: inPlace },
	{ as: 'text/watermark', kind: 'text', family: 'decorated', fits: (d) => d.must === null, draw: watermark },
	{ as: 'long-text/area', kind: 'long-text', family: 'native', draw: (d) => area(d) },
	{ as: 'long-text/textbox', kind: 'long-text', family: 'aria', draw: (d) => ({ ...editable(d, true, 3), kindAlso: ['rich-text'] }) },
	{
		as: 'long-text/editable',
		kind: 'long-text',
		family: 'hand-made',
		fits: (d) => !d.disabled && !d.readonly,
		draw: (d) => ({ ...editable(d, false, 3), kindAlso: ['rich-text'] }),
	},
	{ as: 'long-text/growing', kind: 'long-text', family: 'decorated', draw: growing },
];
