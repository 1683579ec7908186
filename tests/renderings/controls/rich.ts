import { el, text } from '../html.ts';
import { boxLook, type Draw, type Drawn, drawn, INK, mustAttrs, printed, type Way } from './draw.ts';

/** The row of buttons over an editor. */
function toolbar(d: Draw): string {
	const c = INK[d.axes.theme];
	const button = d.sheet.look(
		'tool',
		`font:inherit;border:1px solid ${c.line};background:${c.paper};color:${c.ink};min-width:24px;padding:1px 5px;margin:1px`,
	);
	const buttons = ['B', 'I', 'U', '•', '1.', '🔗'].map((sign, i) =>
		el(
			'button',
			{ type: 'button', tabindex: -1, title: ['Bold', 'Italic', 'Underline', 'Bullets', 'Numbers', 'Link'][i], ...button },
			sign,
		),
	);
	const size = d.rng.chance(0.4)
		? el(
				'select',
				{ tabindex: -1, title: 'Size', ...d.sheet.look('tool-list', `font:inherit;color:${c.ink};background:${c.field}`) },
				el('option', {}, 'Normal'),
				el('option', {}, 'Heading'),
			)
		: '';
	return el(
		'div',
		{
			role: d.rng.chance(0.5) ? 'toolbar' : null,
			...d.sheet.look('tools', `border-bottom:1px solid ${c.line};padding:2px;background:${c.paper}`),
		},
		size,
		...buttons,
	);
}

function shell(d: Draw, inside: string): string {
	const c = INK[d.axes.theme];
	return el(
		'div',
		d.sheet.look(
			'editor',
			`border:1px solid ${c.line};background:${c.field};max-width:520px;${d.cramped ? 'width:190px;' : ''}${d.signLook}`,
		),
		inside,
	);
}

function body(d: Draw): string {
	const answer = printed(d.q);
	return answer === null ? d.rng.pick(['', '<p><br></p>', '<br>', '<p>&nbsp;</p>']) : `<p>${text(answer)}</p>`;
}

/** What will be sent, kept out of sight. */
function twin(d: Draw): string {
	return el('textarea', { id: d.called.id, name: d.called.name, style: 'display:none' }, text(body(d)));
}

function inFrame(d: Draw): Drawn {
	const c = INK[d.axes.theme];
	const inner = `<!DOCTYPE html><html><head><style>body{margin:6px;font:14px ${d.axes.font};color:${c.ink};background:${c.field}}</style></head><body contenteditable="true">${body(d)}</body></html>`;
	const frame = el('iframe', {
		srcdoc: inner,
		title: d.named['aria-label'] ?? d.rng.pick(['Rich text editor', null, 'Editor']),
		style: 'width:100%;height:84px;border:0;display:block',
	});
	return drawn(d, shell(d, toolbar(d) + frame) + twin(d), { signed: true });
}

function inPage(d: Draw, aria: boolean): Drawn {
	const look = boxLook({ ...d, signLook: '' }, 'min-height:64px;border:0;');
	const area = el(
		'div',
		{
			contenteditable: 'true',
			...(aria ? { role: 'textbox', 'aria-multiline': 'true', id: d.called.part('editor'), ...d.named, ...mustAttrs(d, false) } : {}),
			...d.sheet.look('writing', look),
		},
		body(d),
	);
	const hasTwin = !aria || d.rng.chance(0.5);
	return drawn(d, shell(d, toolbar(d) + area) + (hasTwin ? twin(d) : ''), {
		signed: true,
		told: aria && d.must !== null,
		ref: hasTwin ? (d.called.name ?? d.called.id) : d.called.part('editor'),
	});
}

const also = (drawing: Drawn): Drawn => ({ ...drawing, kindAlso: ['long-text'] });
const usable = (d: Draw) => !d.disabled && !d.readonly && !d.cramped;

export const RICH: Way[] = [
	{ as: 'rich-text/frame', kind: 'rich-text', family: 'decorated', fits: usable, draw: (d) => also(inFrame(d)) },
	{ as: 'rich-text/editable', kind: 'rich-text', family: 'hand-made', fits: usable, draw: (d) => also(inPage(d, false)) },
	{ as: 'rich-text/textbox', kind: 'rich-text', family: 'aria', fits: usable, draw: (d) => also(inPage(d, true)) },
];
