import { el, text } from '../html.ts';
import { type Draw, type Drawn, drawn, INK, printed } from './draw.ts';

const NOTHING = ['-', '–', '', '', '—', 'Not answered', 'No answer', '(blank)'];

/** The answer as words that can't be changed. */
export function printedAnswer(d: Draw): Drawn {
	const c = INK[d.axes.theme];
	const answer = printed(d.q);
	// A page writes an answer that is not there in one way.
	const nothing = NOTHING[(d.axes.theme.length + d.axes.structure.length * 3 + d.axes.font.length) % NOTHING.length] ?? '';
	const words = answer ?? nothing;
	const tag = d.rng.chance(0.15) ? 'b' : 'span';
	const look = answer === null ? `color:${c.faint};` : '';
	const shape = d.axes.labelPlace === 'boxed' || d.axes.labelPlace === 'floating' ? 'display:block;min-height:1.3em;' : '';
	const html =
		words === '' && d.axes.labelPlace !== 'floating' ? '&nbsp;' : el(tag, d.sheet.look('answer', `${shape}${look}`), text(words));
	const kindAlso = d.q.kind === 'read-only' ? [] : [d.q.kind];
	return drawn(d, html, { ref: null, kind: 'read-only', kindAlso });
}
